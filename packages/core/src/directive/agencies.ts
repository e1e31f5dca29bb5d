import type { Agency, AgencyLevel, AgencyRegister, UnitCount } from "./agency-register.js";
import { toEpochDay, type CivilDate } from "../calendar/civil-date.js";
import type { Directive } from "./directive.js";
import { dutiesOf, type Duty } from "./duties.js";

/**
 * The agency that holds a code on a day. Never looked up by name: “Xã Kỳ Anh”, thị xã Kỳ Anh and huyện Kỳ Anh are three.
 *
 * @returns the agency, or null when none is known to hold the code on that day
 * @throws DanvanError `date-invalid`
 * @example agencyOn(register, { level: "commune", code: "18775" }, must(civilDate("2026-11-22")))?.name // → "Xã Kỳ Anh"
 */
export function agencyOn(
  register: AgencyRegister,
  { level, code }: { readonly level: AgencyLevel; readonly code: string },
  date: CivilDate,
): Agency | null {
  return agenciesOn(register, level, date).find((agency) => agency.code === code) ?? null;
}

/**
 * The agencies of a level that are known to exist on a day.
 * @throws DanvanError `date-invalid`
 * @example agenciesOn(register, "commune", must(civilDate("2026-11-23"))).length // → 69
 */
export function agenciesOn(register: AgencyRegister, level: AgencyLevel, date: CivilDate): readonly Agency[] {
  toEpochDay(date);
  return register.agencies.filter((agency) => agency.level === level && covers(agency, date));
}

/**
 * How many units a level had on a day; `unnamed` of them are counted by the source but not in the file.
 *
 * @returns null when no count covers the day; `count: null` when the sources differ
 * @throws DanvanError `date-invalid`
 * @example unitsOn(register, "commune", must(civilDate("2025-07-01"))) // → { count: 69, unnamed: 0, … }
 */
export function unitsOn(
  register: AgencyRegister,
  level: AgencyLevel,
  date: CivilDate,
): (UnitCount & { readonly unnamed: number | null }) | null {
  const named = agenciesOn(register, level, date).length;
  const counted = register.counts.find((one) => one.level === level && covers(one, date));
  return counted ? { ...counted, unnamed: counted.count === null ? null : counted.count - named } : null;
}

/**
 * The duties an agency owes on a day; none when it does not exist then.
 * @throws DanvanError `date-invalid`
 * @example const on = must(civilDate("2026-11-23"));
 * dutiesOfAgency(directive, agencyOn(register, { level: "commune", code: "18073" }, on)!, on).length // → 29
 */
export function dutiesOfAgency(directive: Directive, agency: Agency, date: CivilDate): readonly Duty[] {
  toEpochDay(date);
  return covers(agency, date) ? dutiesOf(directive, agency.parties, date) : [];
}

const covers = ({ from, to }: { readonly from: CivilDate; readonly to: CivilDate | null }, date: CivilDate) =>
  from <= date && (to === null || date <= to);
