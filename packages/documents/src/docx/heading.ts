import { AlignmentType, Paragraph, type Table } from "docx";
import { dateLine } from "../document/date-line.js";
import { addresseesOf } from "../document/listed.js";
import { numberLine } from "../document/number-line.js";
import type { OfficialDocument } from "../document/official-document.js";
import type { DocumentProfile } from "../profile/profile.js";
import { sideBySide } from "./side-by-side.js";
import { textWidth } from "../profile/text-width.js";
import { twips } from "./measures.js";
import { styleId } from "./styles.js";
import { element, lines, rule, run } from "./text.js";

/** Cells 1 to 4 of the decree's drawing: agency and nation, number and date; and the mark of a draft. */
export function letterhead(profile: DocumentProfile, { office, year, draft }: OfficialDocument): (Table | Paragraph)[] {
  const { words, leftColumn, ruleShare } = profile;
  const right = textWidth(profile) - leftColumn;
  const agency = office.agency ?? [];
  return [
    sideBySide(
      [
        [
          [
            ...lines(profile, "superior", office.parent ?? []),
            ...lines(profile, "agency", agency),
            rule(profile, "agency", agency.at(-1) ?? "", leftColumn, ruleShare),
          ],
          [
            element(profile, "nation", words.nation),
            element(profile, "motto", words.motto),
            rule(profile, "motto", words.motto, right, 1),
          ],
        ],
        [
          [element(profile, "number", numberLine(words.number, office.number, office.sign))],
          [element(profile, "placeAndDate", dateLine(office.place, office.date, year))],
        ],
      ],
      [leftColumn, right],
    ),
    ...(draft ? [element(profile, "draft", draft)] : []),
  ];
}

/** Cell 5a, the document's type and summary with its line, and cell 9a, to whom. */
export function titleBlock(profile: DocumentProfile, { type, summary, office }: OfficialDocument): Paragraph[] {
  const width = textWidth(profile);
  return [
    element(profile, "documentType", type),
    element(profile, "summary", summary),
    rule(profile, "summary", summary, width, profile.ruleShare),
    ...addressees(profile, addresseesOf(office)),
  ];
}

/** One addressee on the same line; several, one a line with a dash, semicolons and a last full stop. */
function addressees(profile: DocumentProfile, to: readonly string[]): Paragraph[] {
  const { words } = profile;
  if (to.length < 2) return to.map((name) => element(profile, "to", `${words.to} ${name}.`));
  const last = to.length - 1;
  return [words.to, ...to.map((name, at) => `- ${name}${at === last ? "." : ";"}`)].map((text, line) => {
    const left = twips(line === 0 ? LIST_INDENT : LIST_INDENT + 8);
    return new Paragraph({
      style: styleId("to"),
      alignment: AlignmentType.LEFT,
      indent: { left },
      spacing: { before: line === 0 ? 120 : 0, after: line > last ? 240 : 0 },
      children: [run(text)],
    });
  });
}

/** Where a list of addressees begins, millimetres from the left margin: under the middle, as on the decree's sample page. */
const LIST_INDENT = 40;
