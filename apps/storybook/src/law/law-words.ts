import type { Lang } from "@danvan/core";

/** All that the list of the law says, in one language. */
export interface LawWords {
  readonly caption: (rows: number) => string;
  readonly filter: string;
  readonly onlyUnsure: string;
  readonly rule: string;
  readonly figure: string;
  readonly source: string;
  readonly dates: string;
  readonly used: string;
  readonly sure: string;
  readonly since: (from: string | null, to: string | null) => string;
  readonly byName: string;
}

const vi: LawWords = {
  caption: (rows) => `${rows} quy định`,
  filter: "Tìm trong tên, căn cứ, mã",
  onlyUnsure: "Chỉ hiện quy định chưa kiểm chứng hoặc thiếu con số",
  rule: "Quy định",
  figure: "Con số",
  source: "Căn cứ",
  dates: "Hiệu lực",
  used: "Dùng cho",
  sure: "Tin cậy",
  since: (from, to) => `${from ?? "…"} – ${to ?? "nay"}`,
  byName: "khi được gọi tên",
};

const en: LawWords = {
  caption: (rows) => `${rows} ${rows === 1 ? "rule" : "rules"}`,
  filter: "Find in name, source, code",
  onlyUnsure: "Only rules that are not checked or lack a figure",
  rule: "Rule",
  figure: "Figure",
  source: "Source",
  dates: "In force",
  used: "Used for",
  sure: "Confidence",
  since: (from, to) => `${from ?? "…"} – ${to ?? "now"}`,
  byName: "when asked for by name",
};

export const LAW_WORDS: Readonly<Record<Lang, LawWords>> = { vi, en };
