import type { CivilDate } from "@danvan/core";

/** One day in a calendar: what is due, never who asked for it (calendars are shared). */
export interface CalendarEntry {
  /** Unique and the same in every export, so that a second import moves the entry instead of doubling it. */
  readonly uid: string;
  readonly date: CivilDate;
  /** Hours in Vietnam, `HH:MM`; without them it is the whole day. */
  readonly hours?: { readonly from: string; readonly to: string };
  readonly location?: string;
  readonly summary: string;
  readonly description?: string;
  /** Days before, at eight in the morning, on which to be reminded; 0 is the day itself. */
  readonly remindDaysBefore?: readonly number[];
}

/** RFC 5545 §3.1: a line SHOULD NOT be longer than 75 octets without its break. */
const LINE_OCTETS = 75;

/**
 * Writes an iCalendar file (RFC 5545) of days, or of hours within one.
 *
 * All-day dates carry no zone, so an entry falls on the same day on a phone set to any zone.
 *
 * @param stamp the instant of writing, UTC ISO text
 * @example icalendar([{ uid: "a", date: must(civilDate("2026-12-04")), summary: "Nộp báo cáo" }], { name: "Hạn", stamp: "2026-11-22T01:00:00Z" })
 */
export function icalendar(entries: readonly CalendarEntry[], { name, stamp }: { name: string; stamp: string }): string {
  const stamped = `DTSTAMP:${stamp.replaceAll(/[-:]|\.\d+/g, "")}`;
  let file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//danvan//documents//VI\r\nCALSCALE:GREGORIAN\r\n";
  file += fold(`X-WR-CALNAME:${escape(name)}`);
  for (const { uid, date, hours, summary, description, location, remindDaysBefore = [] } of entries) {
    file += `BEGIN:VEVENT\r\n${fold(`UID:${escape(uid)}`)}${stamped}\r\n${spanOf(date, hours)}`;
    file += fold(`SUMMARY:${escape(summary)}`);
    if (description) file += fold(`DESCRIPTION:${escape(description)}`);
    if (location) file += fold(`LOCATION:${escape(location)}`);
    if (!hours) file += "TRANSP:TRANSPARENT\r\n"; // a due date does not make its day busy
    for (const days of remindDaysBefore)
      file += `BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:${atEight(days)}\r\n${fold(`DESCRIPTION:${escape(summary)}`)}END:VALARM\r\n`;
    file += "END:VEVENT\r\n";
  }
  return `${file}END:VCALENDAR\r\n`;
}

/** A whole day carries no zone; hours are written in UTC, as Vietnam has kept UTC+7 without summer time since 1975 (tzdata, Asia/Ho_Chi_Minh). */
function spanOf(date: CivilDate, hours: CalendarEntry["hours"]): string {
  if (!hours) return `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}\r\n`;
  const utc = (hour: string) => new Date(`${date}T${hour}:00+07:00`).toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return `DTSTART:${utc(hours.from)}\r\nDTEND:${utc(hours.to)}\r\n`;
}

/** Counted from the midnight the entry begins: seven days before at eight is six days and sixteen hours before it. */
const atEight = (days: number): string => (days < 1 ? "PT8H" : `-P${days > 1 ? `${days - 1}D` : ""}T16H`);

/** RFC 5545 §3.3.11; other control characters have no place in text and would end the line early in some readers. */
const escape = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, "\\$&")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/(?!\t)\p{Cc}/gu, "");

/**
 * Breaks a line so that none is over 75 octets and no character is split.
 *
 * Vietnamese letters take one to three octets, so counting characters would overrun; the space that opens a continued line counts too.
 */
function fold(line: string): string {
  if (line.length * 3 <= LINE_OCTETS) return `${line}\r\n`;
  let folded = "";
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LINE_OCTETS) {
      folded += `${line.slice(start, at)}\r\n `;
      start = at;
      octets = 1;
    }
    octets += size;
    at += size === 4 ? 2 : 1;
  }
  return `${folded}${line.slice(start)}\r\n`;
}
