import { type CivilDate, type Problem, type Result, civilDate, ok, problem } from "@danvan/core";
import type { Office } from "./office.js";

type Unknown = Readonly<Record<string, unknown>>;
type Check = (value: unknown, path: string) => Problem[];

const isObject = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const wrong = (path: string, expected: string, value: unknown): Problem[] => [
  value === undefined ? problem("field-required", path) : problem("field-type", path, { expected }),
];
/** A line of a letterhead or a list of recipients. */
const MOST = 500;
const text: Check = (value, path) => {
  if (typeof value !== "string") return wrong(path, "string", value);
  return value.length > MOST ? [problem("text-too-long", path, { maximum: MOST })] : [];
};
const orNull =
  (check: Check): Check =>
  (value, path) =>
    value === null ? [] : check(value, path);
const maybe =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? [] : check(value, path);
const texts: Check = (value, path) =>
  Array.isArray(value) ? value.flatMap((one, at) => text(one, `${path}.${at}`)) : wrong(path, "array", value);
const number: Check = (value, path) => {
  if (typeof value !== "number") return wrong(path, "number", value);
  return Number.isSafeInteger(value) && value >= 1 ? [] : [problem("number-out-of-range", path, { minimum: 1 })];
};
const day: Check = (value, path) => {
  if (typeof value !== "string") return wrong(path, "string", value);
  return civilDate(isoOf(value)).ok ? [] : [problem("date-invalid", path)];
};
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isObject(value)) return wrong(path, "object", value);
    const place = (name: string) => (path ? `${path}.${name}` : name);
    return [
      ...Object.entries(fields).flatMap(([name, check]) =>
        check(Object.hasOwn(value, name) ? value[name] : undefined, place(name)),
      ),
      ...Object.keys(value).flatMap((name) =>
        Object.hasOwn(fields, name) ? [] : [problem("field-unknown", place(name))],
      ),
    ];
  };

const FIELDS: Readonly<Record<keyof Office, Check>> = {
  parent: maybe(texts),
  agency: maybe(texts),
  number: orNull(number),
  sign: text,
  place: text,
  date: orNull(day),
  to: texts,
  signature: object({ authority: texts, name: orNull(text) }),
  recipients: texts,
  draftedBy: orNull(text),
};

/** "04/12/2026", as officials write a day, is the same day as "2026-12-04". */
const isoOf = (date: string): string =>
  date
    .trim()
    .replace(
      /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/,
      (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    );

/**
 * Reads what an agency configures about its papers, from its file. The day of signature may be written `2026-12-04` or `04/12/2026`.
 *
 * @returns the office, or for each thing wrong `field-required`, `field-type`, `field-unknown`, `text-too-long`, `number-out-of-range`,
 * `date-invalid` (a day that does not exist), with its place
 * @example readOffice({ ...office, date: "2026-02-30" }) // → { ok: false, problems: [{ code: "date-invalid", path: "date", … }] }
 */
export function readOffice(file: unknown): Result<Office> {
  const [first, ...rest] = object(FIELDS)(file, "");
  if (first) return { ok: false, problems: [first, ...rest] };
  const office = file as Office;
  return ok({ ...office, date: office.date === null ? null : (isoOf(office.date) as CivilDate) });
}
