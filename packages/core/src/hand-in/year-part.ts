import * as z from "zod/mini";
import { MODEL_WORDS, type ModelEntry } from "../report/model-entry.js";
import type { Result } from "../terms/errors.js";
import { YEAR_TEXT_MAX } from "../terms/terms.js";
import { civilDate } from "../wire/fields.js";
import { read } from "../wire/read.js";

/**
 * What an agency writes into its year, kind by kind: the text of a section, its sign and place, a figure entered by hand, a duty of a
 * clause, a day of reception or dialogue, a “Dân vận khéo” model, a line of the self score.
 * @example YEAR_PARTS[0] // → "text"
 */
export const YEAR_PARTS = ["text", "office", "figure", "duty", "session", "model", "score"] as const;
/** One of `YEAR_PARTS`. */
export type YearPartKind = (typeof YEAR_PARTS)[number];

/**
 * How far a duty has come.
 * @example DUTY_PROGRESS.at(-1) // → "done"
 */
export const DUTY_PROGRESS = ["planned", "under-way", "done"] as const;

const line = z.string().check(z.maxLength(500));
const given = line.check(z.minLength(1));
const words = z.string().check(z.maxLength(YEAR_TEXT_MAX));
const nullable = <Item extends z.ZodMiniType>(item: Item) => z.nullable(item);

/** A paper that shows it: named, with where it can be read, and its page and section, because a whole file proves nothing. */
const evidence = z.strictObject({
  title: given,
  link: nullable(line),
  page: nullable(line),
  section: nullable(line),
  /** The id of a file that was uploaded for it. */
  file: z._default(nullable(z.string().check(z.maxLength(36))), null),
});
const proofs = z.array(evidence).check(z.maxLength(50));
const keysOf = <Keys extends string>(keys: readonly Keys[]) => z.enum(keys as [Keys, ...Keys[]]);

const MODEL_FIELDS: readonly ModelEntry["field"][] = ["economy", "society", "security", "system"];
const MODEL_KINDS: readonly ModelEntry["kind"][] = ["collective", "individual"];
const MODEL_STATES = Object.keys(MODEL_WORDS).filter(
  (key) => ![...MODEL_FIELDS, ...MODEL_KINDS].some((other) => other === key),
) as ModelEntry["state"][];

const BODIES = {
  text: z.strictObject({ text: words }),
  office: z.strictObject({
    sign: nullable(line),
    place: nullable(line),
    electronicId: z._default(nullable(line), null),
  }),
  // The office or post that answers for it, never a citizen.
  figure: z.strictObject({ value: nullable(z.number()), who: given, evidence: proofs }),
  duty: z.strictObject({
    plan: words,
    owner: line,
    from: nullable(civilDate),
    to: nullable(civilDate),
    progress: z.enum(DUTY_PROGRESS),
    result: words,
    evidence: proofs,
  }),
  session: z.strictObject({
    kind: z.enum(["reception", "dialogue"]),
    on: civilDate,
    by: given,
    note: words,
    evidence: proofs,
  }),
  model: z.strictObject({
    name: given,
    place: given,
    field: keysOf(MODEL_FIELDS),
    kind: keysOf(MODEL_KINDS),
    state: keysOf(MODEL_STATES),
    who: given,
    evidence: proofs,
  }),
  score: z.strictObject({ explanation: words, evidence: proofs }),
} as const;

/** What a part of a kind holds. */
export type YearPart<Kind extends YearPartKind = YearPartKind> = z.output<(typeof BODIES)[Kind]>;
/** A paper that shows what was said. */
export type Evidence = z.output<typeof evidence>;

/**
 * Reads a part as it came from outside.
 *
 * @returns the part, or a problem of `read`
 * @example readYearPart("text", { text: "Đã làm tốt." }) // → { ok: true, value: { text: "Đã làm tốt." } }
 */
export function readYearPart<Kind extends YearPartKind>(kind: Kind, body: unknown): Result<YearPart<Kind>> {
  return read<z.ZodMiniType>(BODIES[kind], body) as Result<YearPart<Kind>>;
}
