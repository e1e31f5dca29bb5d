import { describe, expect, test } from "vitest";
import { lawBook, ruleBook } from "../index.js";
import { deadlineEvidence } from "./deadline-evidence.js";
import { statutoryDeadlines } from "./index.js";

describe("D19 the figures of the law", () => {
  test("make a book: no faulty field, no rule twice", () => {
    expect(ruleBook(statutoryDeadlines)).toStrictEqual({ ok: true, value: lawBook(statutoryDeadlines) });
    const twice = ruleBook([...statutoryDeadlines, ...statutoryDeadlines.map((rule) => ({ ...rule }))]);
    const codes = twice.ok ? [] : twice.problems.map(({ code }) => code);
    expect(codes).toEqual(Array(2 * statutoryDeadlines.length).fill("rule-duplicate"));
  });

  test.each(statutoryDeadlines)(
    "$id names its document in Vietnamese and itself in both languages",
    ({ source, name }) => {
      expect(source.document).toMatch(/\p{Lu}/u);
      expect(name.vi.length).toBeGreaterThan(3);
      expect(name.en.length).toBeGreaterThan(3);
    },
  );

  test("every verified figure has pages that it was read on, and no unverified one pretends to", () => {
    const pages = Object.keys(deadlineEvidence).sort();
    const verified = statutoryDeadlines.filter(({ confidence }) => confidence === "verified").map(({ id }) => id);
    expect(pages).toEqual([...new Set(verified)].sort());
  });

  test("the ones that a single source vouches for, and the gaps, are marked", () => {
    const marked = statutoryDeadlines.filter(({ confidence }) => confidence === "unverified");
    expect(marked.filter(({ type }) => type === "gap").map(({ id }) => id)).toContain("tctt-2026-thoi-han");
    expect(marked.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["kn-gui-tam-dinh-chi", "kn-moi-doi-thoai", "dlcn-bien-phap-bao-ve"]),
    );
  });

  test("a second figure has a source of its own and is never the default", () => {
    const figures = statutoryDeadlines.flatMap((rule) =>
      rule.type === "term" ? (rule.readings ?? []).filter(({ amount }) => amount !== undefined) : [],
    );
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ id, source }) => id === "default" || source === undefined)).toEqual([]);
  });
});
