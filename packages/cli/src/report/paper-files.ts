import { canonical, type ProvinceReport, type Result, type YearReport } from "@danvan/core";
import { docx, html, printCss, type OfficialDocument, workbook } from "@danvan/documents";
import type { Context } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** Files by their names. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/**
 * A report as the files that people read: Word, Excel and a print page, and the report itself for programs.
 * @param name of the files, without their endings
 * @returns them, or a problem of the writers
 */
export async function paperFiles(
  name: string,
  report: YearReport | ProvinceReport,
  document: Result<OfficialDocument>,
  { lang, err }: Context,
): Promise<Result<Files>> {
  const onProgress = ({ step, done, total }: { step: string; done: number; total: number }) =>
    err(`${words[lang].writing(`${name}.${step}`)} ${done}/${total}`);
  if (!document.ok) return document;
  const word = await docx(document.value, { onProgress });
  if (!word.ok) return word;
  const sheets = await workbook(report, { onProgress });
  if (!sheets.ok) return sheets;
  return {
    ok: true,
    value: {
      [`${name}.docx`]: word.value,
      [`${name}.xlsx`]: sheets.value,
      [`${name}.html`]: html(document.value, { stylesheet: "bao-cao.css" }),
      "bao-cao.css": printCss(),
      [`${name}.json`]: canonical(report),
    },
  };
}
