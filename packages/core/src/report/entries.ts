import * as z from "zod/mini";
import type { ReportOutline } from "../directive/directive.js";
import type { Figure } from "../metrics/figure.js";
import { checkFigures } from "../metrics/figures.js";
import type { Indicator } from "../metrics/indicator.js";
import { type Problem, type Result } from "../terms/errors.js";
import { YEAR_TEXT_MAX } from "../terms/terms.js";
import { civilDate, instant } from "../wire/fields.js";
import { read } from "../wire/read.js";

const line = z.string().check(z.minLength(1), z.maxLength(500));
const source = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("cases") }),
  z.strictObject({ by: z.literal("hand"), who: line, at: z.union([instant, civilDate]), evidence: z.array(line) }),
  z.strictObject({
    by: z.literal("import"),
    system: line,
    asOf: z.union([instant, civilDate]),
    document: z.optional(line),
  }),
]);

const Figures = z.array(
  z.strictObject({
    indicator: z.string(),
    value: z.nullable(z.number()),
    from: civilDate,
    to: civilDate,
    source,
  }),
);

/** Officers' text of one part: plain, as long as a report of many pages. */
const Texts = z.record(z.string(), z.string().check(z.maxLength(YEAR_TEXT_MAX)));

/**
 * Reads a file of figures that were entered or imported, and checks them against what they are figures of. A problem's place counts in
 * the file: `figures.0.value`.
 *
 * @returns the figures, or a problem of `read` or `checkFigures`
 * @example readFigures([{ indicator: "articles", value: "7" }], indicators) // → { ok: false, problems: [{ code: "field-type", path: "figures.0.value", … }, …] }
 */
export function readFigures(file: unknown, indicators: readonly Indicator[]): Result<readonly Figure[]> {
  const formed = read(Figures, file);
  if (formed.ok) return checkFigures(formed.value as Figure[], indicators);
  return placed("figures", formed.problems);
}

/**
 * Reads a file of what the officers wrote, part by part.
 * @param outline the report that the directive asks for
 * @returns the texts, or a problem of `read`; `section-unknown` for a part that the report does not have
 * @example readTexts({ III: "Đã làm tốt." }, directive.report) // → { ok: true, value: { III: "Đã làm tốt." } }
 */
export function readTexts(file: unknown, { parts }: ReportOutline): Result<Readonly<Record<string, string>>> {
  const names = typeof file === "object" && file !== null && !Array.isArray(file) ? Object.keys(file) : [];
  const [first, ...rest] = names
    .filter((name) => !parts.some(({ id }) => id === name))
    .map((name) => ({ code: "section-unknown" as const, path: `texts.${name}`, facts: {} }));
  if (first) return { ok: false, problems: [first, ...rest] };
  const texts = read(Texts, file);
  if (texts.ok) return texts;
  return placed("texts", texts.problems);
}

/** The problems of a file, each with its place below the file's name. */
function placed(name: string, problems: readonly [Problem, ...Problem[]]): Result<never> {
  const below = (one: Problem): Problem => ({ ...one, path: one.path ? `${name}.${one.path}` : name });
  const [first, ...rest] = problems;
  return { ok: false, problems: [below(first), ...rest.map(below)] };
}
