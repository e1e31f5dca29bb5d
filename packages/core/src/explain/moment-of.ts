import type { Lang } from "../terms/terms.js";

/**
 * What an event is called where its moment counts and not its day: a limit in hours runs from, or up to, a clock.
 * @example momentOf("ngày tiếp nhận", "vi") // → "lúc tiếp nhận"
 */
export const momentOf = (event: string, lang: Lang): string =>
  lang === "vi" ? event.replace(/^ngày /, "lúc ") : event.replace(/^the day of /, "the start of ");
