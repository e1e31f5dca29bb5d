/** Numbers from 0 to below 1 that a seed gives again (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Markup that must come back as text alone. */
export const MARKUP = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;

/** What people and programs put where a name, a word or a number was meant. */
export const VALUES: readonly string[] = [
  "",
  " ",
  "Đèn đường bị hỏng.",
  MARKUP,
  "../../etc/passwd",
  "%00%ff%2e%2e%2f",
  "\u0000",
  "\u202Etxt.exe",
  "\uD800",
  "\u200B\u200D",
  "a".repeat(5_000),
  "🙂".repeat(300),
  "0",
  "-1",
  "1e999",
  "NaN",
  "null",
  "true",
  "[object Object]",
  "__proto__",
  "constructor",
  "' or 1=1 --",
  "${7*7}{{7*7}}",
  "2026-02-30",
  "9999-12-31T23:59:59.999Z",
  "https://evil.example/",
  "//evil.example",
  "javascript:alert(1)",
  "\r\nset-cookie: a=b",
  "officer",
  "answer",
  "vi",
  "en",
];

/** Names of fields that forms and bodies of ours have, and some that none has. */
export const NAMES: readonly string[] = [
  ..."name password code ve tiep viec viec.answer viec-tep tiep-tuc secret text place kind lang key level answer".split(
    " ",
  ),
  ..."reason explanation of id roles officer deputy from to old password-2 right reference step withdraw notice".split(
    " ",
  ),
  ..."purposes consent contact phone email helped files website comment service month sau tim xem don-vi nam".split(
    " ",
  ),
  "__proto__",
  "constructor",
  "",
  MARKUP,
  "a".repeat(300),
];

const TYPES = [
  "application/x-www-form-urlencoded",
  "application/json",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "text/plain",
  "application/octet-stream",
  "image/jpeg",
  "",
];

/** Headers that a request may bear, rightly or not. */
export const HEADERS: readonly (readonly [name: string, values: readonly string[]])[] = [
  ["content-type", TYPES],
  ["origin", ["http://demo.test", "http://evil.test", "null", "https://thanhsen.example"]],
  ["accept-language", ["vi", "en", MARKUP, ""]],
  ["x-forwarded-for", ["1.2.3.4", "::1, evil", "a".repeat(2_000)]],
  ["x-forwarded-host", ["evil.example"]],
  ["upload-offset", ["0", "-1", "99999999999", "x"]],
  ["receipt-secret", ["3333-3333", MARKUP.replaceAll("\n", "")]],
  ["if-none-match", ["*", '"x"']],
  ["range", ["bytes=0-1", "bytes=9-1"]],
  ["content-length", ["5"]],
];
