import {
  officialInstant,
  problemSentence,
  type Cell,
  type HandIn,
  type ProvinceReport,
  type Result,
  type Table,
  unfinishedReports,
  unusableReports,
} from "@danvan/core";
import { both, plainColumn } from "../grid/plain-column.js";
import { tableBlocks } from "../document/table-blocks.js";
import type { Block, OfficialDocument } from "../document/official-document.js";
import type { Office } from "../document/office.js";
import { checkReport } from "./check-report.js";
import { shownDate } from "../words/shown-date.js";
import { words } from "../words/words.js";

/**
 * The consolidated report of a province as an official document: who handed in, then the figures side by side as annexes.
 *
 * @returns the document, or the problems of `checkReport`
 * @example provinceReportDocument(await province, office).ok // → true
 */
export function provinceReportDocument(report: ProvinceReport, office: Office): Result<OfficialDocument> {
  const checked = checkReport(report);
  if (!checked.ok) return checked;
  const { year, tables } = report;
  const unusable = unusableReports(report).length;
  return {
    ok: true,
    value: {
      type: words.report,
      summary: words.provinceSummary(year),
      office: {
        ...office,
        agency: office.agency ?? [words.notKnown],
        to: office.to.length > 0 ? office.to : [words.provinceTo],
      },
      year,
      draft: unusable > 0 ? words.draft(unusable) : null,
      at: report.period.cutOff,
      blocks: opening(report),
      annexes: [
        { title: words.province.handIn, blocks: tableBlocks(handInTable(report.agencies)) },
        ...(tables.length && hasFigures(report) ? [{ title: words.province.figures, blocks: figures(report) }] : []),
      ],
    },
  };
}

/**
 * Whether anybody handed in: tables without a row say nothing.
 * @example hasFigures(await province) // → true
 */
export const hasFigures = ({ agencies }: Pick<ProvinceReport, "agencies">): boolean =>
  agencies.some(({ handedIn }) => handedIn !== "missing");

/** Who has not handed in stands in the first annex; a line of dashes in each of the tables would say no more. */
function figures({ agencies, tables }: ProvinceReport): Block[] {
  const missing = new Set(agencies.filter(({ handedIn }) => handedIn === "missing").map(({ code }) => code));
  const note: Block[] = missing.size > 0 ? [{ kind: "body", text: words.province.leftOut(missing.size) }] : [];
  return [
    ...note,
    ...tables.flatMap((table) => tableBlocks({ ...table, rows: table.rows.filter(({ id }) => !missing.has(id)) })),
  ];
}

function opening(report: ProvinceReport): Block[] {
  const { agencies, period, due } = report;
  const who = (state: HandIn["handedIn"]) =>
    agencies.filter(({ handedIn }) => handedIn === state).map(({ name }) => name);
  const [onTime, late, missing] = [who("on-time"), who("late"), who("missing")];
  const { province } = words;
  const named = (label: string, names: readonly string[]) => (names.length ? [`${label}: ${names.join("; ")}.`] : []);
  const nameOf = (one: string) => agencies.find(({ code }) => code === one)?.name ?? one;
  return [
    { kind: "section", text: `I. ${province.handIn}` },
    ...[
      province.period(shownDate(period.from), shownDate(period.to), officialInstant(period.cutOff)),
      province.counts(agencies.length, onTime.length, late.length, missing.length, shownDate(due.date)),
      ...named(province.late, late),
      ...named(province.missing, missing),
      ...named(
        province.unfinished,
        unfinishedReports(report).map(({ path, facts }) => province.lacking(nameOf(path), Number(facts["count"]))),
      ),
      ...named(
        province.unusables,
        unusableReports(report).map((one) =>
          province.unusable(nameOf(one.path), problemSentence(one, "vi").replace(/\.$/, "")),
        ),
      ),
    ].map((text): Block => ({ kind: "body", text })),
  ];
}

/**
 * Who handed in, when, and the hash its frozen report can be checked by.
 * @example handInTable([]).rows.length // → 0
 */
export const handInTable = (agencies: readonly HandIn[]): Table => ({
  id: "hand-in",
  annex: "I",
  title: both(words.province.handIn, "Reports handed in"),
  clauses: [],
  columns: [
    plainColumn("agency", both(words.province.agency, "Agency"), "text"),
    plainColumn("state", both(words.province.state, "State"), "text"),
    plainColumn("at", both(words.province.at, "Handed in on"), "date"),
    plainColumn("hash", both(words.province.hash, "Hash (first 12)"), "text"),
  ],
  rows: agencies.map(({ code, name, handedIn, at, hash }) => ({
    id: code,
    cells: [name, words.province.states[handedIn], at, hash?.slice(0, 12) ?? null] satisfies Cell[],
    from: null,
    to: null,
    source: null,
  })),
});
