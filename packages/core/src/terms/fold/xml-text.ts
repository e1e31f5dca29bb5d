/** All that XML 1.0 cannot hold, escaped or not (its production 2, Char). */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A text without what no file of XML can hold: control characters, half a surrogate pair, U+FFFE and U+FFFF. One of them makes the whole
 * file unreadable. Markup is left as it is.
 * @example xmlText("1 < 2\ufffe") // → "1 < 2"
 */
export const xmlText = (text: string): string => text.replace(NO_XML, "");
