import type { FigureSource, Row } from "@danvan/core";
import { shownDate } from "./shown-date.js";
import { words } from "./words.js";

/** Over which days and on whose word figures stand: said once where all rows that have figures share it, else beside each. */
export interface Provenance {
  readonly shared: string | null;
  readonly each: readonly (string | null)[] | null;
}

export function provenanceOf(rows: readonly Row[]): Provenance {
  const each = rows.map(periodAndSource);
  const told = [...new Set(each.filter((one) => one !== null))];
  return told.length < 2 ? { shared: told[0] ?? null, each: null } : { shared: null, each };
}

/** One row's period and source in a line; null when it says neither. */
export function periodAndSource({ from, to, source }: Pick<Row, "from" | "to" | "source">): string | null {
  const period = from && to ? words.period(shownDate(from), shownDate(to)) : null;
  return [period, source && sourceWords(source)].filter(Boolean).join("; ") || null;
}

function sourceWords(source: FigureSource): string {
  switch (source.by) {
    case "cases":
      return words.fromCases;
    case "hand":
      return words.byHand(source.who, shownDate(source.at), source.evidence.join(", "));
    case "import":
      return words.imported(source.system, shownDate(source.asOf), source.document ?? null);
  }
}
