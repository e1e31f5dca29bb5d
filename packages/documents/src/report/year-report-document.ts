import { type Result, type Section, type YearReport, reportSentence } from "@danvan/core";
import { gridOf } from "../grid/grid.js";
import { tableBlocks } from "../document/table-blocks.js";
import type { Annex, Block, OfficialDocument } from "../document/official-document.js";
import type { Office } from "../document/office.js";
import { checkReport } from "./check-report.js";
import { issuerOf } from "./issuer.js";
import { missingLines } from "./missing-lines.js";
import { scoreCardNotes, scoreCardTable } from "./score-card-table.js";
import { words } from "../words/words.js";

/** The last entry of the agency's audit when the report was made: printed, it shows later whether the audit was rewritten since. */
export interface AuditMark {
  readonly seq: number;
  /** SHA-256 as hexadecimal digits. */
  readonly hash: string;
}

/**
 * The yearly report of one agency as an official document: parts I to V, then the tables, the models and the score card as annexes.
 *
 * While something is missing the document says that it is a draft, and its last annex says what. Where the office does not say it, the
 * issuer of a commune is its people's committee, and the addressee is the one that the directive names.
 *
 * @param audit printed under the first annex; `null` or left out where there is none
 * @returns the document, or the problems of `checkReport`
 * @example const made = yearReportDocument(report, office); if (made.ok) await docx(made.value);
 */
export function yearReportDocument(
  report: YearReport,
  office: Office,
  audit: AuditMark | null = null,
): Result<OfficialDocument> {
  const checked = checkReport(report);
  if (!checked.ok) return checked;
  const { agency, year, sections, missing } = report;
  return {
    ok: true,
    value: {
      type: words.report,
      summary: words.yearSummary(year),
      office: {
        ...office,
        parent: office.parent ?? (agency.parent ? [agency.parent] : []),
        agency: office.agency ?? issuerOf(agency.name),
        to: office.to.length > 0 ? office.to : [words.yearTo],
      },
      year,
      draft: missing.length ? words.draft(missing.length) : null,
      blocks: sections.flatMap(sectionBlocks),
      annexes: [...annexesOf(report, audit), ...missingAnnex(report)],
      at: report.period.cutOff,
    },
  };
}

function sectionBlocks(section: Section, at: number, all: readonly Section[]): Block[] {
  const { paragraphs, text } = section;
  const body = [...paragraphs.map((paragraph) => reportSentence(paragraph, "vi")), ...splitText(text)];
  return [
    ...headings(section, all[at - 1]),
    ...(body.length ? body : [words.notWritten]).map((text): Block => ({
      kind: "body",
      text,
    })),
  ];
}

/** "I." stands over a part, "1." over a point of it; the part's own heading stands over its first point. The opening has none. */
function headings({ heading, title }: Section, before: Section | undefined): Block[] {
  if (heading === null) return [];
  const { number, under } = heading;
  const text = `${number}. ${title.vi}`;
  if (under === null) return [{ kind: "section", text }];
  const isFirst = before?.heading?.under?.vi !== under.vi;
  return [...(isFirst ? [{ kind: "section", text: under.vi } as const] : []), { kind: "point", text }];
}

/**
 * An officer's plain text: paragraphs are parted by line breaks of every kind, also those that Word writes; nothing in it is markup.
 * @example splitText("Một.\n\nHai.") // → ["Một.", "Hai."]
 */
export const splitText = (text: string | null): string[] =>
  (text ?? "")
    .split(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/)
    .map((line) => line.trim())
    .filter(Boolean);

function annexesOf({ tables, scoreCard }: YearReport, audit: AuditMark | null): Annex[] {
  const annex = (id: "I" | "II" | "III", more: readonly Block[] = []): Annex[] => {
    const blocks = [...tables.filter((table) => table.annex === id).flatMap(tableBlocks), ...more];
    return blocks.length ? [{ title: words.annexTitles[id], blocks }] : [];
  };
  const mark: Block[] = audit ? [{ kind: "note", text: words.auditMark(audit.seq, audit.hash) }] : [];
  return [...annex("I", mark), ...annex("II"), ...annex("III", scoreCard ? scoreCardBlocks(scoreCard) : [])];
}

/** Only a draft has it: whoever completes the report sees on the paper itself what is still to be done. */
const missingAnnex = (report: YearReport): Annex[] =>
  report.missing.length === 0
    ? []
    : [
        {
          title: words.missing.title,
          blocks: missingLines(report).map((text): Block => ({ kind: "body", text })),
        },
      ];

function scoreCardBlocks(card: NonNullable<YearReport["scoreCard"]>): Block[] {
  const grid = gridOf(scoreCardTable(card));
  return [{ kind: "grid", grid: { ...grid, notes: [...scoreCardNotes(card), ...grid.notes] } }];
}
