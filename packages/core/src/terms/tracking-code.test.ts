import fc from "fast-check";
import { expect, test } from "vitest";
import { must } from "./errors.js";
import { TRACKING_CODE_BYTES, agencyOfCode, makeTrackingCode, parseTrackingCode } from "./tracking-code.js";

const CHARACTERS = "34679ACDEFHJKMNPQRTUWXY";
const bytes = fc.uint8Array({ minLength: TRACKING_CODE_BYTES, maxLength: TRACKING_CODE_BYTES });
const agency = fc.constantFrom("18073", "18844", "42B02");
const code = fc
  .tuple(agency, bytes)
  .map(([place, random]) => makeTrackingCode(place, random))
  .filter((made) => made.ok)
  .map(must);

test("a code reads back as itself, however it was typed", () =>
  fc.assert(
    fc.property(code, (made) => {
      const typed = ` ${made.toLowerCase().replaceAll("-", " ")} `;
      expect(parseTrackingCode(typed)).toEqual({ ok: true, value: made });
      expect(parseTrackingCode(made.slice(made.indexOf("-")), agencyOfCode(made))).toEqual({ ok: true, value: made });
    }),
  ));

test("any one wrong character is caught", () =>
  fc.assert(
    fc.property(code, fc.nat(9), fc.constantFrom(...CHARACTERS), (made, place, character) => {
      const at = made.length - 11 + place + (place >= 5 ? 1 : 0);
      fc.pre(made[at] !== character);
      expect(parseTrackingCode(made.slice(0, at) + character + made.slice(at + 1))).toMatchObject({
        ok: false,
        problems: [{ code: "code-mistyped" }],
      });
    }),
  ));

test("any two swapped characters are caught", () =>
  fc.assert(
    fc.property(code, fc.nat(9), fc.nat(9), (made, a, b) => {
      const [prefix] = made.split("-");
      const characters = [...made.slice(made.indexOf("-")).replaceAll("-", "")];
      fc.pre(characters[a] !== characters[b]);
      [characters[a], characters[b]] = [characters[b]!, characters[a]!];
      expect(parseTrackingCode(`${prefix}${characters.join("")}`).ok).toBe(false);
    }),
  ));

test("a code of one agency is not a code of another", () =>
  fc.assert(
    fc.property(bytes, (random) => {
      const made = makeTrackingCode("18073", random);
      fc.pre(made.ok);
      expect(parseTrackingCode(must(made).replace("18073", "18076")).ok).toBe(false);
    }),
  ));

test("what is missing or unknown is reported", () => {
  expect(parseTrackingCode("", "18073")).toMatchObject({ problems: [{ code: "code-incomplete" }] });
  expect(parseTrackingCode("K7QM9XWRF4")).toMatchObject({ problems: [{ code: "code-incomplete" }] });
  expect(parseTrackingCode("18073-O7QM9-XWRF4")).toMatchObject({
    problems: [{ code: "code-character-unknown", facts: { character: "O" } }],
  });
  expect(makeTrackingCode("Thành Sen", new Uint8Array(16))).toMatchObject({
    problems: [{ code: "agency-code-invalid" }],
  });
  expect(makeTrackingCode("18073", new Uint8Array(16).fill(255))).toMatchObject({
    problems: [{ code: "random-exhausted" }],
  });
});

test.each([
  "Mã tra cứu: 18073-3M7QC-UFYKN \nMã riêng của người gửi: K7QM-9XWR",
  "https://phuong.example/tra-cuu#dv=18073-3M7QC-UFYKN",
  "mã 18073-3m7qc-ufykn, xin xem giúp",
  "18O73-3M7QC-UFYKN",
  "18073\u20113M7QC\u2011UFYKN.",
])("%j is pasted whole, and its code is found", (typed) =>
  expect(parseTrackingCode(typed)).toEqual({ ok: true, value: "18073-3M7QC-UFYKN" }),
);

test("a letter too many is no code within words", () => expect(parseTrackingCode("18073-3M7QC-UFYKNN").ok).toBe(false));
