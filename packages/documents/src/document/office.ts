import type { CivilDate } from "@danvan/core";

/**
 * What an agency configures about its own papers. Nothing here is guessed: names, abbreviations and powers of signature are the
 * agency's own rules.
 */
export interface Office {
  /** Superior body, one text a printed line ("UBND tỉnh Hà Tĩnh"); empty for a people's committee of a commune. */
  readonly parent?: readonly string[];
  /** Issuing agency, one text a printed line; without it the report's own name of the agency. */
  readonly agency?: readonly string[];
  /** The registry's number; null until the paper is registered. */
  readonly number: number | null;
  /** The sign after the number, whole ("BC-UBND"). */
  readonly sign: string;
  readonly place: string;
  /** The day of signature; null until it is signed. */
  readonly date: CivilDate | null;
  /** To whom, one text each ("Ủy ban nhân dân tỉnh (qua Sở Nội vụ)"). */
  readonly to: readonly string[];
  readonly signature: {
    /** Power and post, one text a printed line ("TM. Ủy ban nhân dân", "Chủ tịch"). TM., Q., KT., TL., TUQ. as they apply. */
    readonly authority: readonly string[];
    /** Without academic titles, as the decree asks; null until it is known who signs. */
    readonly name: string | null;
  };
  /** Recipients between "Như trên" and "Lưu", one text each. */
  readonly recipients: readonly string[];
  /** Abbreviation of the unit that drafted, after "Lưu: VT,"; null when the office alone keeps it. */
  readonly draftedBy: string | null;
}

/**
 * An office that nobody configured, but for what is known of it: nothing else is guessed, and the paper has dots there.
 * @example draftOffice({ place: "Thành Sen" }).sign // → "BC-…"
 */
export const draftOffice = (known: Partial<Office> = {}): Office => ({
  number: null,
  sign: "BC-…",
  place: "…",
  date: null,
  to: [],
  signature: { authority: ["…"], name: null },
  recipients: [],
  draftedBy: null,
  ...known,
});
