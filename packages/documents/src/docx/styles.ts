import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import type { DocumentProfile, ElementName } from "../profile/profile.js";
import { cellStyles } from "./cell-styles.js";
import { twips } from "./measures.js";

type ParagraphLook = NonNullable<IParagraphStyleOptions["paragraph"]>;

/** Word's own paragraph styles, one for each element of the profile: a clerk who changes one changes it everywhere. */
export function stylesOf(profile: DocumentProfile): IStylesOptions {
  const { font, styles, paragraph } = profile;
  // Without its rule a reader takes the line for an exact number of twentieths, and Vietnamese accents touch the line above.
  const flowing: ParagraphLook = {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(paragraph.firstLine) },
    spacing: { after: paragraph.gap * 20, line: Math.round(paragraph.lines * 240), lineRule: LineRuleType.AUTO },
  };
  const kept: ParagraphLook = { ...flowing, keepNext: true };
  const centred: ParagraphLook = { alignment: AlignmentType.CENTER };
  const looks: Partial<Record<ElementName, ParagraphLook>> = {
    nation: centred,
    motto: centred,
    superior: centred,
    agency: centred,
    number: centred,
    placeAndDate: centred,
    documentType: { ...centred, spacing: { before: 240 } },
    summary: centred,
    to: { ...centred, spacing: { before: 120, after: 240 } },
    draft: { ...centred, spacing: { before: 120 } },
    basis: flowing,
    body: flowing,
    section: { ...kept, outlineLevel: 0 },
    point: { ...kept, outlineLevel: 1 },
    authority: { ...centred, keepNext: true },
    signer: centred,
    pageNumber: centred,
    annexNumber: { ...centred, keepNext: true, outlineLevel: 0 },
    annexTitle: { ...centred, keepNext: true },
    annexAttached: { ...centred, spacing: { after: 120 } },
  };
  return {
    default: {
      document: {
        run: { font, size: styles.body.size * 2, language: { value: "vi-VN" }, color: "000000" },
        paragraph: { spacing: { before: 0, after: 0 } },
      },
    },
    paragraphStyles: [
      ...(Object.keys(styles) as ElementName[]).map((name) => ({
        id: styleId(name),
        name: `danvan ${name}`,
        basedOn: "Normal",
        quickFormat: true,
        run: { size: styles[name].size * 2, bold: styles[name].bold, italics: styles[name].italic },
        ...(looks[name] ? { paragraph: looks[name] } : {}),
      })),
      ...cellStyles(profile),
    ],
  };
}

export const styleId = (name: ElementName): string => `dv-${name}`;
