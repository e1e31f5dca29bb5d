import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { accountBasis } from "../../../test/account-basis.ts";
import { codeOf, neighbour, openWorkspace, withContact } from "../../../test/workspace.ts";
import type { Actor } from "../access/actor.ts";

const AREA = { code: "42", name: "Tỉnh Hà Tĩnh" };
const UNIT = neighbour.agency.code;

/** The agency of the tests oversees its neighbour. */
async function withUnit() {
  const workspace = openWorkspace("2026-09-01T02:00:00.000Z", { oversight: { area: AREA }, account: accountBasis() });
  const officer = await workspace.officer();
  const overseer: Actor = { ...officer, roles: ["overseer"] };
  return { ...workspace, officer, overseer };
}

/** Three cases of the unit: one answered in time and rated, one late, one that came today. */
async function withCases() {
  const all = await withUnit();
  const { services, later, receipt, send } = all;
  const handler = all.officer;
  const actor: Actor = { ...handler, agency: UNIT, roles: ["officer"] };
  const { code, secret } = await receipt(withContact, UNIT);
  await send({ text: "Cống tắc ở ngõ 7." }, UNIT);
  later(24);
  must(await services.act(actor, code, { type: "answer", text: "Đã sửa xong." }));
  must(await services.rate(UNIT, code, { level: 5 }, { secret }));
  later(24 * 40);
  return { ...all, code };
}

test("a unit stands in the overview as its own public report tells, when yesterday ended", async () => {
  const { services, overseer, clock } = await withCases();
  const { units, period, area, year } = must(await services.overview(overseer));
  const own = must(await services.report(UNIT, { from: "2025-12-01", to: "2026-11-30" }));
  expect([area, year, units.map(({ agency }) => agency.code)]).toEqual([AREA, 2026, [UNIT]]);
  expect(period).toMatchObject({ from: "2025-12-01", to: "2026-11-30", asOf: "2026-10-11T17:00:00.000Z" });
  const { received, overdue, onTime, satisfaction, rated } = units[0]!.totals!;
  expect({ received, overdue, onTime, satisfaction, rated }).toEqual({
    received: own.received,
    overdue: own.overdue,
    onTime: own.onTime,
    satisfaction: own.satisfaction,
    rated: own.rated,
  });
  expect([received, overdue, onTime.percent]).toEqual([2, 1, 50]);
  // The unit's own report is of today, a day later.
  expect([units[0]!.totals!.oldestOpenDays, own.oldestOpenDays]).toEqual([40, 41]);
  expect(clock.now.slice(0, 10)).toBe("2026-10-12");
});

test("what came in since yesterday counts tomorrow, and a recount is seen at once", async () => {
  const { services, overseer, send, later } = await withCases();
  const received = async () => must(await services.overview(overseer)).units[0]!.totals!.received;
  await send({ text: "Đèn tắt." }, UNIT);
  expect(await received()).toBe(2);
  later(24);
  expect(await received()).toBe(3);
  must(await services.recount(UNIT, "all"));
  expect(await received()).toBe(3);
});

test("a letter that came days ago is seen at once", async () => {
  const { services, overseer, officer } = await withCases();
  const received = async () => must(await services.overview(overseer)).units[0]!.totals!.received;
  expect(await received()).toBe(2);
  const clerk: Actor = { ...officer, agency: UNIT, roles: ["officer"] };
  const text = "Đèn đường ngõ 9 không sáng.";
  const letter = {
    of: "matter",
    key: crypto.randomUUID(),
    channel: "post",
    lang: "vi",
    kind: "concern",
    text,
  } as const;
  must(await services.enterCase(clerk, { ...letter, receivedOn: "2026-10-09" }));
  expect(await received()).toBe(3);
});

test("late cases are told by their codes alone", async () => {
  const { services, overseer } = await withCases();
  const late = must(await services.lateCases(overseer, UNIT));
  expect(late).toHaveLength(1);
  expect(Object.keys(late[0]!).toSorted()).toEqual(["code", "dueOn", "kind", "status"]);
  expect(codeOf(await services.lateCases(overseer, "99999"))).toBe("agency-not-found");
  expect(codeOf(await services.lateCases(overseer, overseer.agency))).toBe("agency-not-found");
});

test("who oversees nobody has no overview, and a year without a day that is over has none", async () => {
  const { services, overseer } = await withUnit();
  const other = openWorkspace();
  expect(codeOf(await other.services.overview(overseer))).toBe("oversight-missing");
  expect(codeOf(await services.overview(overseer, 2028))).toBe("period-empty");
  expect(codeOf(await services.overview(overseer, 1.5))).toBe("year-invalid");
  expect(codeOf(await other.services.areaReport(overseer.agency))).toBe("oversight-missing");
});

test("the report of an area adds up its units with their months, and keeps small counts secret", async () => {
  const { services, overseer } = await withCases();
  const { agency, received, months, agencies, period } = must(await services.areaReport(overseer.agency));
  expect([agency, received, period.to]).toEqual([AREA, 2, "2026-10-11"]);
  expect(months).toEqual([{ month: "2026-09", received: 2, answered: 1 }]);
  expect(agencies).toMatchObject([{ code: UNIT, reported: true, answered: null, overdue: null }]);
});

test("a unit that is counted by other rules has no figures until it is counted again", async () => {
  const { services, overseer, database } = await withCases();
  database.exec("update rollup_days set rules = 'other'");
  expect(must(await services.overview(overseer)).units[0]!.totals).toBeNull();
  must(await services.recount(UNIT, "stale"));
  expect(must(await services.overview(overseer)).units[0]!.totals).not.toBeNull();
});
