/** What the parts of a report that have no number are called. */
export interface SectionWords {
  readonly opening: string;
  annex(number: string): string;
}

const ANNEX = "annex-";

/** A part of the report as people call it: by its number, or as the opening or an annex. */
export function sectionName(id: string, words: SectionWords): string {
  if (id === "mo-dau") return words.opening;
  return id.startsWith(ANNEX) ? words.annex(id.slice(ANNEX.length)) : id;
}
