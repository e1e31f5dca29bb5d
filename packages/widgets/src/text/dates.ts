import type { Lang } from "@danvan/core/terms";

const LOCALE = { vi: "vi-VN", en: "en-GB" } as const;

/** Vietnam has been seven hours ahead of UTC since 1975, without summer time. */
const AHEAD_MS = 25_200_000;

/** The same instant, with Vietnam's clock in the places of UTC. @example inVietnam("2026-12-31T18:00:00Z").getUTCFullYear() // → 2027 */
export const inVietnam = (instant: string): Date => new Date(Date.parse(instant) + AHEAD_MS);

const turned = (date: string) => date.split("-").reverse().join("/");

/**
 * A civil date in words, with or without its weekday. `Intl` is asked for names only, here and below: to wake it takes a cheap phone a
 * fifth of a second.
 * @example formatDay("2026-12-04", "vi", "long") // → "Thứ Sáu, 04/12/2026"
 */
export const formatDay = (date: string, lang: Lang, weekday?: "long"): string =>
  lang === "vi" && !weekday
    ? turned(date)
    : new Date(date).toLocaleString(LOCALE[lang], {
        weekday,
        day: "2-digit",
        month: lang === "vi" ? "2-digit" : "long",
        year: "numeric",
        timeZone: "UTC", // a date without a time is read as UTC, so the reader's own zone has no say
      });

/** An instant as a clock in Vietnam shows it, wherever the reader is. @example formatInstant("2026-11-23T02:00:00Z", "vi") // → "09:00 23/11/2026" */
export function formatInstant(instant: string, lang: Lang): string {
  const [date = "", clock = ""] = inVietnam(instant).toISOString().split("T");
  const [day, time] = [turned(date), clock.slice(0, 5)];
  return lang === "vi" ? `${time} ${day}` : `${day}, ${time}`;
}

/**
 * A number with the separators of the language and at most three decimals.
 * @example formatNumber(5000.5, "vi") // → "5.000,5"
 */
export function formatNumber(value: number, lang: Lang): string {
  const [group, point] = lang === "vi" ? [".", ","] : [",", "."];
  const [whole = "", decimals] = String(Math.round(value * 1_000) / 1_000).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (decimals ? point + decimals : "");
}
