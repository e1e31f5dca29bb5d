import { LANGS } from "@danvan/core";
import { statutoryDeadlines } from "@danvan/core/data";
import { expect, test } from "vitest";
import { askedDeadline, type AskedDeadline, startDay } from "./asked-deadline.ts";
import { DEADLINE_WORDS } from "./deadline-words.ts";
import { offeredName } from "./offered-name.ts";
import { OWN_HOURS, ownRule, SOME_HOURS } from "./own-hours.ts";
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
  ...SOME_HOURS,
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
  expect(dateOf({ rule: "nd09-gui-chinh-phu", unsure: true })).toBe("period-required");
  expect(dateOf({ rule: "nd09-gui-chinh-phu", unsure: true, every: "year" })).toMatch(/^2026-12-/);
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

test("a limit of a deployment counts the hours in which its offices are open", () => {
  const own = { rule: OWN_HOURS, zone: "vietnam" } as const;
  const atOf = (part: Partial<AskedDeadline>) => {
    const result = askedDeadline({ ...asked, ...own, ...part });
    return result.ok ? result.value.at : result.problems[0].code;
  };
  expect(dateOf({ rule: OWN_HOURS })).toBe("instant-required");
  expect(atOf({ start: "2026-11-23T10:30" })).toBe("2026-11-23T09:30:00.000Z"); // one hour before lunch, three after
  expect(atOf({ start: "2026-11-27T16:00" })).toBe("2026-11-30T03:30:00.000Z"); // one hour on Friday, three on Monday
  expect(atOf({ start: "2026-11-16T10:30", afternoonFrom: "", afternoonTo: "" })).toBe("2026-11-17T03:30:00.000Z");
  expect(atOf({ start: "2026-11-16T10:30", hours: "8" })).toBe("2026-11-17T04:00:00.000Z"); // 1 + 3.5 on Monday, 3.5 on Tuesday
  expect(atOf({ start: "2026-11-23T10:30", hours: "8" })).toBe("2026-11-25T04:00:00.000Z"); // 24 November is a day off
  expect(atOf({ start: "2026-11-23T10:30", morningTo: "06:00" })).toBe("hours-invalid");
  expect(atOf({ start: "2026-11-23T10:30", hours: "" })).toBe("rule-invalid");
});

test("every rule can be chosen, once, and every group has its words", () => {
  const ids = ruleGroups([...statutoryDeadlines, ownRule(asked)], true).flatMap(({ rules }) =>
    rules.map(({ id }) => id),
  );
  expect(ids.toSorted()).toEqual([...new Set(statutoryDeadlines.map(({ id }) => id)), OWN_HOURS].sort());
  expect(
    ruleGroups(statutoryDeadlines, false)
      .flatMap(({ rules }) => rules)
      .every(({ confidence }) => confidence !== "unverified"),
  ).toBe(true);
  for (const lang of LANGS) expect(Object.keys(DEADLINE_WORDS[lang].groups).sort()).toEqual([...GROUPS].sort());
});

test("no two rules of the list are offered under one name", () => {
  for (const lang of LANGS)
    for (const { rules } of ruleGroups(statutoryDeadlines, true)) {
      const names = rules.map((rule) => offeredName(rule, rules, lang));
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
});
