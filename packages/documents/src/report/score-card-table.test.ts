import type { Mark, ScoreCard } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { scoreCardNotes, scoreCardTable } from "./score-card-table.js";
import { scoreCard } from "../../test/year-report.js";

const card = (change: Partial<ScoreCard>): ScoreCard => ({ ...scoreCard, ...change });
const [line] = scoreCard.lines;
const mark = (points: number, reason: Mark["reason"]): Mark => ({ points, reason, values: {} });

describe("the score card as a table", () => {
  test("both scorers stand side by side with the gap, in points as people write them", () => {
    const lines = [{ ...line!, self: mark(85_000, "computed"), appraised: mark(70_000, "computed"), gap: -15_000 }];
    expect(scoreCardTable(card({ lines })).rows[0]!.cells).toEqual([
      line!.title.vi,
      "1",
      10,
      8.5,
      7,
      -1.5,
      "Kế hoạch năm",
    ]);
  });

  test("a criterion without figures has no points, which is not zero points", () => {
    const lines = [
      { ...line!, self: mark(0, "no-data") },
      { ...line!, self: mark(0, "none") },
    ];
    expect(scoreCardTable(card({ lines })).rows.map(({ cells }) => cells[3])).toEqual([null, 0]);
  });

  test("no column is totalled: the total is the rubric's own", () => {
    expect(scoreCardTable(scoreCard).columns.every(({ total }) => total.rule === "none")).toBe(true);
    expect(scoreCardNotes(scoreCard)[0]).toBe("Tự chấm: 25,5/30 điểm (85% số điểm áp dụng), mức đề xuất: Tốt.");
  });

  test("an agency that is not rated is told why, and has no band", () => {
    const self = {
      ...scoreCard.self!,
      band: null,
      notRated: { reason: "new-unit", title: { vi: "Đơn vị mới lập", en: "" } },
    };
    expect(scoreCardNotes(card({ self }))[0]).toBe("Tự chấm: không xếp loại (lý do: Đơn vị mới lập).");
  });

  test("points are of what is known while figures are missing, and no band is proposed", () => {
    const notRated = { reason: "facts-missing", title: { vi: "chưa đủ số liệu để đề xuất mức", en: "" } };
    const self = { ...scoreCard.self!, known: 120_000, total: 78_330, percent: null, band: null, notRated };
    expect(scoreCardNotes(card({ self }))[0]).toBe(
      "Tự chấm: 7,833/12 điểm ở các tiêu chí đã có số liệu; chưa đủ số liệu để đề xuất mức.",
    );
  });

  test("figures that are missing are counted", () => {
    const self = { ...scoreCard.self!, missing: ["a", "b"] };
    expect(scoreCardNotes(card({ self }))).toContain("Còn 2 số liệu chưa có; tiêu chí cần đến chúng chưa tính điểm.");
  });

  test("a person's decision stands beside the proposal, with its reason", () => {
    const decision = {
      band: "good",
      by: "Chủ tịch UBND tỉnh",
      on: "2026-12-20",
      document: null,
      reason: "họp ngày 19/12",
    };
    expect(scoreCardNotes(card({ decision }))[1]).toBe(
      "Kết quả do Chủ tịch UBND tỉnh quyết định ngày 20/12/2026: Tốt; lý do: họp ngày 19/12.",
    );
  });

  test.each([
    [
      "illustrative",
      "illustrative",
      ["Bộ tiêu chí minh họa, không phải quy định của cơ quan nào; điểm chỉ để tự kiểm tra."],
    ],
    [
      "draft",
      "unverified",
      ["Bộ tiêu chí dự thảo, chưa phải quy định; điểm chỉ để tham khảo.", "Có số chưa kiểm chứng với văn bản gốc."],
    ],
    ["official", "verified", []],
  ] as const)("a rubric that is %s and %s says so", (status, confidence, notes) => {
    const rubric = { ...scoreCard.rubric, status, confidence };
    expect(scoreCardNotes(card({ rubric })).slice(1)).toEqual(notes);
  });
});
