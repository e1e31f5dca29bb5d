import { fail, ok, read, type Result } from "@danvan/core";
import * as z from "zod/mini";
import type { Office } from "./office.js";
import { readDay } from "./read-day.js";

/** A line of a letterhead or a list of recipients. */
const line = z.string().check(z.maxLength(500));
const lines = z.array(line).check(z.maxLength(100));

const OfficeFile = z.strictObject({
  parent: z.exactOptional(lines),
  agency: z.exactOptional(lines),
  number: z.nullable(z.int().check(z.minimum(1))),
  sign: line,
  place: line,
  date: z.nullable(line),
  to: lines,
  signature: z.strictObject({ authority: lines, name: z.nullable(line) }),
  recipients: lines,
  draftedBy: z.nullable(line),
});

/**
 * Reads what an agency configures about its papers, from its file. The day of signature may be written `2026-12-04` or `04/12/2026`.
 *
 * @returns the office, or for each thing wrong `field-required`, `field-type`, `field-unknown`, `text-too-long`, `number-out-of-range`,
 * `date-invalid` (a day that does not exist), with its place
 * @example readOffice({ ...office, date: "2026-02-30" }) // → { ok: false, problems: [{ code: "date-invalid", path: "date", … }] }
 */
export function readOffice(file: unknown): Result<Office> {
  const office = read(OfficeFile, file);
  if (!office.ok) return office;
  const { date, ...rest } = office.value;
  if (date === null) return ok({ ...rest, date });
  const day = readDay(date);
  return day ? ok({ ...rest, date: day }) : fail("date-invalid", "date");
}
