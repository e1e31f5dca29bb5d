import * as z from "zod/mini";
import { civilDate } from "../wire/fields.js";

const text = z.string();
const texts = z.array(text);
/** A figure as text, and a share that may be unknown: what stands in a list of facts is text. */
const figureText = z.string().check(z.regex(/^-?\d+(\.\d+)?(e-\d+)?$/));
const shareText = z.string().check(z.regex(/^(\d+(\.\d+)?)?$/));

/** A fact of any sentence. */
export const fact = z.union([text, z.number(), z.boolean(), z.null(), texts]);
/** What a sentence needs; other facts may stand beside it. */
const needs = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.catchall(z.object(shape), fact);

const title = { "title.vi": text, "title.en": text };
const counted = { ...title, "unit.vi": text, "unit.en": text, value: z.number() };
const phrases = z.array(text).check(z.minLength(1));

/** Every sentence that a report may say, by its code, and the facts that it cannot be said without. */
export const SENTENCE_FACTS = {
  basis: needs({ "directive.vi": text, "directive.en": text, number: z.nullable(text) }),
  period: needs({ from: civilDate, to: civilDate }),
  figure: needs(counted),
  figures: needs({
    "phrases.vi": phrases,
    "phrases.en": phrases,
    values: z.array(figureText),
    percents: z.array(shareText),
  }).check(
    // Side by side: a phrase without its value would say 0.
    z.refine((facts) =>
      [facts["phrases.en"], facts.values, facts.percents].every(({ length }) => length === facts["phrases.vi"].length),
    ),
  ),
  "figure-share": needs({ ...counted, of: z.number(), percent: z.number(), "whole.vi": text, "whole.en": text }),
  "figure-yes": needs({ ...title, value: z.number() }),
  "not-applicable": needs(title),
};

/** The code of a sentence. */
export type SentenceCode = keyof typeof SENTENCE_FACTS;

/** The facts of a sentence as a type. */
export type SentenceFacts<Code extends SentenceCode> = z.infer<(typeof SENTENCE_FACTS)[Code]>;

/** The codes of a report's sentences. */
export const REPORT_SENTENCES = Object.keys(SENTENCE_FACTS) as [SentenceCode, ...SentenceCode[]];

const paragraphOf = (code: SentenceCode) => z.strictObject({ code: z.literal(code), facts: SENTENCE_FACTS[code] });
const [first, ...others] = REPORT_SENTENCES;

/**
 * A sentence of a report as data: a code that has words, with the facts that they need.
 * @example read(ParagraphSchema, { code: "period", facts: { from: "2025-12-01" } })
 * // → { ok: false, problems: [{ code: "field-required", path: "facts.to", facts: {} }] }
 */
export const ParagraphSchema = z.discriminatedUnion("code", [paragraphOf(first), ...others.map(paragraphOf)]);
