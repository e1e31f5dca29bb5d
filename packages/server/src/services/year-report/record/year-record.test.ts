import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { accountBasis } from "../../../../test/account-basis.ts";
import { completeYear } from "../../../../test/complete-year.ts";
import { AGENCY, codeOf, neighbour, openWorkspace } from "../../../../test/workspace.ts";
import type { Actor } from "../../access/actor.ts";

const CUT_OFF_OVER = "2026-12-01T02:00:00.000Z";
const overseer: Actor = { id: "so-noi-vu", name: "so-noi-vu", agency: neighbour.agency.code, roles: ["overseer"] };

async function begun(now = CUT_OFF_OVER) {
  const open = openWorkspace(now, { account: accountBasis() });
  const head = await open.officer();
  must(await open.services.openYear(head, 2026));
  const seen = async () => must(await open.services.yearRecord(head, 2026)).events.length;
  const text = (words: string, version: number) =>
    open.services.saveYearPart(head, 2026, { kind: "text", id: "III", body: { text: words }, seen: version });
  return { ...open, head, seen, text };
}

async function handedIn(now = CUT_OFF_OVER) {
  const open = await begun(now);
  must(await open.services.freezeYear(open.head, 2026));
  await completeYear(open.services, open.head, 2026);
  const first = must(await open.services.submitYear(open.head, 2026, await open.seen()));
  return { ...open, first };
}

test("a record is begun once, and says when it is due", async () => {
  const { services, head } = await begun();
  const again = must(await services.openYear(head, 2026));
  expect([again.state, again.events.length, again.due.date]).toEqual(["draft", 1, "2026-12-04"]);
});

test("a text is saved over the version that was seen; words of somebody else are not written over", async () => {
  const { text } = await begun();
  expect(await text("Một.", 0)).toEqual({ ok: true, value: { version: 1 } });
  expect(await text("Hai.", 0)).toMatchObject({ problems: [{ code: "part-changed", facts: { version: 1 } }] });
  expect(await text("Hai.", 1)).toEqual({ ok: true, value: { version: 2 } });
});

test("a figure without evidence, and one that cannot be, are refused at once", async () => {
  const { services, head } = await begun();
  const figure = (value: number, evidence: unknown[]) =>
    services.saveYearPart(head, 2026, {
      kind: "figure",
      id: "reception-days",
      body: { value, who: "Văn phòng", evidence },
      seen: 0,
    });
  expect(codeOf(await figure(12, []))).toBeTruthy();
  expect(codeOf(await figure(-1, [{ title: "Sổ", link: null, page: null, section: null }]))).toBeTruthy();
});

test("figures that were frozen do not move when a case comes later", async () => {
  const { services, head, send, later } = await begun("2026-11-20T02:00:00.000Z");
  await send();
  must(await services.freezeYear(head, 2026));
  later(1);
  await send();
  const { report, isFrozen } = must(await services.yearDraft(head, 2026));
  const received = report.tables.flatMap(({ rows }) => rows).find(({ id }) => id === "pakn-received");
  expect([isFrozen, received?.cells[2], report.period.cutOff]).toEqual([true, 1, "2026-11-20T02:00:00.000Z"]);
});

test("what is missing keeps a report from being handed in, and is named", async () => {
  const { services, head, seen } = await begun();
  expect(codeOf(await services.submitYear(head, 2026, await seen()))).toBe("figures-not-frozen");
  must(await services.freezeYear(head, 2026));
  const refused = await services.submitYear(head, 2026, await seen());
  expect(codeOf(refused)).toBe("report-incomplete");
});

test("a hand-in that is said twice is one, with one receipt", async () => {
  const { services, head, first, seen } = await handedIn();
  const before = (await seen()) - 1;
  const again = must(await services.submitYear(head, 2026, before));
  expect(again).toEqual({ ...first, repeated: true });
  expect(first.receipt).toMatchObject({ number: `2026-${AGENCY}-1`, isLate: false, due: "2026-12-04" });
  expect(codeOf(await services.submitYear(head, 2026, await seen()))).toBe("year-event-not-allowed");
});

test("what was handed in opens against its hash, and is closed for writing", async () => {
  const { services, head, first, text, database } = await handedIn();
  const paper = must(await services.handedInReport(head, 2026));
  expect([paper.receipt, paper.report.missing]).toEqual([first.receipt, []]);
  expect(codeOf(await text("Thêm.", 1))).toBe("report-not-open");
  database.exec("update year_papers set paper = replace(paper, 'Nội dung', 'Nội dụng')");
  expect(codeOf(await services.handedInReport(head, 2026))).toBe("report-altered");
});

test("after the last day a report is late, and taken", async () => {
  const { first, services } = await handedIn("2026-12-05T02:00:00.000Z");
  expect(first.receipt.isLate).toBe(true);
  const [standing] = must(await services.yearStandings(overseer, 2026));
  expect([standing?.state, standing?.isLate]).toEqual(["submitted", true]);
});

test("the overseer returns a report with a reason, it comes again, and is accepted", async () => {
  const { services, head, seen, text } = await handedIn();
  const judge = async (type: "change-requested" | "accepted", reason = "") =>
    services.judgeYear(overseer, AGENCY, 2026, { type, reason }, await seen());
  expect(codeOf(await judge("change-requested"))).toBe("field-required");
  expect(must(await judge("change-requested", "Phần III chưa rõ."))).toBe("change-requested");
  must(await text("Rõ hơn.", 1));
  const second = must(await services.submitYear(head, 2026, await seen()));
  expect([second.receipt.number, second.receipt.isLate]).toEqual([`2026-${AGENCY}-2`, false]);
  expect(must(await judge("accepted"))).toBe("accepted");
  const [standing] = must(await services.yearStandings(overseer, 2026));
  expect(standing?.events.map(({ type }) => type)).toEqual([
    "opened",
    "frozen",
    "submitted",
    "change-requested",
    "resubmitted",
    "accepted",
  ]);
});

test("who follows all reports reads states, counts and scores, and no word of a draft", async () => {
  const { services, text } = await begun();
  must(await text("Chữ đang viết.", 0));
  const standings = must(await services.yearStandings(overseer, 2026));
  expect(standings.map(({ agency, state }) => [agency, state])).toEqual([[AGENCY, "draft"]]);
  expect(JSON.stringify(standings)).not.toContain("đang viết");
  expect(codeOf(await services.yearRecord(overseer, 2026))).toBe("role-missing");
  expect(codeOf(await services.handedInReport(overseer, 2026, { agency: AGENCY }))).toBe("report-not-found");
});

test("an inspector reads and writes nothing; an officer writes and does not hand in", async () => {
  const { services, head, seen } = await begun();
  const as = (role: "inspector" | "officer"): Actor => ({ ...head, roles: [role] });
  expect(must(await services.yearRecord(as("inspector"), 2026)).state).toBe("draft");
  const part = { kind: "text", id: "III", body: { text: "…" }, seen: 0 } as const;
  expect(codeOf(await services.saveYearPart(as("inspector"), 2026, part))).toBe("role-missing");
  expect(codeOf(await services.saveYearPart(as("officer"), 2026, part))).toBeUndefined();
  expect(codeOf(await services.submitYear(as("officer"), 2026, await seen()))).toBe("role-missing");
  const judged = services.judgeYear(head, AGENCY, 2026, { type: "accepted" }, await seen());
  expect(codeOf(await judged)).toBe("role-missing");
});
