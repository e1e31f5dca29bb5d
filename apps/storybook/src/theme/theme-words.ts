import type { Lang } from "@danvan/core/terms";
import type { PairName } from "./contrast-check.ts";
import type { Scheme } from "./theme-tokens.ts";

/** All that the theme editor says, in one language. */
export interface ThemeWords {
  readonly form: string;
  readonly element: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Scheme | "", string>>;
  readonly page: string;
  readonly pages: Readonly<Record<Scheme, string>>;
  readonly colours: string;
  readonly sizes: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly pick: (property: string) => string;
  readonly hex: (property: string) => string;
  readonly notHex: string;
  readonly byDefault: (value: string) => string;
  readonly reset: string;
  readonly preview: string;
  readonly previewNote: string;
  readonly contrast: string;
  readonly enough: string;
  readonly tooLittle: (count: number) => string;
  readonly pairs: Readonly<Record<PairName, string>>;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly ratio: (ratio: string) => string;
  readonly falls: (pair: string, scheme: string, ratio: string, least: string) => string;
  readonly columns: readonly [pair: string, scheme: string, ratio: string, least: string, verdict: string];
  readonly verdicts: readonly [bad: string, good: string];
  readonly all: string;
  readonly css: string;
  readonly tag: string;
  readonly cssEmpty: string;
}

const vi: ThemeWords = {
  form: "Chỉnh giao diện",
  element: "Phần tử",
  theme: "Thuộc tính theme",
  themes: { "": "không đặt: theo trang", light: "light: luôn sáng", dark: "dark: luôn tối" },
  page: "Trang đặt phần tử",
  pages: { light: "Trang nền sáng", dark: "Trang nền tối" },
  colours: "Màu",
  sizes: "Kích thước và phông chữ",
  properties: {
    "--dv-accent": "Màu chính: nút, liên kết, tiêu điểm",
    "--dv-on-accent": "Chữ trên màu chính",
    "--dv-surface": "Nền",
    "--dv-ink": "Chữ",
    "--dv-danger": "Lỗi, quá hạn",
    "--dv-warn": "Cảnh báo, sắp đến hạn",
    "--dv-good": "Tốt, đúng hạn",
    "--dv-radius": "Bo góc",
    "--dv-width": "Bề rộng nhất",
    "--dv-padding": "Lề trong",
    "--dv-font": "Phông chữ",
  },
  pick: (property) => `Chọn màu: ${property}`,
  hex: (property) => `Mã màu: ${property}`,
  notHex: "Viết mã màu dạng #0b5c8a.",
  byDefault: (value) => `Mặc định: ${value}`,
  reset: "Về mặc định",
  preview: "Xem thử",
  previewNote: "Phần tử thật, mạng giả: không có gì được gửi đi.",
  contrast: "Độ tương phản",
  enough: "Mọi cặp màu đều đủ tương phản.",
  tooLittle: (count) =>
    `${count} cặp màu chưa đủ tương phản, người mắt kém sẽ khó đọc. Hãy làm đậm hoặc nhạt bớt một màu trong cặp:`,
  pairs: {
    "ink/surface": "Chữ trên nền",
    "muted/surface": "Chữ phụ trên nền",
    "accent/surface": "Liên kết trên nền",
    "on-accent/accent": "Chữ trên nút",
    "ink/soft": "Chữ trên nền nhạt",
    "accent/soft": "Con số lớn trên nền nhạt",
    "danger/surface": "Chữ báo lỗi trên nền",
    "warn/surface": "Chữ cảnh báo trên nền",
    "good/surface": "Chữ báo tốt trên nền",
    "edge/surface": "Viền ô nhập trên nền",
  },
  schemes: { light: "nền sáng", dark: "nền tối" },
  ratio: (ratio) => `${ratio} : 1`,
  falls: (pair, scheme, ratio, least) => `${pair} (${scheme}): ${ratio}, cần ít nhất ${least}.`,
  columns: ["Cặp màu", "Khi", "Tương phản", "Cần", "Kết luận"],
  verdicts: ["chưa đủ", "đủ"],
  all: "Xem mọi cặp màu",
  css: "CSS",
  tag: "Thẻ",
  cssEmpty: "Chưa đổi gì: không cần CSS.",
};

const en: ThemeWords = {
  form: "Edit the look",
  element: "Element",
  theme: "Attribute theme",
  themes: { "": "not set: follows the page", light: "light: always light", dark: "dark: always dark" },
  page: "The page around it",
  pages: { light: "A light page", dark: "A dark page" },
  colours: "Colours",
  sizes: "Sizes and font",
  properties: {
    "--dv-accent": "Main colour: buttons, links, focus",
    "--dv-on-accent": "Text on the main colour",
    "--dv-surface": "Background",
    "--dv-ink": "Text",
    "--dv-danger": "Errors, overdue",
    "--dv-warn": "Warnings, due soon",
    "--dv-good": "Good, on time",
    "--dv-radius": "Rounding of corners",
    "--dv-width": "Largest width",
    "--dv-padding": "Inner space",
    "--dv-font": "Font",
  },
  pick: (property) => `Pick a colour: ${property}`,
  hex: (property) => `Code of the colour: ${property}`,
  notHex: "Write the colour as #0b5c8a.",
  byDefault: (value) => `Default: ${value}`,
  reset: "Back to the defaults",
  preview: "Preview",
  previewNote: "The real element on a stubbed network: nothing is sent.",
  contrast: "Contrast",
  enough: "Every pair of colours has enough contrast.",
  tooLittle: (count) =>
    `${count} ${count === 1 ? "pair of colours lacks" : "pairs of colours lack"} contrast and will be hard to read with weak sight. Make one colour of the pair darker or lighter:`,
  pairs: {
    "ink/surface": "Text on the background",
    "muted/surface": "Secondary text on the background",
    "accent/surface": "Links on the background",
    "on-accent/accent": "Text on buttons",
    "ink/soft": "Text on the soft background",
    "accent/soft": "Large figures on the soft background",
    "danger/surface": "Error text on the background",
    "warn/surface": "Warning text on the background",
    "good/surface": "Good-news text on the background",
    "edge/surface": "Edges of fields on the background",
  },
  schemes: { light: "light", dark: "dark" },
  ratio: (ratio) => `${ratio} : 1`,
  falls: (pair, scheme, ratio, least) => `${pair} (${scheme}): ${ratio}, needs at least ${least}.`,
  columns: ["Pair", "When", "Contrast", "Needs", "Verdict"],
  verdicts: ["too little", "enough"],
  all: "Show every pair",
  css: "CSS",
  tag: "Tag",
  cssEmpty: "Nothing changed: no CSS needed.",
};

export const THEME_WORDS: Readonly<Record<Lang, ThemeWords>> = { vi, en };
