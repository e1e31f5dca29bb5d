import { describe, expect, test } from "vitest";
import { calendarAsKnownOn, statutoryDeadlines } from "../data/index.js";
import { canonical, decide, must, replay, ruleBook, seal, type CivilDate } from "../index.js";
import { sha256 } from "../advanced.js";

const calendar = calendarAsKnownOn();
const book = must(ruleBook(statutoryDeadlines));
const request = {
  rule: "kn-giai-quyet-lan-dau",
  from: "2026-07-06",
  pauses: [{ from: "2026-07-10", to: "2026-07-20" }],
};

describe("D23 a decision is kept with all that it was decided from", () => {
  test("D23 it replays byte for byte, from the rules written in it", async () => {
    const sealed = await seal(decide(request, book, calendar));
    expect(sealed.sha256).toMatch(/^[0-9a-f]{64}$/);
    const again = must(await replay(sealed, calendar));
    expect(again.outcome).toMatchObject({ deadline: { date: "2026-08-17" } });
  });

  test("D23 it names the rule, the rules that it leads to, and the calendar", () => {
    const { rules, calendar: counted } = decide(request, book, calendar);
    expect(rules.map(({ id }) => id)).toEqual(["kn-giai-quyet-lan-dau", "kn-giai-quyet-lan-dau-vung-sau"]);
    expect(counted.version).toBe(calendar.version);
  });

  test("D23 a refusal is a decision too", async () => {
    const sealed = await seal(decide({ ...request, from: "2026-02-30" }, book, calendar));
    expect(must(await replay(sealed, calendar)).outcome).toMatchObject({ problems: [{ code: "date-invalid" }] });
  });

  test("D23 an unverified rule that was requested replays as requested", async () => {
    const asking = must(ruleBook(statutoryDeadlines, [], { unverified: ["tc-xu-ly-ban-dau"] }));
    const sealed = await seal(decide({ rule: "tc-xu-ly-ban-dau", from: "2026-03-02" }, asking, calendar));
    expect((await replay(sealed, calendar)).ok).toBe(true);
  });

  test.each([
    ["decision-altered", (text: string) => text.replace("2026-08-17", "2026-08-31"), false],
    ["decision-differs", (text: string) => text.replaceAll("2026-08-17", "2026-08-31"), true],
    ["decision-unreadable", (text: string) => text.slice(1), true],
    ["decision-unreadable", (text: string) => ` ${text}`, true],
  ])("D23 %s when the text was changed", async (code, change, resealed) => {
    const sealed = await seal(decide(request, book, calendar));
    const text = change(sealed.text);
    const result = await replay({ text, sha256: resealed ? await sha256(text) : sealed.sha256 }, calendar);
    expect(!result.ok && result.problems[0].code).toBe(code);
  });

  test("D23 another calendar, or another day of knowledge, is refused by name", async () => {
    const sealed = await seal(decide(request, book, calendar));
    const result = await replay(sealed, calendarAsKnownOn("2026-06-01" as CivilDate));
    expect(!result.ok && result.problems[0].code).toBe("calendar-differs");
  });
});

describe("the canonical text", () => {
  test("has one form for one value", () => {
    expect(canonical({ b: [1, { d: null, c: "ừ" }], a: true, none: undefined })).toBe(
      '{"a":true,"b":[1,{"c":"ừ","d":null}]}',
    );
  });

  test.each([2, 3, 8, 32, 33, 100])("has %i keys in order of their code units, however they came", (many) => {
    const keys = Array.from({ length: many }, (_, at) => `${["Z", "a", "ừ", "-", "ab"][at % 5]}${(at * 37) % many}`);
    const written = canonical(Object.fromEntries(keys.map((key) => [key, key])));
    expect(written).toBe(
      `{${keys
        .toSorted()
        .map((key) => `"${key}":"${key}"`)
        .join()}}`,
    );
  });

  const holdsItself: Record<string, unknown> = {};
  holdsItself["a"] = [holdsItself];
  test.each([
    ["a date", { at: new Date(0) }],
    ["a map", [new Map([["a", 1]])]],
    ["what holds itself", holdsItself],
  ])("refuses %s, which JSON would write as something else or never end", (_, value) => {
    expect(() => canonical(value)).toThrow("value-not-canonical");
  });

  test("takes what has no prototype for what it is", () =>
    expect(canonical(Object.assign(Object.create(null) as object, { b: 1, a: -0 }))).toBe('{"a":0,"b":1}'));

  test.each([NaN, Infinity, undefined, 1n, Symbol("x"), () => 1, { 1: "x" }, { a: 1, "007": 1 }])(
    "refuses %s",
    (value) => {
      expect(() => canonical(value)).toThrow("value-not-canonical");
    },
  );

  test("SHA-256 is that of FIPS 180-4", async () => {
    expect(await sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
