import { HOLIDAYS, type CalendarData } from "../src/index.js";
import { orderOf } from "../src/calendar/calendar-data.js";
import { addDays, type CivilDate } from "../src/calendar/civil-date.js";

/** RFC 5545 allows 75 octets a line; the rest goes on after a line break and a space. */
function folded(line: string): string {
  const lines = [""];
  let length = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > 74) {
      lines.push("");
      length = 0;
    }
    lines[lines.length - 1] += character;
    length += octets;
  }
  return lines.join("\r\n ");
}

const escaped = (text: string) => text.replace(/[\\;,]/g, String.raw`\$&`);
const compact = (date: string) => date.replace(/-/g, "");

/**
 * The working calendar as iCalendar (RFC 5545): a day off, or a Saturday worked, is an event of a whole day. Proposals are left out.
 *
 * @param stamp the day the data were last changed: an import asks for a time stamp, and the file must not differ from build to build
 */
export function workingCalendar(data: CalendarData, stamp: string): string {
  const events = data.entries
    .filter(({ order }) => orderOf(data, order).status !== "proposed")
    .flatMap(({ name, order, off, worked = [] }) => {
      const { document } = orderOf(data, order);
      const event = (date: string, title: string) => [
        "BEGIN:VEVENT",
        `UID:${date}@lich-lam-viec.danvan`,
        `DTSTAMP:${compact(stamp)}T000000Z`,
        `DTSTART;VALUE=DATE:${compact(date)}`,
        `DTEND;VALUE=DATE:${compact(addDays(date as CivilDate, 1))}`,
        `SUMMARY:${escaped(title)}`,
        ...(document === null ? [] : [`DESCRIPTION:${escaped(document)}`]),
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ];
      return [
        ...off.map((date) => event(date, `Nghỉ: ${HOLIDAYS[name].vi}`)),
        ...worked.map((date) => event(date, `Làm bù: ${HOLIDAYS[name].vi}`)),
      ];
    })
    .sort(([, a], [, b]) => (a! < b! ? -1 : 1));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//danvan//core//VI",
    `X-WR-CALNAME:${escaped("Lịch nghỉ của cơ quan nhà nước")}`,
    ...events.flat(),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
