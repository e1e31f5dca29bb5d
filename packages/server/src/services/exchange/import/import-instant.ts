import { fail, ok, type ImportMapping, type Result } from "@danvan/core";

type Dates = NonNullable<ImportMapping["dates"]>;

const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?)?\s*(?<zone>Z|[+-]\d{2}:\d{2})?$/;
const DAY = String.raw`(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})`;
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})`;
const FORMATS: Readonly<Record<Exclude<NonNullable<Dates["format"]>, "iso">, RegExp>> = {
  "dd/MM/yyyy": new RegExp(`^${DAY}$`),
  "dd/MM/yyyy HH:mm": new RegExp(`^${DAY},? +${TIME}$`),
  "dd/MM/yyyy HH:mm:ss": new RegExp(String.raw`^${DAY},? +${TIME}:(?<second>\d{2})$`),
  "HH:mm dd/MM/yyyy": new RegExp(`^${TIME},? +${DAY}$`),
};

/**
 * An instant as another system wrote it. A day without an hour begins at its first instant, which is the strictest for whoever has to answer.
 *
 * @returns UTC ISO text, or `date-unreadable` (also for a day or an hour that does not exist), `date-without-zone`; paths are empty
 */
export function importInstant(typed: string, { format = "iso", zone }: Dates = {}): Result<string> {
  const own = format === "iso" ? null : FORMATS[format].exec(typed);
  const parts = (own ?? ISO.exec(typed))?.groups;
  if (!parts) return fail("date-unreadable");
  const [year, month, day] = [Number(parts["year"]), Number(parts["month"]), Number(parts["day"])];
  const [hour, minute, second] = [
    Number(parts["hour"] ?? 0),
    Number(parts["minute"] ?? 0),
    Number(parts["second"] ?? 0),
  ];
  const written = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const isReal =
    written.getUTCMonth() === month - 1 &&
    written.getUTCDate() === day &&
    written.getUTCHours() === hour &&
    minute < 60 &&
    second < 60;
  if (!isReal || year < 1970) return fail("date-unreadable");
  const offset = parts["zone"] ?? zone;
  return offset === undefined
    ? fail("date-without-zone")
    : ok(new Date(+written - minutesOf(offset) * 60_000).toISOString());
}

function minutesOf(zone: string): number {
  if (zone === "Z") return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return zone.startsWith("-") ? -minutes : minutes;
}
