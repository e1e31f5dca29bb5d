/**
 * Whether a text is an origin and nothing more: scheme, host, port, without a slash at the end.
 * @example isWebOrigin("https://thanhsen.hatinh.gov.vn") // → true
 */
export const isWebOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

/**
 * Whether a text is an address that people open, with the path that something is mounted under, or without one.
 * @example isWebAddress("https://hatinh.example/gop-y") // → true
 */
export const isWebAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/?#@]+(?:\/[\w.~-]+)*\/?$/.test(text) && URL.canParse(text);
