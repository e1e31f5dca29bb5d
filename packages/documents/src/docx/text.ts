import { BorderStyle, type IRunOptions, Paragraph, TextRun } from "docx";
import type { DocumentProfile, ElementName } from "../profile/profile.js";
import { printedWidth, twips } from "./measures.js";
import { styleId } from "./styles.js";

/** Capitals are written as capitals, not as a look: they stay when the text is copied, searched or read aloud. */
const cased = (profile: DocumentProfile, name: ElementName, text: string): string =>
  profile.styles[name].caps ? text.toLocaleUpperCase("vi") : text;

/** A run of text. */
export const run = (text: string, look: Omit<IRunOptions, "text" | "children"> = {}): TextRun =>
  new TextRun({ ...look, text });

/** A paragraph of one element. */
export const element = (profile: DocumentProfile, name: ElementName, text: string, keepNext = false): Paragraph =>
  new Paragraph({ style: styleId(name), children: [run(cased(profile, name, text))], ...(keepNext && { keepNext }) });

/** Paragraphs of one element, one a line. */
export const lines = (profile: DocumentProfile, name: ElementName, texts: readonly string[]): Paragraph[] =>
  texts.map((text) => element(profile, name, text));

/**
 * The solid line under a heading: the border of an empty paragraph, indented on both sides so that it has its length.
 *
 * @param width of the column it stands in, millimetres
 * @param share of the text above that it is long
 */
export function rule(
  profile: DocumentProfile,
  name: ElementName,
  text: string,
  width: number,
  share: number,
): Paragraph {
  // A text that is longer than its column goes on in the next line: its lines are as long as the column.
  const length = Math.min(printedWidth(text, profile.styles[name]), width) * share;
  const side = twips((width - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 60, line: 40, lineRule: "exact" },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 0 } },
  });
}

/**
 * What a section ends with after a table, a point high: the line that every program puts there is as high as one of text, and alone on the
 * next page it is an empty page with a number.
 */
export const sectionEnd = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: "exact" }, run: { size: 2 } });

/** A line of nothing. */
export const blank = (name: ElementName, keepNext = false): Paragraph =>
  new Paragraph({ style: styleId(name), ...(keepNext && { keepNext }) });
