import { expect, test } from "vitest";
import { calendarAsKnownOn, statutoryDeadlines } from "../data/index.js";
import { caseDeadline, fromEpochDay, must, ruleBook, startOfDay, toEpochDay, type TermRule } from "../index.js";
import { COLUMN_KINDS, COLUMN_STATES, duePlan, measureColumns, NEVER } from "../advanced.js";

const calendar = calendarAsKnownOn();
const five: TermRule = {
  id: "nam-ngay",
  type: "term",
  bound: "at-most",
  name: { vi: "Trả lời trong 5 ngày làm việc", en: "Answer within 5 working days" },
  applies: { kinds: ["petition", "question"] },
  trigger: "received",
  amount: 5,
  unit: "working-day",
  roll: "none",
  source: { document: "ví dụ" },
  sourceStatus: "illustrative",
  confidence: "illustrative",
  effectiveFrom: "2026-01-01",
  effectiveTo: null,
};
const book = must(ruleBook(statutoryDeadlines, [five]));
const plan = duePlan(book, calendar);
const days = (...dates: string[]) => Int32Array.from(dates, (date) => (date === "" ? NEVER : toEpochDay(date)));
const kindCode = (kind: string) => COLUMN_KINDS.indexOf(kind as (typeof COLUMN_KINDS)[number]);

// By phone, of which no rule speaks alone: a plan holds no channel.
test("D24 the plan holds what the fold of one case says, for every kind and start day", () => {
  for (const [code, kind] of COLUMN_KINDS.entries())
    for (let day = toEpochDay("2021-01-01"); day < toEpochDay("2027-12-01"); day += 3) {
      const at = startOfDay(fromEpochDay(day));
      const one = must(caseDeadline([{ type: "received", at, by: "citizen", kind, channel: "phone" }], book, calendar));
      const planned = plan.table[code * plan.days + day - plan.first];
      expect(planned).toBe(one ? toEpochDay(one.date) : NEVER);
    }
});

test("D24 a plan takes every case for a normal one", () => {
  const urgent: TermRule = { ...five, id: "mot-ngay", amount: 1, applies: { kinds: ["question"], levels: ["urgent"] } };
  const normal: TermRule = {
    ...urgent,
    id: "ba-ngay",
    amount: 3,
    applies: { kinds: ["question"], levels: ["normal"] },
  };
  const day = toEpochDay("2026-11-02");
  const dueBy = (...rules: TermRule[]) => {
    const { table, days: covered, first } = duePlan(must(ruleBook(statutoryDeadlines, rules)), calendar);
    return fromEpochDay(table[kindCode("question") * covered + day - first]!);
  };
  expect(dueBy(five)).toBe("2026-11-09");
  expect(dueBy(five, urgent)).toBe("2026-11-09");
  expect(dueBy(five, normal)).toBe("2026-11-05");
});

test("D24 counts by agency, kind and state", () => {
  const columns = {
    agency: Uint16Array.of(0, 0, 1, 1, 1, 1),
    kind: Uint8Array.from(["petition", "petition", "question", "question", "praise", "complaint"], kindCode),
    started: days("2026-11-23", "2026-11-23", "2026-11-23", "2026-11-02", "2026-11-02", "2026-11-02"),
    closed: days("2026-12-01", "2026-12-02", "", "", "", "2026-11-12"),
  };
  const counts = measureColumns(plan, columns, toEpochDay("2026-11-25"), 2);
  const found: string[] = [];
  for (let office = 0; office < 2; office++)
    for (const [code, kind] of COLUMN_KINDS.entries())
      for (const [place, state] of COLUMN_STATES.entries()) {
        const count = counts[(office * COLUMN_KINDS.length + code) * COLUMN_STATES.length + place];
        if (count) found.push(`${office} ${kind} ${state} ${count}`);
      }
  expect(found).toEqual([
    "0 petition met 1",
    "0 petition met-late 1",
    "1 question open 1",
    "1 question overdue 1",
    "1 praise none 1",
    "1 complaint met 1",
  ]);
});

test("D24 a case with a pause brings its own due day", () => {
  const columns = {
    agency: Uint16Array.of(0, 0),
    kind: Uint8Array.of(kindCode("question"), kindCode("question")),
    started: days("2026-11-02", "2026-11-02"),
    closed: days("2026-11-12", "2026-11-12"),
  };
  const due = new Int32Array(2);
  const exceptions = { rows: Int32Array.of(1), due: days("2026-11-13") };
  const counts = measureColumns(plan, columns, toEpochDay("2026-11-25"), 1, due, exceptions);
  expect([...due].map(fromEpochDay)).toEqual(["2026-11-09", "2026-11-13"]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
  const late = kindCode("question") * COLUMN_STATES.length;
  expect(counts.slice(late, late + 2)).toEqual(Int32Array.of(1, 1));
});

test.each([
  ["columns-invalid", { agency: new Uint16Array(2) }],
  ["agency-unknown", { agency: Uint16Array.of(9) }],
  ["kind-unknown", { kind: Uint8Array.of(99) }],
  ["calendar-not-covered", { started: days("2031-01-01") }],
  ["calendar-not-covered", { started: days("2027-12-30") }],
])("D22 %s for a column that cannot be answered", (code, wrong) => {
  const columns = {
    agency: Uint16Array.of(0),
    kind: Uint8Array.of(kindCode("petition")),
    started: days("2026-11-02"),
    closed: days(""),
    ...wrong,
  };
  expect(() => measureColumns(plan, columns, 0, 1)).toThrow(code);
});
