import { expect, test } from "vitest";
import { must } from "../terms/errors.js";
import { readPeriod } from "../metrics/period.js";
import { type AccountOf, provinceAccount } from "./province-account.js";
import { ratio } from "../metrics/ratio.js";
import { PublicReport } from "../wire/public-report.js";
import { read } from "../wire/read.js";

const period = must(readPeriod({ from: "2026-01-01", to: "2026-12-31" }));
const province = { code: "42", name: "Tỉnh Hà Tĩnh" };

function agency(code: string, received: number, answered: number, month = "2026-03"): AccountOf {
  const report: PublicReport = {
    version: 1,
    agency: { code, name: code },
    period: { ...period, asOf: `2026-12-31T0${code.slice(-1)}:00:00Z` },
    received,
    transferred: 0,
    withinCompetence: received,
    notYetDue: received - answered,
    rated: 3,
    answered,
    refused: 0,
    open: received - answered,
    overdue: 0,
    oldestOpenDays: received > answered ? received : null,
    onTime: ratio(answered, received),
    satisfaction: ratio(received, received),
    months: [{ month, received, answered }],
  };
  return { code, name: `Xã ${code}`, report };
}
const waitingFor = (oldestOpenDays: number, { report, ...one }: AccountOf): AccountOf => ({
  ...one,
  report: { ...report!, oldestOpenDays },
});
const silent: AccountOf = { code: "18199", name: "Xã chưa công khai", report: null };

test("sums are sums, shares are made again, months between are there", () => {
  const account = provinceAccount(province, period, [agency("18101", 20, 5), agency("18102", 10, 10, "2026-05")]);
  expect(read(PublicReport, account)).toEqual({ ok: true, value: account });
  expect(account).toMatchObject({
    received: 30,
    answered: 15,
    onTime: { part: 15, whole: 30, percent: 50 },
    oldestOpenDays: 20,
    period: { asOf: "2026-12-31T01:00:00Z" },
  });
  expect(account.months.map(({ month, received }) => [month, received])).toEqual([
    ["2026-03", 20],
    ["2026-04", 0],
    ["2026-05", 10],
  ]);
});

test("who has not published is named as such, without figures and without zeros", () => {
  const { agencies } = provinceAccount(province, period, [agency("18101", 20, 10), silent]);
  expect(agencies![1]).toEqual({
    code: "18199",
    name: "Xã chưa công khai",
    reported: false,
    received: null,
    answered: null,
    overdue: null,
    oldestOpenDays: null,
    onTime: null,
    satisfaction: null,
  });
});

test("one or two matters of an agency are suppressed, and another's figures with them", () => {
  const { agencies } = provinceAccount(province, period, [
    agency("18101", 20, 10),
    agency("18102", 9, 4),
    agency("18103", 6, 1),
  ]);
  expect(agencies!.map(({ received, answered }) => [received, answered])).toEqual([
    [20, 10],
    [null, null],
    [null, null],
  ]);
  expect(agencies![2]).toMatchObject({ reported: true, received: null, answered: null, onTime: null });
});

test("how long the oldest matter waits is not told where its count is not, in the total neither", () => {
  const { agencies, oldestOpenDays } = provinceAccount(province, period, [
    agency("18101", 40, 20),
    agency("18102", 30, 10),
    waitingFor(500, agency("18103", 9, 8)),
    agency("18104", 5, 4),
  ]);
  expect(agencies!.map((one) => one.oldestOpenDays)).toEqual([null, 30, null, null]);
  expect(oldestOpenDays).toBe(30);
});

test("accounts over other days cannot be added up", () => {
  const other = agency("18101", 20, 10);
  const later = { ...other, report: { ...other.report!, period: { ...period, to: "2026-11-30" } } };
  expect(() => provinceAccount(province, period, [later])).toThrow("periods-differ");
});

// Ten times the agencies of a province: a check that tried every pair of suppressed figures against every other would not end.
test("a whole province is side by side, in the order it was given", () => {
  const many = Array.from({ length: 820 }, (_, at) => agency(String(18100 + at), at * 3, at));
  const { agencies } = provinceAccount(province, period, many);
  expect(agencies!.map(({ code }) => code)).toEqual(many.map(({ code }) => code));
});

test("an agency that tells no satisfaction has none in the list, and where nobody tells one there is none", () => {
  const unanswered = (one: AccountOf): AccountOf => ({
    ...one,
    report: { ...one.report!, satisfaction: { ...one.report!.satisfaction, percent: null } },
  });
  const [first, second] = [agency("18101", 20, 5), unanswered(agency("18102", 10, 0))];
  const account = provinceAccount(province, period, [first, second]);
  expect(account.agencies?.map(({ satisfaction }) => satisfaction?.percent)).toEqual([100, null]);
  expect(account.satisfaction.percent).toBe(100);
  expect(provinceAccount(province, period, [second]).satisfaction).toEqual({ part: 10, whole: 10, percent: null });
});
