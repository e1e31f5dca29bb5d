import { numberToType } from "@danvan/documents";

/** A figure in its field, as `typedNumber` reads it again; nothing for one that is not applicable. */
export const shownFigure = (value: number | null): string => (value === null ? "" : numberToType(value));
