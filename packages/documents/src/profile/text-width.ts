import type { DocumentProfile } from "./profile.js";

/** Width that text may take, millimetres. */
export const textWidth = ({ page, margins }: DocumentProfile, landscape = false): number =>
  (landscape ? page.height : page.width) - margins.left.size - margins.right.size;
