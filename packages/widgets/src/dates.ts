import type { Lang } from "@danvan/core/terms";

const LOCALE = { vi: "vi-VN", en: "en-GB" } as const;

const write = (moment: string, lang: Lang, options: Intl.DateTimeFormatOptions) =>
  new Date(moment).toLocaleString(LOCALE[lang], { day: "2-digit", month: "2-digit", year: "numeric", ...options });

/**
 * A civil date in words, with or without its weekday.
 * @example formatDay("2026-12-04", "vi", "long") // → "Thứ Sáu, 04/12/2026"
 */
export const formatDay = (date: string, lang: Lang, weekday?: "long"): string =>
  write(date, lang, {
    weekday,
    month: lang === "vi" ? "2-digit" : "long",
    timeZone: "UTC", // a date without a time is read as UTC, so the reader's own zone has no say
  });

/** An instant as a clock in Vietnam shows it, wherever the reader is. @example formatInstant("2026-11-23T02:00:00Z", "vi") // → "09:00 23/11/2026" */
export const formatInstant = (instant: string, lang: Lang): string =>
  write(instant, lang, { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" });

/** A number with the separators of the language. @example formatNumber(5000, "vi") // → "5.000" */
export const formatNumber = (value: number, lang: Lang): string => value.toLocaleString(LOCALE[lang]);
