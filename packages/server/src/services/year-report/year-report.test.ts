import { civilDate, must, type Figure } from "@danvan/core";
import { expect, test } from "vitest";
import { accountBasis } from "../../../test/account-basis.ts";
import { codeOf, openWorkspace } from "../../../test/workspace.ts";

const entered = (value: number, from: string, to: string): Figure => ({
  indicator: "pakn-received",
  value,
  from: must(civilDate(from)),
  to: must(civilDate(to)),
  source: { by: "import", system: "i-HaTinh", asOf: to },
});

async function workspace(figures: readonly Figure[] = [], scored = false) {
  const open = openWorkspace("2026-11-20T02:00:00.000Z", { account: accountBasis(figures, scored) });
  return { ...open, actor: await open.officer() };
}

const received = (report: { tables: readonly { rows: readonly { id: string; cells: readonly unknown[] }[] }[] }) =>
  report.tables.flatMap(({ rows }) => rows).find(({ id }) => id === "pakn-received")?.cells[2];

test("the year of a report ends on 30 November; before that day it is told as it stands now", async () => {
  const { services, actor, send, later } = await workspace();
  await send();
  const now = must(await services.yearReport(actor, 2026));
  expect(now.period).toEqual({ from: "2025-12-01", to: "2026-11-30", cutOff: "2026-11-20T02:00:00.000Z" });
  expect([now.due.date, received(now)]).toEqual(["2026-12-04", 1]);
  later(24 * 30);
  expect(must(await services.yearReport(actor, 2026)).period.cutOff).toBe("2026-11-30T17:00:00.000Z");
});

test("an entered figure of the same days stands before the measured one; one of other days does not", async () => {
  const inside = await workspace([entered(41, "2025-12-01", "2026-11-30")]);
  await inside.send();
  expect(received(must(await inside.services.yearReport(inside.actor, 2026)))).toBe(41);
  const outside = await workspace([entered(41, "2024-12-01", "2025-11-30")]);
  await outside.send();
  expect(received(must(await outside.services.yearReport(outside.actor, 2026)))).toBe(1);
});

test("a rubric in force gives the self score; what is missing is said, not guessed", async () => {
  const { services, actor } = await workspace([], true);
  const report = must(await services.yearReport(actor, 2026, { texts: { III: "Đã làm tốt." } }));
  expect(report.scoreCard?.appraised).toBeNull();
  expect(report.sections.find(({ id }) => id === "III")?.text).toBe("Đã làm tốt.");
  expect(report.missing.map(({ code }) => code)).toContain("reporter-incomplete");
});

test.each([
  ["a year that is none", 26, {}, "year-invalid"],
  ["a period that is reversed", 2026, { period: { from: "2026-11-30", to: "2025-12-01" } }, "period-reversed"],
  ["a part that does not exist", 2026, { texts: { VI: "x" } as never }, "section-unknown"],
] as const)("%s is a problem", async (_, year, entries, code) => {
  const { services, actor } = await workspace();
  expect(codeOf(await services.yearReport(actor, year, entries))).toBe(code);
});

test("a deployment that names no directive has no yearly report", async () => {
  const { services, officer } = openWorkspace();
  expect(codeOf(await services.yearReport(await officer(), 2026))).toBe("account-missing");
});
