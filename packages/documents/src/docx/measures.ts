import type { TextStyle } from "../profile/profile.js";

/** Twentieths of a point, the unit of page measures in OOXML. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Mean advance of a bold Times letter, in ems: measured over the decree's own headings. */
const EM = { caps: 0.612, plain: 0.455 };

/** How wide a bold text will print, millimetres: near enough for a line that may be a third to a half of it. */
export const printedWidth = (text: string, { size, caps }: TextStyle): number =>
  text.length * (caps ? EM.caps : EM.plain) * size * (25.4 / 72);
