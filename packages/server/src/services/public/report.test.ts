import { must, prepare, PublicReport, read } from "@danvan/core";
import { directive, dutyMeasures, haTinhIllustrative, indicators } from "@danvan/core/data";
import { expect, test, vi } from "vitest";
import { AGENCY, openWorkspace } from "../../../test/workspace.ts";

test("the report counts what happened, from the same cases", async () => {
  const { services, clock, send, officer } = openWorkspace("2026-10-30T02:00:00.000Z");
  const session = await officer();
  const early = await send();
  clock.now = "2026-11-20T02:00:00.000Z";
  const [late, refused] = [await send(), await send()];
  await send({ kind: "praise" });
  await send({}, "18100");
  must(await services.act(session, early, { type: "answer", text: "Chậm, xin lỗi." }));
  must(await services.rate(AGENCY, early, { level: 5 }));
  must(await services.act(session, refused, { type: "refuse", reason: "outside-competence", text: "Việc của tỉnh." }));
  clock.now = "2026-12-02T02:00:00.000Z";
  const report = must(await services.report(AGENCY));
  expect(read(PublicReport, report)).toEqual({ ok: true, value: report });
  expect(report).toMatchObject({
    agency: { code: AGENCY },
    period: {
      from: "2026-01-01",
      to: "2026-12-02",
      asOf: clock.now,
    },
    received: 4,
    withinCompetence: 3,
    answered: 1,
    refused: 1,
    open: 2,
    overdue: 2,
    onTime: {
      part: 0,
      whole: 2,
    },
  });
  expect(must(await services.publicCase(AGENCY, late)).timing).toBe("overdue");
});

test("a period takes in its first and last day in Vietnam, whatever the hour in UTC", async () => {
  const { services, clock, send } = openWorkspace("2026-10-31T16:59:59.999Z"); // 23:59 on 31/10 in Vietnam
  await send();
  clock.now = "2026-10-31T17:00:00.000Z"; // midnight: 01/11
  await send();
  clock.now = "2026-12-05T00:00:00.000Z";
  const received = async (from: string, to: string) => must(await services.report(AGENCY, { from, to })).received;
  expect(await received("2026-10-01", "2026-10-31")).toBe(1);
  expect(await received("2026-11-01", "2026-11-30")).toBe(1);
  expect(await received("0001-01-01", "9998-12-31")).toBe(2);
});

test.each([
  [{ from: "2026-02-30" }, "date-invalid", "from"],
  [{ to: "tomorrow" }, "date-invalid", "to"],
  [{ from: "2026-11-02", to: "2026-11-01" }, "period-reversed", "to"],
])("the period %j is a problem", async (period, code, path) => {
  const { services } = openWorkspace();
  expect(await services.report(AGENCY, period)).toMatchObject({ ok: false, problems: [{ code, path }] });
});

test("a year that still runs is compared with as much of the year before, as it stood then", async () => {
  const { services, clock, send, officer } = openWorkspace("2025-11-10T02:00:00.000Z");
  const session = await officer();
  const [first] = [await send(), await send()];
  clock.now = "2025-11-28T02:00:00.000Z"; // later in the year than the report of 2026 looks
  must(await services.act(session, first, { type: "answer", text: "Đã sửa xong." }));
  await send();
  clock.now = "2026-11-25T02:00:00.000Z";
  await send();
  const { previous } = must(await services.report(AGENCY));
  expect(previous).toMatchObject({
    period: { from: "2025-01-01", to: "2025-11-25" },
    received: 2,
    answered: 0,
    open: 2,
  });
});

test("no history is read for it, though the clock goes on while it is made", async () => {
  const { services, clock, store, send } = openWorkspace("2026-11-20T02:00:00.000Z");
  await send();
  const histories = vi.spyOn(store, "histories");
  let at = Date.parse(clock.now);
  Object.defineProperty(clock, "now", { get: () => new Date((at += 1)).toISOString() });
  expect(must(await services.report(AGENCY)).received).toBe(1);
  expect(histories).not.toHaveBeenCalled();
});

test("nothing came in a year before: nothing is compared", async () => {
  const { services, send } = openWorkspace();
  await send();
  expect(must(await services.report(AGENCY))).not.toHaveProperty("previous");
});

test("a deployment that gives its directive and rubric shows duties and a score that says what it is", async () => {
  const { services, send } = openWorkspace("2026-11-20T02:00:00.000Z", {
    account: {
      directive,
      parties: ["commune-committee"],
      indicators,
      measures: dutyMeasures,
      figures: [],
      scorer: prepare(haTinhIllustrative, indicators),
    },
  });
  for (let n = 0; n < 3; n += 1) await send();
  const report = must(await services.report(AGENCY));
  expect(read(PublicReport, report)).toEqual({ ok: true, value: report });
  expect(report.duties?.tasks.flatMap(({ clauses }) => clauses.map(({ id }) => id))).toContain("6.4");
  expect(report.score?.rubric.status).toBe("illustrative");
});

test("ratings of visits are counted by the months of the period, once they are over", async () => {
  const { services, clock } = openWorkspace("2026-10-30T02:00:00.000Z");
  const rate = async () => must(await services.rateVisit(AGENCY, { key: crypto.randomUUID(), level: 5 }));
  for (let n = 0; n < 3; n += 1) await rate();
  expect(must(await services.report(AGENCY)).visits).toBeUndefined();
  clock.now = "2026-11-20T02:00:00.000Z";
  for (let n = 0; n < 4; n += 1) await rate();
  expect(must(await services.report(AGENCY)).visits).toMatchObject({ rated: 3, satisfied: { part: 3, whole: 3 } });
  clock.now = "2026-12-01T02:00:00.000Z";
  expect(must(await services.report(AGENCY)).visits).toMatchObject({ rated: 7, satisfied: { part: 7, whole: 7 } });
  const november = { from: "2026-11-01", to: "2026-11-30" };
  expect(must(await services.report(AGENCY, november)).visits?.rated).toBe(4);
});

test("an unknown agency has no report", async () => {
  const { services } = openWorkspace();
  expect(await services.report("99999")).toMatchObject({ ok: false, problems: [{ code: "agency-not-found" }] });
});
