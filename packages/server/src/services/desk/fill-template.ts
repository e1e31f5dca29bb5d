import {
  fail,
  formatDay,
  ok,
  toCivilDate,
  VOCABULARY,
  type CivilDate,
  type Kind,
  type Lang,
  type Result,
} from "@danvan/core";

/** What a template may leave open; nothing of it is about a person. */
export interface TemplateFacts {
  readonly code: string;
  readonly kind: Kind;
  /** The due date; `null` for none. */
  readonly due: CivilDate | null;
  /** The name of the agency. */
  readonly agency: string;
  /** UTC ISO instant. */
  readonly now: string;
}

type Fill = (facts: TemplateFacts, lang: Lang) => string | null;

/** Every placeholder by its Vietnamese name: templates are an agency's own words. */
const FILLS: ReadonlyMap<string, Fill> = new Map<string, Fill>([
  ["mã", ({ code }) => code],
  ["loại", ({ kind }, lang) => VOCABULARY[lang].kinds[kind]],
  ["hạn", ({ due }, lang) => due && formatDay(due, lang)],
  ["cơ quan", ({ agency }) => agency],
  ["hôm nay", ({ now }, lang) => formatDay(toCivilDate(now), lang)],
]);

/**
 * The names that may stand in braces in a template.
 * @example PLACEHOLDERS // → ["mã", "loại", "hạn", "cơ quan", "hôm nay"]
 */
export const PLACEHOLDERS: readonly string[] = [...FILLS.keys()];

const OPEN = /\{([^{}\n]{0,40})\}/g;
const nameIn = (inner: string) => inner.normalize("NFC").trim().toLowerCase();

/** @returns the text as it is kept, or `placeholder-unknown` with the first that nobody can fill */
export function checkTemplate(text: string): Result<string> {
  const kept = text.normalize("NFC").trim();
  for (const [, inner = ""] of kept.matchAll(OPEN))
    if (!FILLS.has(nameIn(inner)))
      return fail("placeholder-unknown", "text", { placeholder: inner, known: [...PLACEHOLDERS] });
  return ok(kept);
}

/**
 * A template with what is known of a case in the place of its placeholders; one that cannot be filled stays, so that it is seen.
 * @example fillTemplate("Vụ việc {mã}", { code: "18073-00001-AAAAA", kind: "concern", due: null, agency: "UBND", now: now() }, "vi") // → "Vụ việc 18073-00001-AAAAA"
 */
export const fillTemplate = (text: string, facts: TemplateFacts, lang: Lang): string =>
  text.replace(OPEN, (whole, inner: string) => FILLS.get(nameIn(inner))?.(facts, lang) ?? whole);
