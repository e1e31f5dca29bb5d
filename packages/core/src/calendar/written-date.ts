import { epochDayAt, isDay, isInstant, MIDNIGHT_IN_UTC, toEpochDay } from "./epoch-day.js";
import type { Lang } from "../terms/terms.js";

/**
 * How days and instants are written for people, in elements, on pages, in files and in sentences.
 *
 * Without `Intl`: to wake it takes a cheap phone a fifth of a second, and engines differ in their spaces and commas.
 */
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const WEEKDAYS = {
  vi: ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

const AHEAD_MS = (24 - MIDNIGHT_IN_UTC) * 3_600_000;

/**
 * The same instant, with Vietnam's clock in the places of UTC.
 * @example inVietnam("2026-12-31T18:00:00Z").getUTCFullYear() // → 2027
 */
export const inVietnam = (instant: string): Date => new Date(Date.parse(instant) + AHEAD_MS);

const turned = (date: string) => date.split("-").reverse().join("/");

/**
 * A day.
 * @param date `YYYY-MM-DD`; a text that is no day comes back as it is
 * @example formatDay("2026-12-04", "vi") // → "04/12/2026"
 * @example formatDay("2026-12-04", "en") // → "4 December 2026"
 */
export function formatDay(date: string, lang: Lang): string {
  if (!isDay(date)) return date;
  if (lang === "vi") return turned(date);
  const [year, month, day] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/**
 * A day with its weekday.
 * @param date `YYYY-MM-DD`; a text that is no day comes back as it is
 * @example formatDate("2026-12-04", "vi") // → "Thứ Sáu, 04/12/2026"
 * @example formatDate("2026-12-04", "en") // → "Friday 4 December 2026"
 */
export function formatDate(date: string, lang: Lang): string {
  if (!isDay(date)) return date;
  // A text without a time is read as UTC, so the zone of the machine has no say in the day of the week.
  const weekday = WEEKDAYS[lang][new Date(date).getUTCDay()];
  return `${weekday}${lang === "vi" ? "," : ""} ${formatDay(date, lang)}`;
}

/** The day and the clock of an instant in Vietnam; null for a text that is no instant. */
function split(instant: string): [string, string] | null {
  if (!isInstant(instant)) return null;
  return inVietnam(instant).toISOString().slice(0, 16).split("T") as [string, string];
}

/**
 * An instant as a clock in Vietnam shows it, wherever the reader is.
 * @param instant UTC ISO text; a text that is no instant comes back as it is
 * @example formatInstant("2026-11-23T02:00:00Z", "vi") // → "09:00 23/11/2026"
 * @example formatInstant("2026-11-23T02:00:00Z", "en") // → "23/11/2026, 09:00"
 */
export function formatInstant(instant: string, lang: Lang): string {
  const read = split(instant);
  if (!read) return instant;
  const [date, clock] = read;
  return lang === "vi" ? `${clock} ${turned(date)}` : `${turned(date)}, ${clock}`;
}

/**
 * An instant with its weekday, where a sentence ends in it.
 * @param instant UTC ISO text; a text that is no instant comes back as it is
 * @example formatDateTime("2026-11-23T09:30:00Z", "vi") // → "16:30 Thứ Hai, 23/11/2026"
 */
export function formatDateTime(instant: string, lang: Lang): string {
  const read = split(instant);
  if (!read) return instant;
  const [date, clock] = read;
  return `${clock} ${formatDate(date, lang)}`;
}

/** A promised date as it crosses the network: where hours were counted its last step says so, and the day alone says too much. */
interface Promised {
  readonly date: string;
  readonly at: string;
  readonly steps: readonly { readonly code: string }[];
}
const isOfHours = ({ steps }: Promised) => steps.at(-1)?.code === "due-at";

/**
 * A promised date with its weekday; with the time of day, too, where the limit is one of hours.
 * @example formatDue({ date: "2026-11-23", at: "2026-11-23T09:30:00Z", steps: [{ code: "due-at" }] }, "vi") // → "16:30 Thứ Hai, 23/11/2026"
 */
export const formatDue = (due: Promised, lang: Lang): string =>
  isOfHours(due) ? formatDateTime(due.at, lang) : formatDate(due.date, lang);

/**
 * The same for a list: without the weekday.
 * @example formatDueDay({ date: "2026-12-03", at: "2026-12-03T17:00:00Z", steps: [{ code: "due" }] }, "vi") // → "03/12/2026"
 * @example formatDueDay({ date: "2026-11-23", at: "2026-11-23T09:30:00Z", steps: [{ code: "due-at" }] }, "en") // → "16:30 23 November 2026"
 */
export function formatDueDay(due: Promised, lang: Lang): string {
  const [day, clock] = (isOfHours(due) && split(due.at)) || [due.date, ""];
  return `${clock} ${formatDay(day, lang)}`.trimStart();
}

/** Room for two handwritten digits; non-breaking, so that it is neither folded nor broken over lines. */
const ROOM = "\u00a0".repeat(6);

/**
 * A day as an official document writes it: a zero before days below 10 and before months 1 and 2, no other.
 *
 * @param date null where the document is not signed yet: room for the day to be written by hand
 * @param openYear the year an unsigned document belongs to
 * @throws DanvanError `date-invalid`: an official paper never bears a day that is none
 * @example officialDate("2026-03-15") // → "ngày 15 tháng 3 năm 2026"
 * @see Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export function officialDate(date: string | null, openYear: number | null = null): string {
  if (date === null) return `ngày${ROOM}tháng${ROOM}năm ${openYear ?? ROOM}`;
  toEpochDay(date);
  const [year, month, day] = date.split("-");
  return `ngày ${day} tháng ${Number(month) > 2 ? Number(month) : month} năm ${year}`;
}

/**
 * An instant as an official document writes it; midnight is the end of the day it closes, as officials say it.
 * @param instant UTC ISO text
 * @throws DanvanError `instant-invalid`
 * @example officialInstant("2026-11-30T17:00:00Z") // → "24 giờ 00 ngày 30/11/2026"
 */
export function officialInstant(instant: string): string {
  epochDayAt(instant);
  const [date, clock] = split(instant)!;
  if (clock !== "00:00") return `${clock.replace(":", " giờ ")} ngày ${turned(date)}`;
  const [before] = split(new Date(Date.parse(instant) - 60_000).toISOString())!;
  return `24 giờ 00 ngày ${turned(before)}`;
}
