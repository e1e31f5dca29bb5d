import type { Lang, Side } from "@danvan/core";

/** All that the score explorer says beside core's own sentences, in one language. */
export interface ScoreWords {
  readonly form: string;
  readonly rubric: string;
  readonly side: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly example: string;
  readonly clear: string;
  readonly exampleNote: string;
  readonly jurisdiction: string;
  readonly basis: string;
  readonly noBasis: string;
  readonly inForce: (from: string | null, to: string | null) => string;
  readonly result: string;
  readonly improvement: (band: string, points: string) => string;
  readonly missing: (count: number) => string;
  readonly decided: Readonly<Record<"vote" | "decision" | "none", string>>;
  readonly criteria: string;
  /** `got` is null where nothing is known. */
  readonly points: (got: string | null, max: string) => string;
  readonly upper: string;
  readonly clauses: string;
  readonly bonus: string;
  readonly elsewhere: (criterion: string) => string;
  readonly unit: (unit: string) => string;
  readonly choose: string;
  readonly yesNo: readonly [no: string, yes: string];
  readonly gates: string;
}

const vi: ScoreWords = {
  form: "Bộ tiêu chí và số liệu",
  rubric: "Bộ tiêu chí",
  side: "Bên chấm",
  sides: { self: "Cơ quan tự chấm", appraised: "Cấp trên thẩm định" },
  example: "Điền số liệu ví dụ",
  clear: "Xóa hết số liệu",
  exampleNote: "Đang dùng số liệu ví dụ: do trang này đặt ra, không phải của cơ quan nào.",
  jurisdiction: "Nơi áp dụng",
  basis: "Căn cứ",
  noBasis: "không có văn bản",
  inForce: (from, to) =>
    from && to ? `Hiệu lực từ ${from} đến ${to}` : from ? `Hiệu lực từ ${from}` : to ? `Hiệu lực đến ${to}` : "",
  result: "Kết quả",
  improvement: (band, points) => `Để lên mức “${band}” cần thêm ít nhất ${points} điểm:`,
  missing: (count) => `Còn ${count} số liệu chưa nhập; tiêu chí thiếu số liệu chưa được chấm.`,
  decided: {
    vote: "Mức trên là đề xuất do máy tính; kết quả do tập thể bỏ phiếu.",
    decision: "Mức trên là đề xuất do máy tính; kết quả do người có thẩm quyền quyết định.",
    none: "Mức trên do máy tính từ số liệu.",
  },
  criteria: "Từng tiêu chí",
  points: (got, max) => (got === null ? `tối đa ${max} điểm` : `${got}/${max} điểm`),
  upper: "do cấp trên chấm",
  clauses: "Khoản của chỉ thị",
  bonus: "điểm thưởng",
  elsewhere: (criterion) => `nhập ở tiêu chí ${criterion}`,
  unit: (unit) => `Đơn vị: ${unit}`,
  choose: "Chưa có",
  yesNo: ["Không", "Có"],
  gates: "Trường hợp loại",
};

const en: ScoreWords = {
  form: "Rubric and figures",
  rubric: "Rubric",
  side: "Who scores",
  sides: { self: "The agency itself", appraised: "The upper level" },
  example: "Fill in the example",
  clear: "Clear all figures",
  exampleNote: "These are example figures: made up by this page, no agency's.",
  jurisdiction: "Applies in",
  basis: "Basis",
  noBasis: "no document",
  inForce: (from, to) =>
    from && to ? `In force from ${from} to ${to}` : from ? `In force from ${from}` : to ? `In force until ${to}` : "",
  result: "Result",
  improvement: (band, points) => `The next band, “${band}”, is at least ${points} points away:`,
  missing: (count) =>
    `${count} ${count === 1 ? "figure is" : "figures are"} missing; a criterion without its figures is not scored.`,
  decided: {
    vote: "This band is a computed proposal; the result is voted on.",
    decision: "This band is a computed proposal; the competent person decides.",
    none: "This band is computed from the figures.",
  },
  criteria: "Criterion by criterion",
  points: (got, max) => (got === null ? `at most ${max} points` : `${got} of ${max} points`),
  upper: "given by the upper level",
  clauses: "Clauses of the directive",
  bonus: "bonus",
  elsewhere: (criterion) => `entered at criterion ${criterion}`,
  unit: (unit) => `Unit: ${unit}`,
  choose: "Not given",
  yesNo: ["No", "Yes"],
  gates: "Knock-outs",
};

export const SCORE_WORDS: Readonly<Record<Lang, ScoreWords>> = { vi, en };
