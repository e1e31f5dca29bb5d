import { describe, expect, test } from "vitest";
import { directive, instruments, references } from "../data/index.js";
import { CLAUSE_KINDS } from "./directive.js";
import { clauseOf, clausesOf, clausesServedBy, clausesUnserved, dutiesOf, shortcomingsAnsweredBy } from "./duties.js";
import { GUIDED_KINDS, ONLINE_KINDS } from "../terms/terms.js";
import type { CivilDate } from "../calendar/civil-date.js";

const day = (text: string) => text as CivilDate;

/** The text's own list of duties, copied by hand from its numbering. */
const CLAUSE_IDS = (
  "1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 5.1 5.2 5.3 5.4 6.1 6.2 6.3 6.4 6.5 7.1 7.2 " +
  "R O1 O2 O3"
).split(" ");

const INSTRUMENT_IDS = (
  "ct-16-ttg-2016 ct-06-tu-2016 ct-17-ubnd-2015 ct-33-ttg-2021 qd-269-tu-2021 nqtw4-xii kl-01-tw-2021 ct-05-tw-2016 " +
  "kl-29-tu-2021 nq-dh-2020-2025 qd-3504-ubnd-2021 law-access-information qd-657-tu-2018"
).split(" ");

const KINDS = {
  plan: ["1.1", "1.3", "4.1"],
  periodic: ["6.3", "O2"],
  event: ["5.4", "6.1", "6.4", "7.2"],
  report: ["R", "O3"],
};

describe("A1 every clause of the directive is there once", () => {
  test("A1 the ids are the text's, in its order", () => {
    expect(clausesOf(directive).map(({ id }) => id)).toEqual(CLAUSE_IDS);
  });

  test.each(CLAUSE_IDS)("A1 clause %s says what, who and how, in both languages", (id) => {
    const clause = clauseOf(directive, id);
    expect(clause.text.vi).not.toBe(clause.text.en);
    expect(clause.text.vi.length).toBeGreaterThan(15);
    expect(clause.owners.length).toBeGreaterThan(0);
    expect(CLAUSE_KINDS).toContain(clause.kind);
  });

  test("A1 the kinds are the table's", () => {
    const ofKind = (kind: string) =>
      clausesOf(directive)
        .filter((clause) => clause.kind === kind)
        .map(({ id }) => id);
    for (const [kind, ids] of Object.entries(KINDS)) expect(ofKind(kind), kind).toEqual(ids);
    expect(ofKind("continuous")).toEqual(CLAUSE_IDS.filter((id) => !Object.values(KINDS).flat().includes(id)));
  });

  test("A1 an unknown clause is misuse", () => {
    expect(() => clauseOf(directive, "8.1")).toThrow("clause-unknown");
  });

  test("A1 the text's slogans and names stand in the Vietnamese wording", () => {
    expect(clauseOf(directive, "4.8").text.vi).toContain(
      "Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng",
    );
    expect(clauseOf(directive, "5.3").text.vi).toContain(
      "Trọng dân, gần dân, hiểu dân, học dân và có trách nhiệm với dân",
    );
    expect(clauseOf(directive, "R").text.vi).toContain("trước ngày 05 tháng 12 hằng năm");
  });
});

describe("A2 number and date are not invented", () => {
  test("A2 both are null, with a note", () => {
    expect(directive).toMatchObject({ number: null, issuedOn: null });
    expect(directive.note.vi).toContain("không ghi số");
  });
});

describe("A3 instruments are quoted as the text quotes them", () => {
  test("A3 the list is complete, each checked on a day", () => {
    expect(instruments.map(({ id }) => id)).toEqual(INSTRUMENT_IDS);
    expect([...instruments, ...references].every(({ checkedOn }) => checkedOn === "2026-11-22")).toBe(true);
  });

  test("A3 each is cited by a clause or in the background, and nothing else is", () => {
    const cited = [...clausesOf(directive).flatMap(({ cites }) => cites), ...directive.background];
    expect([...new Set(cited)].sort()).toEqual([...INSTRUMENT_IDS].sort());
  });

  test("A3 the quotation stays, what holds now stands beside it", () => {
    expect(instruments.find(({ id }) => id === "law-access-information")).toMatchObject({
      citedAs: "Luật Tiếp cận thông tin (104/2016/QH13)",
      inForceNow: "Luật Tiếp cận thông tin (sửa đổi) năm 2026",
    });
    const unknown = instruments.filter(({ inForceNow }) => inForceNow === null);
    expect(unknown.every(({ note, confidence }) => note !== null && confidence === "unverified")).toBe(true);
  });
});

describe("A4 who owes what on which day", () => {
  const ids = (duties: ReturnType<typeof dutiesOf>) => duties.map(({ clause }) => clause.id);
  const OVERSIGHT = ["O1", "O2", "O3"];

  test("A4 a district owed every duty but oversight until 30/06/2025, then none", () => {
    expect(ids(dutiesOf(directive, ["district-committee"], day("2025-06-30")))).toEqual(
      CLAUSE_IDS.filter((id) => !OVERSIGHT.includes(id)),
    );
    expect(dutiesOf(directive, ["district-committee"], day("2025-07-01"))).toEqual([]);
  });

  test("A4 a commune owes them from 01/07/2025, by succession and with the reason", () => {
    expect(dutiesOf(directive, ["commune-committee"], day("2025-06-30"))).toEqual([]);
    const duties = dutiesOf(directive, ["commune-committee"], day("2025-07-01"));
    expect(duties).toHaveLength(29);
    for (const duty of duties) {
      expect(duty.namedInText).toBe("district-committee");
      expect(duty.succession?.vi).toContain("Văn bản không nêu tên cấp xã");
    }
  });

  test("A4 Sở Nội vụ owes a department's duties and oversight, each once", () => {
    expect(ids(dutiesOf(directive, ["department", "home-affairs"], day("2026-12-04")))).toEqual(CLAUSE_IDS);
  });

  test("A4 no duty is older than the newest document the directive quotes", () => {
    expect(dutiesOf(directive, ["department"], day("2021-11-29"))).toEqual([]);
  });

  test("A4 partners and citizens owe nothing", () => {
    expect(dutiesOf(directive, ["front-and-unions", "citizens", "provincial-committee"], day("2026-01-01"))).toEqual(
      [],
    );
  });

  test("A4 a day that does not exist is misuse", () => {
    expect(() => dutiesOf(directive, ["department"], day("2026-02-30"))).toThrow("date-invalid");
  });
});

describe("A5 every duty is served by something", () => {
  const servings = [...directive.kinds, ...directive.sections];

  test("A5 by a kind of case or a section of the report: none is left out", () => {
    expect(clausesUnserved(directive, servings)).toEqual([]);
  });

  test("A5 a clause that nothing serves is found", () => {
    const without = servings.map(({ id, clauses }) => ({ id, clauses: clauses.filter((clause) => clause !== "6.5") }));
    expect(clausesUnserved(directive, without).map(({ id }) => id)).toEqual(["6.5"]);
  });

  test("A5 every kind and every section names clauses, and only clauses that exist", () => {
    expect(directive.kinds.map(({ id }) => id)).toEqual([...ONLINE_KINDS, ...GUIDED_KINDS]);
    expect(directive.sections.map(({ id }) => id)).toEqual([
      ...directive.report.parts.map(({ id }) => id),
      "annex-I",
      "annex-II",
      "annex-III",
    ]);
    for (const { id, clauses } of servings) {
      expect(clauses.length, id).toBeGreaterThan(0);
      expect(
        clauses.filter((clause) => !CLAUSE_IDS.includes(clause)),
        id,
      ).toEqual([]);
    }
  });

  test("A5 lookups answer for a kind, a section, a rubric's criterion, and an unknown id", () => {
    expect(clausesServedBy(directive.kinds, "information-request")).toEqual(["6.1", "6.2"]);
    expect(clausesServedBy(directive.sections, "II.7")).toEqual(["7.1", "7.2"]);
    expect(clausesServedBy([{ id: "dan-van-kheo", clauses: ["3.1"] }], "dan-van-kheo")).toEqual(["3.1"]);
    expect(clausesServedBy(directive.kinds, "nothing")).toEqual([]);
  });
});

describe("A6 every shortcoming is answered", () => {
  const TASKS: Record<string, string[]> = {
    S1: ["2"],
    S2: ["1", "2"],
    S3: ["1", "4", "5"],
    S4: ["7"],
    S5: ["1", "3"],
    S6: ["1", "5"],
    S7: ["5", "6", "O"],
  };

  test("A6 by the tasks that the preamble's reasons lead to", () => {
    for (const { id } of directive.shortcomings)
      expect(
        directive.tasks.filter(({ answers }) => answers.includes(id)).map((task) => task.id),
        id,
      ).toEqual(TASKS[id]);
    expect(directive.shortcomings.map(({ id }) => id)).toEqual(Object.keys(TASKS));
  });

  test("A6 a clause answers what its task answers", () => {
    expect(shortcomingsAnsweredBy(directive, "7.1").map(({ id }) => id)).toEqual(["S4"]);
    expect(() => shortcomingsAnsweredBy(directive, "9.9")).toThrow("clause-unknown");
  });
});
