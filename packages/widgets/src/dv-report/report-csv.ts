import type { PublicFigure, PublicReport, Ratio } from "@danvan/core/wire";
import type { Lang } from "@danvan/core/terms";
import { clauseNames } from "@danvan/core/clause-names";
import { formatNumber } from "@danvan/core/written-number";
import { fill } from "../messages/fill.js";
import type { AccountWords, ReportWords } from "../messages/vi.js";
import { type Cell, writtenCsv } from "../text/written-csv.js";
import { called } from "../messages/called.js";
import { said } from "../messages/said.js";

/**
 * An account as a CSV file that a spreadsheet opens as the language of the page has it.
 * @example reportCsv(report, words, "vi") // → "\uFEFFsep=;\r\nCơ quan;UBND phường …"
 */
export function reportCsv(report: PublicReport, t: ReportWords & AccountWords, lang: Lang): string {
  const { agency, period, visits, previous, duties, score, agencies } = report;
  const share = (label: string, now: Ratio, was: Ratio | undefined): Cell[] => [
    `${label} (%)`,
    now.percent,
    was?.percent ?? null,
    outOf(now, t),
  ];
  const rows: (readonly Cell[])[] = [
    [t.agency, agency.name, agency.code],
    [t.firstDay, period.from],
    [t.lastDay, period.to],
    [t.asOf, period.asOf],
    [],
    [t.measure, t.figure, t.before],
    [t.received, report.received, previous?.received ?? null],
    [t.answered, report.answered, previous?.answered ?? null],
    [t.open, report.open, previous?.open ?? null],
    [t.overdue, report.overdue, previous?.overdue ?? null],
    [t.refused, report.refused, previous?.refused ?? null],
    [t.oldest, report.oldestOpenDays, previous?.oldestOpenDays ?? null],
    [...share(t.onTime, report.onTime, previous?.onTime), fill(t.notes.notYetDue, { n: report.notYetDue })],
    [...share(t.satisfaction, report.satisfaction, previous?.satisfaction), fill(t.notes.rated, { n: report.rated })],
    ...(visits
      ? [[t.visitsTitle, visits.rated, null, visits.satisfied ? outOf(visits.satisfied, t) : t.absences["suppressed"]!]]
      : []),
    [],
    [t.month, t.received, t.answered],
    ...report.months.map(({ month, received, answered }) => [month, received, answered]),
  ];
  if (duties) {
    rows.push([], [t.dutiesTitle, duties.directive[lang]], [t.clause, t.state, t.figure, t.duty]);
    for (const { clauses } of duties.tasks)
      for (const { id, state, figures, text } of clauses)
        rows.push([clauseNames([id], lang), called(t.dutyStates, state), figureText(figures, t, lang), text[lang]]);
  }
  if (score) {
    const { status, confidence, title } = score.rubric;
    const marks = [...new Set([status, confidence])].flatMap((mark) => said(t.rubricNotes, mark) ?? []);
    rows.push([], [t.scoreTitle, title[lang], ...marks], [t.criterion, t.got, t.most, t.reason, t.figure]);
    for (const line of score.lines)
      rows.push([
        line.title[lang],
        line.points,
        line.max,
        [line.why[lang], ...marks].join("; "),
        figureText(line.figures, t, lang),
      ]);
  }
  if (agencies) {
    const cell = (value: number | null, reported: boolean) =>
      value ?? (reported ? t.absences["suppressed"]! : t.notReported);
    rows.push([], [t.agency, t.received, t.answered, t.overdue, `${t.onTime} (%)`, `${t.satisfaction} (%)`, t.oldest]);
    for (const one of agencies)
      rows.push([
        one.name,
        cell(one.received, one.reported),
        cell(one.answered, one.reported),
        cell(one.overdue, one.reported),
        one.onTime ? one.onTime.percent : cell(null, one.reported),
        one.satisfaction ? one.satisfaction.percent : cell(null, one.reported),
        one.oldestOpenDays,
      ]);
  }
  return writtenCsv(rows, lang);
}

const outOf = ({ part, whole }: Ratio, t: AccountWords): string => fill(t.of, { part, whole });

/** Figures as one sentence: "Cuộc kiểm tra công vụ: 3; …". */
export const figureText = (figures: readonly PublicFigure[], t: AccountWords, lang: Lang): string =>
  figures.map((figure) => `${figure.title[lang]}: ${valueText(figure, t, lang)}`).join("; ");

function valueText({ value, of, absent = "not-reported" }: PublicFigure, t: AccountWords, lang: Lang): string {
  const number = (n: number) => formatNumber(n, lang);
  if (value === null) return called(t.absences, absent);
  return typeof of === "number" ? fill(t.of, { part: number(value), whole: number(of) }) : number(value);
}
