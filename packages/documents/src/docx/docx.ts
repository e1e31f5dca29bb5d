import { DanvanError, problem, type Problem, type Result } from "@danvan/core";
import {
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TextRun,
} from "docx";
import { gridBlock, note } from "./grid-block.js";
import { letterhead, titleBlock } from "./heading.js";
import { coreProperties } from "./core-properties.js";
import { printable, withTexts } from "../document/printable.js";
import { withZipDates } from "./zip-dates.js";
import { textWidth } from "../profile/text-width.js";
import { twips } from "./measures.js";
import { signatureBlock } from "./signature-block.js";
import { styleId, stylesOf } from "./styles.js";
import { element, sectionEnd } from "./text.js";
import { liesDown } from "../grid/grid.js";
import {
  type Annex,
  type Block,
  type OfficialDocument,
  annexNumber,
  attachedTo,
  closed,
  gridsOf,
} from "../document/official-document.js";
import { type DocumentProfile, nghiDinh30 } from "../profile/profile.js";
import { profileProblems } from "../profile/profile-problems.js";
import type { OnProgress } from "../document/progress.js";

/**
 * Writes an official document as DOCX in the format of its profile.
 *
 * Page numbers stand in the middle of the top margin and not on page 1; every annex counts its own pages, and lies down when one of
 * its tables is wider than the paper.
 *
 * The same document gives the same bytes: no clock of the machine and no name of a program is in them.
 *
 * @returns the file's bytes, or `size-out-of-range` problems of a profile that leaves the decree
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 * @example (await docx(must(yearReportDocument(report, office)))).ok // → true
 */
export async function docx(
  given: OfficialDocument,
  { profile = nghiDinh30, onProgress }: { profile?: DocumentProfile; onProgress?: OnProgress } = {},
): Promise<Result<Uint8Array>> {
  const [first, ...rest]: readonly Problem[] = profileProblems(profile);
  if (first) return { ok: false, problems: [first, ...rest] };
  const document = withTexts(given, printable);
  const total = document.annexes.length + 2;
  const main = section(profile, false, [
    ...letterhead(profile, document),
    ...titleBlock(profile, document),
    ...closed(document.blocks, profile.words.end).flatMap((block, at, { length }) =>
      // No signature stands on a page without a line of what is signed.
      printed(profile, block, textWidth(profile), at === length - 1),
    ),
    ...signatureBlock(profile, document.office),
  ]);
  onProgress?.({ step: "docx", done: 1, total });
  const annexes = document.annexes.map((annex, index) => {
    const made = annexSection(
      profile,
      annex,
      annexNumber(profile.words.annex, index, document.annexes.length),
      attachedTo(document),
    );
    onProgress?.({ step: "docx", done: index + 2, total });
    return made;
  });
  const bytes = await Packer.pack(
    new Document({ styles: stylesOf(profile), sections: [main, ...annexes] }),
    "uint8array",
    undefined,
    [coreProperties(document)],
  ).catch((cause: unknown) => {
    throw new DanvanError(problem("docx-not-written", "", {}), { cause });
  });
  onProgress?.({ step: "docx", done: total, total });
  return { ok: true, value: withZipDates(bytes, document.at) };
}

/** One section: its own count of pages, no number on its first. */
const section = (
  profile: DocumentProfile,
  landscape: boolean,
  children: ISectionOptions["children"],
): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: {
      size: {
        width: twips(profile.page.width),
        height: twips(profile.page.height),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(profile.margins.top.size),
        bottom: twips(profile.margins.bottom.size),
        left: twips(profile.margins.left.size),
        right: twips(profile.margins.right.size),
        header: twips(profile.pageNumberFromEdge),
        footer: twips(profile.pageNumberFromEdge),
      },
      pageNumbers: { start: 1 },
    },
  },
  headers: {
    first: new Header({ children: [new Paragraph({ style: styleId("pageNumber") })] }),
    default: pageNumber(),
  },
  children,
});

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({ style: styleId("pageNumber"), children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });

function annexSection(profile: DocumentProfile, annex: Annex, number: string, attached: string): ISectionOptions {
  const landscape = liesDown(gridsOf(annex), textWidth(profile));
  return section(profile, landscape, [
    element(profile, "annexNumber", number),
    element(profile, "annexTitle", annex.title),
    element(profile, "annexAttached", attached),
    ...annex.blocks.flatMap((block) => printed(profile, block, textWidth(profile, landscape))),
    ...(gridsOf(annex).length > 0 ? [sectionEnd()] : []),
  ]);
}

function printed(profile: DocumentProfile, block: Block, width: number, keepNext = false): (Paragraph | Table)[] {
  if (block.kind === "grid") return gridBlock(block.grid, width);
  if (block.kind === "note") return [note(block.text)];
  return [element(profile, block.kind, block.text, keepNext)];
}
