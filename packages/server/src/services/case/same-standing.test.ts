import { must, ruleBook, type TermRule, type Timing } from "@danvan/core";
import { statutoryDeadlines } from "@danvan/core/data";
import { expect, test } from "vitest";
import { AGENCY, deployment, openWorkspace } from "../../../test/workspace.ts";
import { startOfDueDay } from "../context/due-day.ts";

const source = { document: "test" };
const promise = deployment.book.rules.find(({ id }) => id === "thu-nghiem-5-ngay") as TermRule;
const book = must(
  ruleBook(statutoryDeadlines, [
    {
      ...promise,
      pausing: { since: null, source },
      extensions: [{ ground: "complex", by: "addition", amount: 2, unit: "working-day", times: 1 }],
    },
  ]),
);

/** An office of some weeks in which everything that may happen to a case does. */
async function weeks(seed: number) {
  const workspace = openWorkspace("2026-08-03T02:00:00.000Z", { book, holdSeconds: 60 });
  const { services, receipt, officer, later } = workspace;
  const session = await officer();
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const sent: { readonly code: string; readonly secret: string }[] = [];
  const kinds = ["concern", "petition", "question"] as const;
  for (let step = 0; step < 240; step += 1) {
    later(random(4) === 0 ? 0.01 : random(16));
    const { code, secret } = sent[Math.max(0, sent.length - 1 - random(8))] ?? { code: "", secret: "" };
    const act = (action: Parameters<typeof services.act>[2]) => services.act(session, code, action);
    const steps = [
      async () => void sent.push(await receipt({ kind: kinds[random(3)] ?? "concern" })),
      () => act({ type: "answer", text: "Đã sửa." }),
      () => act({ type: "answer", text: "Đã sửa." }),
      () => act({ type: "refuse", reason: random(2) === 0 ? "unclear" : "outside-competence", text: "Không rõ." }),
      () => act({ type: "recall" }),
      () => act({ type: "pause", ground: "suspended" }),
      () => act({ type: "resume" }),
      () => act({ type: "extend", ground: "complex" }),
      async () => void sent.push(await receipt()),
      () => act({ type: "transfer", to: "outside", text: "Việc của cơ quan khác." }),
      () => services.reopen(AGENCY, code, { secret }, { text: "Đèn lại hỏng." }),
      () => services.reopen(AGENCY, code, { secret }, { text: "Đèn lại hỏng." }),
    ];
    await steps[random(steps.length)]?.();
  }
  later(1); // no reply is held any more
  return { ...workspace, session };
}

test.each([1, 2, 3, 4])("list, page, tracker, day and account say the same of every case (weeks %i)", async (seed) => {
  const { services, session, store, clock } = await weeks(seed);
  const counted = { received: 0, open: 0, overdue: 0, met: 0, late: 0 };
  const overdue: string[] = [];
  const undated: string[] = [];
  for (const state of ["open", "closed"] as const)
    for (const { code, status, timing, due, reopened } of must(await services.inbox(session, { state, limit: 500 }))
      .entries) {
      expect(must(await services.officerCase(session, code))).toMatchObject({ status, timing, due });
      expect(must(await services.publicCase(AGENCY, code))).toMatchObject({ status, timing, due });
      const is = (...some: readonly Timing[]) => some.includes(timing);
      if (reopened) expect([code, timing]).toEqual([code, "none"]);
      counted.received += 1;
      if (state === "open") counted.open += 1;
      if (is("overdue")) overdue.push(code);
      if (state === "open" && status === "in-progress" && is("none")) undated.push(code);
      if (is("met") && status === "answered") counted.met += 1;
    }
  counted.overdue = overdue.length;
  expect(counted.open).toBeGreaterThan(0);
  const report = must(await services.report(AGENCY));
  expect(report).toMatchObject({ received: counted.received, open: counted.open, overdue: counted.overdue });
  expect(report.onTime.part).toBeGreaterThanOrEqual(counted.met - counted.open);
  // A list by days holds what was due before today.
  const listed = (only: object) => services.inbox(session, { only, limit: 500 }).then((page) => must(page).entries);
  const late = await store.lateCases(AGENCY, startOfDueDay(clock.now.slice(0, 10)), 500);
  expect(late.map(({ code }) => code).toSorted()).toEqual(overdue.toSorted());
  expect((await listed({ undated: true, status: "in-progress" })).map(({ code }) => code).toSorted()).toEqual(
    undated.toSorted(),
  );
  for (const { timing } of await listed({ dueFrom: "2026-01-01" }))
    expect(["on-time", "due-soon", "overdue"]).toContain(timing);
});
