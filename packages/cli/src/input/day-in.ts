import { readDay } from "@danvan/documents";

/**
 * A day of an option as programs write it, also where a person wrote `04/12/2026`; what is none stays as it is, for whoever reads it to refuse.
 */
export const dayIn = <Text extends string | undefined>(text: Text): Text | string =>
  text === undefined ? text : (readDay(text) ?? text);
