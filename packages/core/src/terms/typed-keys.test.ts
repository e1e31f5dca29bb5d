import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { must } from "./errors.js";
import { makeReceiptSecret, parseReceiptSecret } from "./receipt-secret.js";
import { makeTrackingCode, parseTrackingCode, TRACKING_CODE_BYTES } from "./tracking-code.js";
import { typedKeys } from "./typed-keys.js";

const bytes = fc.uint8Array({ minLength: TRACKING_CODE_BYTES, maxLength: TRACKING_CODE_BYTES });
const code = fc
  .tuple(fc.constantFrom("18073", "18844", "42B02"), bytes)
  .map(([place, random]) => makeTrackingCode(place, random))
  .filter((made) => made.ok)
  .map(must);

const TONES = { telex: "SFRXJ", vni: "12345" } as const;
const TONE_MARKS = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
type Way = keyof typeof TONES;

/** A keyboard with Vietnamese typing on: what stands in a field after some keys, each mark set on the last letter that takes it. */
function onScreen(keys: string, way: Way): string {
  const word: { letter: string; shape: string; tone: string }[] = [];
  const lastOf = (letters: string) => word.findLast(({ letter }) => letters.includes(letter));
  for (const key of keys) {
    const at = TONES[way].indexOf(key);
    const vowel = lastOf("AEIOUY");
    if (at >= 0 && vowel) {
      const tone = TONE_MARKS[at]!;
      if (vowel.tone === tone) {
        vowel.tone = "";
        word.push({ letter: key, shape: "", tone: "" });
      } else vowel.tone = tone;
      continue;
    }
    const shaped = way === "telex" ? telexShape(key, word.at(-1), lastOf("AU")) : vniShape(key, lastOf);
    if (shaped) shaped.on.shape = shaped.shape;
    else if (way === "telex" && key === "W") word.push({ letter: "U", shape: "\u031B", tone: "" });
    else word.push({ letter: key, shape: "", tone: "" });
  }
  return word
    .map(({ letter, shape, tone }) => (shape === "\u0111" ? "Đ" : letter + shape + tone).normalize("NFC"))
    .join("");
}

type Typed = { letter: string; shape: string; tone: string };

function telexShape(key: string, before: Typed | undefined, vowel: Typed | undefined) {
  if (before?.letter === key && "AEO".includes(key) && !before.shape) return { on: before, shape: "\u0302" };
  if (before?.letter === key && key === "D" && !before.shape) return { on: before, shape: "\u0111" };
  return key === "W" && vowel && !vowel.shape
    ? { on: vowel, shape: vowel.letter === "A" ? "\u0306" : "\u031B" }
    : undefined;
}

function vniShape(key: string, lastOf: (letters: string) => Typed | undefined) {
  const on = { "6": lastOf("AEO"), "7": lastOf("OU"), "8": lastOf("A"), "9": lastOf("D") }[key];
  const shape = { "6": "\u0302", "7": "\u031B", "8": "\u0306", "9": "\u0111" }[key];
  return on && !on.shape ? { on, shape: shape! } : undefined;
}

const typed = (text: string, way: Way) =>
  text
    .split("-")
    .map((word) => onScreen(word, way))
    .join("-");

describe("a code that was typed with a Vietnamese keyboard on", () => {
  test.each([
    ["18073-QXYT3-7ƯP6C", "18073-QXYT3-7WP6C"],
    ["18073-NRẺF-XW9NT", "18073-NRE3F-XW9NT"],
    ["１８０７３－ＱＸＹＴ３－７ｗｐ６ｃ", "18073-QXYT3-7WP6C"],
    ["18073–QXYT3—7ưp6c", "18073-QXYT3-7WP6C"],
  ])("%s is %s", (text, made) => expect(parseTrackingCode(text)).toEqual({ ok: true, value: made }));

  test.each(["telex", "vni"] as const)("%s: nine codes of ten are read", (way) => {
    let [read, all] = [0, 0];
    fc.assert(
      fc.property(code, (made) => {
        const found = parseTrackingCode(typed(made, way));
        all += 1;
        if (found.ok && found.value === made) read += 1;
      }),
      { numRuns: 400 },
    );
    expect(read / all).toBeGreaterThan(0.88);
  });

  test.each(["ữaaaaaaaaữaaaaaaaaữaaa", "aaaaaaaaaaaaaaaaaẻẻẻẻẻẻẻ"])(
    "few ways are looked for of %s, which is none",
    (text) => expect([...typedKeys(text)].reduce((sum, ways) => sum + ways.size, 0)).toBeLessThan(3_000),
  );

  test("whatever is typed is read within bounds", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        parseTrackingCode(text, "18073");
        parseReceiptSecret(text);
      }),
    ));

  test("the longest word of marks is read in no time", () => {
    const started = process.cpuUsage().user;
    parseTrackingCode("Ặ".repeat(100), "18073");
    parseReceiptSecret("Ặ".repeat(100));
    expect(process.cpuUsage().user - started).toBeLessThan(600_000);
  });
});

describe("a secret that was typed with a Vietnamese keyboard on", () => {
  test.each([
    ["k7qm 9xwr", "K7QM-9XWR"],
    ["ｋ７ｑｍ　９ｘｗｒ", "K7QM-9XWR"],
    ["K7QM-9XƯ", "K7QM-9XUW,K7QM-9XU7"],
    ["K7QM-9XẺ", "K7QM-9XER,K7QM-9XE3"],
    ["K7QM-9XER,K7QM-9XE3", "K7QM-9XER,K7QM-9XE3"],
  ])("%s is %s", (text, secret) => expect(parseReceiptSecret(text)).toEqual({ ok: true, value: secret }));

  test.each(["telex", "vni"] as const)("%s: the right one is among those that are tried", (way) => {
    let [read, all] = [0, 0];
    fc.assert(
      fc.property(bytes, (random) => {
        const secret = makeReceiptSecret(random);
        const found = parseReceiptSecret(typed(secret, way));
        all += 1;
        if (found.ok && found.value.split(",").includes(secret)) read += 1;
      }),
      { numRuns: 400 },
    );
    expect(read / all).toBeGreaterThan(0.85);
  });
});
