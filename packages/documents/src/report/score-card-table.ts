import {
  type CardLine,
  clauseNames,
  type Column,
  formatNumber,
  formatShare,
  fromPoints,
  type Mark,
  type Points,
  type Row,
  type ScoreCard,
  type ScoreOutcome,
  type Table,
} from "@danvan/core";
import { both, plainColumn } from "../grid/plain-column.js";
import { shownDate } from "../words/shown-date.js";
import { words } from "../words/words.js";

const COLUMNS: readonly Column[] = [
  plainColumn("criterion", both(words.score.criterion, "Criterion"), "text"),
  plainColumn("clauses", both(words.score.clauses, "Clauses"), "text"),
  plainColumn("max", both(words.score.max, "Maximum"), "points"),
  plainColumn("self", both(words.score.self, "Self"), "points"),
  plainColumn("appraised", both(words.score.appraised, "Appraised"), "points"),
  plainColumn("gap", both(words.score.gap, "Gap"), "points"),
  plainColumn("evidence", both(words.score.evidence, "Evidence"), "text"),
];

/**
 * A score card as a table, self score and appraised score side by side.
 *
 * No column is totalled: a total is the rubric's (rounding, criteria that do not apply, knock-outs), not the column's sum.
 * @example scoreCardTable(card).rows.length > 0 // → true
 */
export const scoreCardTable = (card: ScoreCard): Table => ({
  id: "score-card",
  annex: "III",
  title: card.rubric.title,
  clauses: [],
  columns: COLUMNS,
  rows: card.lines.map(rowOf),
});

const rowOf = (line: CardLine): Row => ({
  id: line.criterion,
  cells: [
    line.title.vi,
    clauseNames(line.clauses, "vi"),
    fromPoints(line.max),
    pointsOf(line.self),
    pointsOf(line.appraised),
    line.gap === null ? null : fromPoints(line.gap),
    line.evidence.join("; ") || null,
  ],
  from: null,
  to: null,
  source: null,
});

/** Nothing was measured where nothing is known: that is not a zero somebody earned. */
const pointsOf = (mark: Mark | null) => (mark && mark.reason !== "no-data" ? fromPoints(mark.points) : null);

/**
 * What stands under the table: both outcomes, the decision, and what kind of rubric it is where it is not an official one.
 * @example scoreCardNotes(card).length > 0 // → true
 */
export function scoreCardNotes({ rubric, self, appraised, decision }: ScoreCard): readonly string[] {
  const band = (id: string | null) => rubric.bands.find((one) => one.id === id)?.title.vi ?? id;
  const points = (some: Points) => formatNumber(fromPoints(some), "vi");
  const outcome = (who: string, { notRated, total, applicable, known, percent, band: id }: ScoreOutcome) =>
    notRated
      ? notRated.reason === "facts-missing"
        ? words.score.incomplete(who, points(total), points(known), notRated.title.vi)
        : words.score.notRated(who, notRated.title.vi)
      : words.score.outcome(
          who,
          points(total),
          points(applicable),
          percent === null ? null : formatShare(percent / 100, "vi"),
          band(id),
        );
  const missing = new Set([...(self?.missing ?? []), ...(appraised?.missing ?? [])]);
  const { by, on, document, reason } = decision ?? { by: "", on: "", document: null, reason: null };
  return [
    self && outcome(words.score.self, self),
    appraised && outcome(words.score.appraised, appraised),
    decision && words.score.decided(by, shownDate(on), band(decision.band) ?? words.score.noBand, document, reason),
    missing.size > 0 ? words.score.missing(missing.size) : null,
    ...rubricNotes(rubric),
  ].filter((text) => text !== null);
}

/**
 * Said wherever points of such a rubric are shown: nobody may take them for an official score.
 * @example rubricNotes(card.rubric).length > 0 // → true
 */
export const rubricNotes = ({
  status,
  confidence,
}: Pick<ScoreCard["rubric"], "status" | "confidence">): readonly string[] =>
  [words.statusNotes[status], words.confidenceNotes[confidence]].filter((text) => text !== null);
