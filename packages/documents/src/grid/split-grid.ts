import type { Grid, GridColumn } from "./grid.js";
import { words } from "../words/words.js";

/** The widest table that still reads, millimetres: A4 lying, less the decree's margins. */
const WIDEST = 252;

/**
 * A table too wide for lying paper, as several that are not: each begins with the same columns of names, and a share stays beside what
 * it is a share of.
 *
 * @returns the table itself when it fits
 */
export function splitGrid(grid: Grid): Grid[] {
  const { columns, notes } = grid;
  if (widthOf(columns) <= WIDEST) return [grid];
  const figures = columns.findIndex(({ align }) => align === "right");
  const lead = columns.slice(0, Math.max(figures, 1)).map((_, at) => at);
  const room = WIDEST - widthOf(lead.map((at) => columns[at]!));
  const parts = groupsOf(columns, lead.length).reduce<number[][]>(
    (made, group) => {
      const last = made.at(-1)!;
      const width = widthOf([...last, ...group].map((at) => columns[at]!));
      return last.length === 0 || width <= room ? [...made.slice(0, -1), [...last, ...group]] : [...made, group];
    },
    [[]],
  );
  return parts.map((part, at) => {
    const chosen = [...lead, ...part];
    const pick = <T>(list: readonly T[]): T[] => chosen.map((place) => list[place]!);
    return {
      title: words.part(grid.title, at + 1, parts.length),
      columns: pick(columns),
      rows: grid.rows.map(pick),
      total: grid.total && pick(grid.total),
      notes: at === parts.length - 1 ? notes : [],
    };
  });
}

const widthOf = (columns: readonly GridColumn[]): number => columns.reduce((total, { width }) => total + width, 0);

/** Places of columns that stay together, from a place on. */
const groupsOf = (columns: readonly GridColumn[], from: number): number[][] =>
  columns.slice(from).reduce<number[][]>((groups, { joined }, at) => {
    if (joined && groups.length > 0) groups.at(-1)!.push(from + at);
    else groups.push([from + at]);
    return groups;
  }, []);
