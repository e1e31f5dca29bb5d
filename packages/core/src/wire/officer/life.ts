import * as z from "zod/mini";
import { Source } from "../../terms/source.js";
import { GUIDED_KINDS, LEVELS, ONLINE_KINDS } from "../../terms/terms.js";
import { civilDate, count, instant } from "../fields.js";

const agency = z.strictObject({ code: z.string(), name: z.string() });
const code = z.string();

/**
 * What an officer sees of a case beside its handling: where it may go and came from, with which others it is answered, what is withheld.
 * @example Object.keys(OfficerCaseLife.shape)[0] // → "transferLimit"
 */
export const OfficerCaseLife = z.strictObject({
  /** By when the law wants it passed on; null where no rule known to us says it. */
  transferLimit: z.nullable(
    z.strictObject({
      rule: z.string(),
      name: z.strictObject({ vi: z.string(), en: z.string() }),
      date: civilDate,
      source: Source,
    }),
  ),
  /** Agencies of this server that it may be passed on to. */
  destinations: z.array(agency),
  /** Who passed it on to this agency, and why. */
  arrival: z.nullable(z.strictObject({ at: instant, from: agency, text: z.string() })),
  /** Where it went last. */
  transfer: z.nullable(z.strictObject({ at: instant, to: z.nullable(agency), text: z.string() })),
  /** What an officer may find it to be: a complaint only of what came on paper or in person. */
  kinds: z.array(z.enum([...ONLINE_KINDS, ...GUIDED_KINDS])),
  level: z.enum(LEVELS),
  /** Levels that this agency has limits of its own for. */
  levels: z.array(z.enum(LEVELS)),
  /** The case it is answered with, and those that are answered with it. */
  links: z.strictObject({ follows: z.nullable(code), leads: z.array(code) }),
  splitFrom: z.nullable(code),
  parts: z.array(code),
  /** What is kept from the public; `place` is what `disclose` names. */
  withheld: z.array(
    z.strictObject({
      place: count,
      what: z.enum(["text", "place", "answer", "file"]),
      words: z.nullable(z.string()),
      file: z.nullable(z.string()),
      reason: z.string(),
    }),
  ),
});

export type OfficerCaseLife = z.infer<typeof OfficerCaseLife>;
