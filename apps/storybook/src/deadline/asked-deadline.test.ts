import { LANGS } from "@danvan/core";
import { statutoryDeadlines } from "@danvan/core/data";
import { expect, test } from "vitest";
import { askedDeadline, type AskedDeadline, startDay } from "./asked-deadline.ts";
import { DEADLINE_WORDS } from "./deadline-words.ts";
import { GROUPS, ruleGroups } from "./rule-groups.ts";

const asked: AskedDeadline = {
  rule: "kn-giai-quyet-lan-dau",
  start: "2026-11-23",
  zone: "day",
  unsure: false,
  remote: false,
  pauseFrom: "",
  pauseTo: "",
  ground: "",
  extendedAt: "",
  reading: "",
  every: "",
};
const dateOf = (part: Partial<AskedDeadline>) => {
  const result = askedDeadline({ ...asked, ...part });
  return result.ok ? result.value.date : result.problems[0].code;
};

test("an instant is the day it is in Vietnam, whatever the zone of this machine", () => {
  expect(startDay({ start: "2026-11-22T18:30", zone: "utc" })).toBe("2026-11-23");
  expect(startDay({ start: "2026-11-22T23:59", zone: "vietnam" })).toBe("2026-11-22");
  expect(startDay({ start: "", zone: "utc" })).toBe("");
});

test("the form gives what core gives", () => {
  expect(dateOf({})).toBe("2026-12-23");
  expect(dateOf({ remote: true })).toBe("2027-01-07");
  expect(dateOf({ ground: "complex", extendedAt: "2026-12-10" })).toBe("2027-01-07");
  expect(dateOf({ pauseFrom: "2026-12-01", pauseTo: "2026-12-11" })).toBe("2027-01-04");
});

test("what the chosen rule does not know is left out; what is wrong is a problem", () => {
  expect(
    dateOf({ rule: "kn-thu-ly-lan-dau", pauseFrom: "2026-12-01", ground: "complex", extendedAt: "2026-12-01" }),
  ).toBe("2026-12-03");
  expect(dateOf({ start: "" })).toBe("date-invalid");
  expect(dateOf({ pauseFrom: "2026-11-01" })).toBe("pause-before-trigger");
  expect(dateOf({ rule: "nd09-gui-chinh-phu" })).toBe("period-required");
  expect(dateOf({ rule: "nd09-gui-chinh-phu", every: "year" })).toMatch(/^2026-12-/);
});

test("a number nobody has read is counted with only when asked for", () => {
  expect(dateOf({ rule: "kn-gui-tam-dinh-chi" })).toBe("rule-unverified");
  expect(dateOf({ rule: "kn-gui-tam-dinh-chi", unsure: true })).toMatch(/^2026-1[12]-/);
  expect(dateOf({ rule: "tctt-2026-thoi-han", unsure: true })).toBe("rule-without-figure");
});

test("a rule in hours asks for the time of day", () => {
  const breach = { rule: "dlcn-vi-pham-72-gio" };
  expect(dateOf(breach)).toBe("instant-required");
  expect(dateOf({ ...breach, zone: "vietnam", start: "2026-11-20T15:30" })).toBe("2026-11-23");
  expect(dateOf({ ...breach, zone: "utc", start: "2026-11-20T08:30" })).toBe("2026-11-23");
});

test("every rule can be chosen, once, and every group has its words", () => {
  const ids = ruleGroups(statutoryDeadlines, true).flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(ids.toSorted()).toEqual([...new Set(statutoryDeadlines.map(({ id }) => id))].sort());
  expect(
    ruleGroups(statutoryDeadlines, false)
      .flatMap(({ rules }) => rules)
      .every(({ confidence }) => confidence !== "unverified"),
  ).toBe(true);
  for (const lang of LANGS) expect(Object.keys(DEADLINE_WORDS[lang].groups).sort()).toEqual([...GROUPS].sort());
});
