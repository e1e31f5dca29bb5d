import { readDay } from "@danvan/documents";

const MOMENT = /^(\S+?)[T ](\d{1,2})(:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?$/;

/**
 * A moment of an option as programs write it, in UTC: one that names no zone is a moment in Vietnam, as whoever looks at a clock there
 * writes it. What is none stays as it is, for whoever reads it to refuse.
 *
 * @example instantIn("30/11/2026 10:00") // → "2026-11-30T03:00:00.000Z"
 */
export function instantIn(text: string): string {
  const [, written = "", hour = "", minutes = "", zone = "+07:00"] = MOMENT.exec(text) ?? [];
  const day = readDay(written);
  const at = new Date(`${day}T${hour.padStart(2, "0")}${minutes}${zone}`);
  return day === null || Number.isNaN(at.getTime()) ? text : at.toISOString();
}
