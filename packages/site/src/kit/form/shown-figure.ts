import { numberToType, type Lang } from "@danvan/core";

/** A figure in its field, as `typedNumber` reads it again; nothing for one that is not applicable. */
export const shownFigure = (value: number | null, lang: Lang): string =>
  value === null ? "" : numberToType(value, lang);
