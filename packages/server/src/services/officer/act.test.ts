import { must, type CaseEvent } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, deployment, openWorkspace, withContact } from "../../../test/workspace.ts";
import { standingOf } from "../case/standing.ts";

test("an officer answers once; what is closed is not answered or refused again", async () => {
  const { services, send, officer, later } = openWorkspace();
  const session = await officer();
  const code = await send(withContact);
  later(1);
  const done = must(await services.act(session, code, { type: "answer", text: "Đã thay bóng đèn." }));
  expect(done).toMatchObject({ status: "answered", timing: "met", answer: { text: "Đã thay bóng đèn." } });
  expect(codeOf(await services.act(session, code, { type: "answer", text: "Lần nữa." }))).toBe("event-not-allowed");
  const refusal = { type: "refuse", reason: "duplicate", text: "Trùng." } as const;
  expect(codeOf(await services.act(session, code, refusal))).toBe("event-not-allowed");
});

test("two officers at once: one answer counts, and the other is told", async () => {
  const { services, send, officer } = openWorkspace();
  const session = await officer();
  const code = await send();
  const both = await Promise.all(["Một.", "Hai."].map((text) => services.act(session, code, { type: "answer", text })));
  expect(both.map(codeOf)).toEqual([undefined, "event-not-allowed"]);
  expect(must(await services.publicCase(AGENCY, code)).answer?.text).toBe("Một.");
});

test("a refusal keeps its reason and its words", async () => {
  const { services, send, officer } = openWorkspace();
  const code = await send();
  const refusal = { type: "refuse", reason: "outside-competence", text: "Việc của Điện lực." } as const;
  must(await services.act(await officer(), code, refusal));
  expect(must(await services.publicCase(AGENCY, code))).toMatchObject({
    status: "refused",
    refusal: { reason: "outside-competence", text: "Việc của Điện lực." },
  });
});

test("a denunciation leaves an event and a count, and no byte of what was written", async () => {
  const { services, send, officer, database, later } = openWorkspace();
  const session = await officer();
  const text = "Hỏi sao việc của nhà bà Ước xong trước, nhà khác phải chờ."; // no net catches everything
  const code = await send({ ...withContact, text, place: "Chợ Vườn Ươm" });
  const other = await send({ text: "Việc của người khác, phải còn nguyên." });
  later(1);
  const reply = { type: "refuse", reason: "is-denunciation", text: "Bà Ước tố cáo cán bộ thuế." } as const;
  const done = must(await services.act(session, code, reply));
  expect(done).toMatchObject({ status: "refused", text: "", place: null, contact: null, consents: [] });
  expect(done.refusal).toEqual({ at: "2026-11-20T03:00:00.000Z", reason: "is-denunciation", text: "" });

  const tables = database.prepare("select name from sqlite_schema where type = 'table' and name <> 'case_words'").all();
  const rows = JSON.stringify(tables.map(({ name }) => database.prepare(`select * from ${String(name)}`).all()));
  expect(rows).not.toMatch(/thuế|Vườn Ươm|Ước|0912 ?345|uoc@/);
  expect(rows).toContain("phải còn nguyên");
  expect(must(await services.officerCase(session, other)).text).toBe("Việc của người khác, phải còn nguyên.");
  expect(must(await services.report(AGENCY))).toMatchObject({ received: 2, refused: 1, withinCompetence: 1 });
});

test("contact data is erased when its days after closing are over, and not before", async () => {
  const { services, send, officer, later } = openWorkspace();
  const session = await officer();
  const [closed, open] = [await send(withContact), await send(withContact)];
  must(await services.act(session, closed, { type: "answer", text: "Đã sửa." }));
  later(30 * 24);
  expect(await services.sweep(AGENCY)).toEqual({ contacts: 0, files: 0, drafts: 0, jobs: 0 });
  later(24);
  expect(await services.sweep(AGENCY)).toEqual({ contacts: 1, files: 0, drafts: 0, jobs: 0 });
  const contact = async (code: string) => must(await services.officerCase(session, code)).contact;
  expect(await contact(closed)).toBeNull();
  expect(await contact(open)).toEqual(withContact.contact);
});

test("a clock that was set back does not stop the work", async () => {
  const { services, clock, send, officer } = openWorkspace("2026-11-20T02:00:00.000Z");
  const session = await officer();
  const code = await send();
  clock.now = "2026-11-20T01:00:00.000Z";
  expect(must(await services.act(session, code, { type: "answer", text: "Đã sửa." })).answer?.at).toBe(
    "2026-11-20T02:00:00.000Z",
  );
});

test("what is kept beside a history always equals its fold, whatever happened in whatever order", async () => {
  const { services, store, database, receipt, officer, later } = openWorkspace();
  const session = await officer();
  let seed = 20261122;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const codes: string[] = [];
  const secrets = new Map<string, string>();
  for (let step = 0; step < 150; step++) {
    later(random(12));
    const code = codes[random(codes.length)] ?? "";
    const kinds = ["concern", "petition", "praise"] as const;
    const steps = [
      async () => {
        const sent = await receipt({ kind: kinds[random(3)] ?? "concern" });
        codes.push(sent.code);
        secrets.set(sent.code, sent.secret);
      },
      () => services.act(session, code, { type: "answer", text: "Đã sửa." }),
      () => services.act(session, code, { type: "refuse", reason: "unclear", text: "Không rõ." }),
      () => services.act(session, code, { type: "refuse", reason: "is-denunciation", text: "x" }),
      () => services.rate(AGENCY, code, { level: 1 + random(5) }),
      () => services.reopen(AGENCY, code, { secret: secrets.get(code) ?? "" }, { text: "Đèn lại hỏng." }),
    ];
    await steps[random(steps.length)]?.();
  }

  const histories = new Map<string, readonly CaseEvent[]>();
  for (const code of codes) histories.set(code, (await store.find(AGENCY, code))?.events ?? []);
  for (const row of database.prepare("select code, open, due_at, length from cases").all()) {
    const events = histories.get(String(row["code"])) ?? [];
    const { open, dueAt } = standingOf(events, deployment).projection;
    expect(row).toMatchObject({ open: Number(open), due_at: dueAt, length: events.length });
  }
  const reopened = [...histories.values()].filter((events) => events.some(({ type }) => type === "reopened"));
  expect(reopened.length).toBeGreaterThan(3);
  expect(must(await services.recount(AGENCY, "all"))).toMatchObject({ cases: codes.length, rows: 0 });
});

test("that the sender was told stands in the history of both, and changes nothing else", async () => {
  const { services, later, send, officer } = openWorkspace();
  const session = await officer();
  const code = await send(withContact);
  later(1);
  must(await services.act(session, code, { type: "answer", text: "Đã sửa." }));
  later(1);
  const told = must(await services.act(session, code, { type: "notify" }));
  expect(told.events.at(-1)).toMatchObject({ type: "notified", by: session.id });
  const shown = must(await services.publicCase(AGENCY, code));
  expect(shown).toMatchObject({ status: "answered", timing: "met", mayReopen: true });
  expect(shown.timeline.at(-1)).toEqual({ type: "notified", at: "2026-11-20T04:00:00.000Z" });
  must(await services.rate(AGENCY, code, { level: 5 }));
});
