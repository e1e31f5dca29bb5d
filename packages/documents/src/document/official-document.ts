import { officialDate } from "@danvan/core";
import type { Grid } from "../grid/grid.js";
import { numberLine } from "./number-line.js";
import type { Office } from "./office.js";

/** One piece of an official document's text; renderers set it by the profile's style of the same name. */
export type Block =
  | { readonly kind: "section" | "point" | "body" | "basis" | "note"; readonly text: string }
  | { readonly kind: "grid"; readonly grid: Grid };

/** An annex: it has a number only where there are two or more, and counts its own pages. */
export interface Annex {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** An official document before it has a format: what stands where, in words. DOCX and HTML are written from it alike. */
export interface OfficialDocument {
  /** "Báo cáo". */
  readonly type: string;
  readonly summary: string;
  readonly office: Office;
  /** The year that an open date belongs to. */
  readonly year: number;
  /** Said on the first page while something is missing; null when it may be handed in. */
  readonly draft: string | null;
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
  /** The instant its content stands for, UTC ISO text: a file that is made again is the same file, whatever the machine's clock says. */
  readonly at: string;
}

/**
 * The text with the mark that closes it, in the place of its last full stop (Nghị định 30/2020/NĐ-CP, Phụ lục I). Where officers typed the mark
 * themselves, it stands once, and at no end of a part before the last.
 */
export function closed(blocks: readonly Block[], mark: string): readonly Block[] {
  const last = blocks.at(-1);
  if (!last) return blocks;
  const parts = blocks.slice(0, -1).map((block) => unclosed(block, "."));
  if (last.kind === "grid") return [...parts, last, { kind: "body", text: mark }];
  const { text } = unclosed(last, "");
  return [...parts, { ...last, text: `${text.replace(/[.\s]+$/, "")}${mark}` }];
}

/** "./." as it is typed, with spaces in it or without its last point. */
const TYPED_MARK = /[.\s]*\.\s*\/[.\s]*$/;

const unclosed = <Part extends Block>(block: Part, stop: string): Part =>
  block.kind === "body" ? { ...block, text: block.text.replace(TYPED_MARK, stop) } : block;

/** What stands under an annex's title: which paper it belongs to; number and day stay open until they are given. */
export const attachedTo = ({ type, office, year }: OfficialDocument): string =>
  `(Kèm theo ${type} ${numberLine("số", office.number, office.sign)} ${officialDate(office.date, year)} của ${(office.agency ?? []).join(" ")})`;

/** The tables of an annex. */
export const gridsOf = ({ blocks }: Annex): Grid[] =>
  blocks.flatMap((block) => (block.kind === "grid" ? [block.grid] : []));

/** Roman where there are two annexes or more, none for a single one (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const annexNumber = (label: string, index: number, count: number): string =>
  count > 1 ? `${label} ${ROMAN[index] ?? index + 1}` : label;

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
