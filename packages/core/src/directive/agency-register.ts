import * as z from "zod/mini";
import type { CivilDate } from "../calendar/civil-date.js";
import { PARTY_IDS } from "./directive.js";
import { problem, type Problem, type Result } from "../terms/errors.js";
import { CONFIDENCES } from "../terms/terms.js";
import { AGENCY_CODE } from "../terms/tracking-code.js";
import { read } from "../wire/read.js";

const LEVELS = ["province", "district", "commune"] as const;
const Code = z.string().check(z.regex(AGENCY_CODE));
/** Typed as a checked day, without a transform: a transform has no JSON Schema. */
const Day = z.iso.date() as unknown as z.ZodMiniType<CivilDate, CivilDate>;
/** Letters, figures and dots, as far as one can say without the list itself. */
const ElectronicId = z.string().check(z.regex(/^[A-Z0-9]{1,6}(?:\.[A-Z0-9]{1,6}){0,5}$/));
const Text = z.string().check(z.minLength(1), z.maxLength(200));

/**
 * A body that owes duties, over the days it existed.
 *
 * `from` is the first day the sources vouch for; `start: "unknown"` says that the body may be older than that.
 * @example read(Agency, register.agencies[0]).ok // → true
 */
export const Agency = z.strictObject({
  code: Code,
  /** `project`: no official code is known, and this file assigned one. */
  codeBy: z.enum(["official", "project"]),
  name: Text,
  /** The electronic identifier of Quyết định 20/2020/QĐ-TTg; null: not known here, and never made up. */
  electronicId: z.nullable(ElectronicId),
  level: z.enum(LEVELS),
  parties: z.array(z.enum(PARTY_IDS)).check(z.minLength(1)),
  from: Day,
  start: z.enum(["known", "unknown"]),
  to: z.nullable(Day),
  /** Code of the district it lay in, or whose land it took over. */
  area: z.nullable(Code),
  /** Names of the bodies it was made of, where a source says all of them; null: not known. */
  madeOf: z.nullable(z.array(Text)),
  /** Codes of the bodies that took over; null: not known. */
  successors: z.nullable(z.array(Code)),
  confidence: z.enum(CONFIDENCES),
});

/**
 * How many units a level had over some days, counted by a source even where not every unit is known by name.
 * @example read(UnitCount, register.counts[0]).ok // → true
 */
export const UnitCount = z.strictObject({
  level: z.enum(LEVELS),
  from: Day,
  to: z.nullable(Day),
  /** Null: the sources differ, so no number is given. */
  count: z.nullable(z.int().check(z.minimum(0))),
  parts: z.record(z.string(), z.int().check(z.minimum(0))),
  source: Text,
  confidence: z.enum(CONFIDENCES),
});

/**
 * The agencies of one province over time: each province loads a file of this shape.
 * @example read(AgencyRegister, JSON.parse(file)).ok // → true
 */
export const AgencyRegister = z.strictObject({
  version: z.literal(1),
  province: z.strictObject({ code: Code, name: Text }),
  checkedOn: Day,
  counts: z.array(UnitCount),
  agencies: z.array(Agency),
});

export type Agency = z.infer<typeof Agency>;
export type UnitCount = z.infer<typeof UnitCount>;
export type AgencyRegister = z.infer<typeof AgencyRegister>;
/** Which level of government a body is of. */
export type AgencyLevel = Agency["level"];

/**
 * Reads a province's file.
 *
 * @returns the register, or every problem: those of `read`, `period-reversed`, `agency-code-repeated` (same code and level on the same
 * day), `agency-unknown` (a successor that the file lacks), `count-parts-differ`
 * @example loadAgencies(JSON.parse(file)) // → { ok: true, value: { version: 1, … } }
 */
export function loadAgencies(input: unknown): Result<AgencyRegister> {
  const register = read(AgencyRegister, input);
  if (!register.ok) return register;
  const { agencies, counts } = register.value;
  const [first, ...rest] = [
    ...agencies.flatMap((agency, index) => agencyProblems(agency, index, agencies)),
    ...counts.flatMap(countProblems),
  ];
  return first ? { ok: false, problems: [first, ...rest] } : register;
}

function agencyProblems(agency: Agency, index: number, agencies: readonly Agency[]): Problem[] {
  const { code, level, from, to, successors } = agency;
  const path = `agencies.${index}`;
  const twin = agencies
    .slice(0, index)
    .some((other) => other.code === code && other.level === level && overlap(agency, other));
  const lost = (successors ?? []).filter((successor) => !agencies.some((other) => other.code === successor));
  return [
    ...(to !== null && to < from ? [problem("period-reversed", path, { from, to })] : []),
    ...(twin ? [problem("agency-code-repeated", path, { code, level })] : []),
    ...lost.map((successor) => problem("agency-unknown", `${path}.successors`, { code: successor })),
  ];
}

const overlap = (a: Agency, b: Agency) => (a.to === null || b.from <= a.to) && (b.to === null || a.from <= b.to);

function countProblems({ count, parts, from, to }: UnitCount, index: number): Problem[] {
  const path = `counts.${index}`;
  const sum = Object.values(parts).reduce((total, part) => total + part, 0);
  return [
    ...(to !== null && to < from ? [problem("period-reversed", path, { from, to })] : []),
    ...(count !== null && sum !== count ? [problem("count-parts-differ", path, { count, sum })] : []),
  ];
}
