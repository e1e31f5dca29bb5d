import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** What is fetched only when it is needed, and done without when it is not there; every element's file shares these. */
export const PARTS: Readonly<Record<string, string>> = {
  en: "src/messages/en.ts",
  "explain-vi": resolve("@danvan/core/explain/vi"),
  "explain-en": resolve("@danvan/core/explain/en"),
  "report-account": "src/dv-report/report-account.ts",
  checks: "src/dv-feedback/form/checks.ts",
  guidance: "src/guidance/guidance.ts",
  letter: "src/dv-feedback/letter/letter.ts",
  "after-sending": "src/dv-feedback/receipt/after-sending.ts",
  matter: "src/dv-feedback/matter/matter.ts",
  "form-tools": "src/dv-feedback/tools/form-tools.ts",
  "photo-field": "src/photos/photo-field.ts",
  "prepare-file": "src/photos/prepare-file.ts",
  "send-files": "src/photos/send-files.ts",
  work: "src/dv-feedback/work/work.ts",
  "case-details": "src/dv-tracker/case/case-details.ts",
};

/** What a file looks for beside itself. An answer is rated where it is read: the tracker fetches the file of another element. */
export const BESIDE: readonly string[] = [...Object.keys(PARTS), "dv-rating"];

/** The file of all elements has the rating and the checks of the form in itself. */
export const besideAll: readonly string[] = BESIDE.filter((name) => name !== "checks" && name !== "dv-rating");
