import type { Paragraph, Table } from "docx";
import { recipientLines } from "../document/listed.js";
import type { Office } from "../document/office.js";
import type { DocumentProfile } from "../profile/profile.js";
import { sideBySide } from "./side-by-side.js";
import { textWidth } from "../profile/text-width.js";
import { blank, element, lines, sectionEnd } from "./text.js";

/** Lines left for the signature and the seal beside it. */
const ROOM = 4;

/** Cells 7 and 9b: who signs with which power, at the right; who receives and where it is kept, at the left. */
export function signatureBlock(profile: DocumentProfile, office: Office): (Paragraph | Table)[] {
  const { words, leftColumn } = profile;
  const { signature } = office;
  const left = [
    element(profile, "recipientsTitle", words.recipients),
    ...lines(profile, "recipients", recipientLines(words, office)),
  ];
  const right = [
    ...lines(profile, "authority", signature.authority),
    ...Array.from({ length: ROOM }, () => blank("authority")),
    element(profile, "signer", signature.name ?? ""),
  ];
  const widths = [leftColumn, textWidth(profile) - leftColumn] as const;
  return [blank("recipients", true), sideBySide([[left, right]], widths), sectionEnd()];
}
