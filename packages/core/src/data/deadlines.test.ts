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

  const evidenceOf = (confidence: string) =>
    statutoryDeadlines
      .filter((rule) => rule.confidence === confidence)
      .map(({ id, type }) => ({ id, type, ...(deadlineEvidence[id] ?? { pages: 0, urls: [] }) }));

  test("a verified one names the text of its article, or two independent sources", () => {
    const verified = evidenceOf("verified");
    expect(verified.length).toBeGreaterThan(50);
    expect(verified.filter(({ pages, text }) => text === undefined && pages < 2)).toEqual([]);
  });

  test("one that a single source vouches for is marked, and so is a gap", () => {
    const single = evidenceOf("unverified");
    expect(single.filter(({ pages }) => pages > 1)).toEqual([]);
    // The figure of the last stands in the article; the day it runs from was not quoted.
    expect(single.filter(({ type }) => type !== "gap").map(({ id }) => id)).toEqual([
      "pakn-vbqppl-15",
      "tctt-2026-thong-tin-sai",
      "dlcn-bien-phap-bao-ve",
      "nd09-ky-6-thang",
      "nd09-gui-chinh-phu",
      "nd09-khoang-cach",
      "kn-gui-tam-dinh-chi",
      "kn-moi-doi-thoai",
      "tcd-bao-co-quan-chuyen",
    ]);
    expect(single.filter(({ type }) => type === "gap").map(({ id }) => id)).toContain("tctt-2026-thoi-han");
  });

  test("where a figure was read is told of rules that exist, and never with more addresses than pages", () => {
    const ids = new Set(statutoryDeadlines.map(({ id }) => id));
    const stray = Object.entries(deadlineEvidence).filter(
      ([id, { pages, urls }]) => !ids.has(id) || urls.length > pages,
    );
    expect(stray).toEqual([]);
  });

  test("a directive, a telegram and a rule of the Party are no law", () => {
    const others = statutoryDeadlines.filter(({ source }) =>
      /^(Chỉ thị|Công điện|Quy định \d+-QĐi|Thủ tục)/.test(source.document),
    );
    expect(others.map(({ id }) => id)).toEqual([
      "don-xu-ly-ban-dau",
      "pakn-vbqppl-15",
      "tcd-dang-11-qdi",
      "ht-bao-cao-nam",
      "ct33-bao-cao",
    ]);
    expect(others.filter(({ sourceStatus }) => sourceStatus !== "administrative")).toEqual([]);
  });

  test("a second figure has a source of its own and is never the default", () => {
    const figures = statutoryDeadlines.flatMap((rule) =>
      rule.type === "term" ? (rule.readings ?? []).filter(({ amount }) => amount !== undefined) : [],
    );
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ id, source }) => id === "default" || source === undefined)).toEqual([]);
  });
});
