import { NewFeedback, read } from "@danvan/core";
import { CONSENT_PURPOSES, LIMITS, ONLINE_KINDS } from "@danvan/core/terms";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFeedback } from "./check-feedback.js";
import { composeFeedback } from "./compose-feedback.js";
import { type Fields, fieldsOf } from "./fields.js";

const KEY = "0f8fad5b-d9cb-469f-a165-70867728950e";
const FULL: Fields = {
  kind: "concern",
  text: "Đèn đường hỏng đã hai tuần.",
  phone: "0912 345 678",
  place: "Ngõ 5",
  field: "dien",
};
const codes = (fields: Fields, consent: readonly string[] = ["contact"], contactKinds?: string) =>
  checkFeedback({ ...FULL, ...fields }, consent, contactKinds).map(({ path, code }) => `${path} ${code}`);

describe("what is wrong is said by field and in the codes of the wire contract", () => {
  test.each<[string, string[], string[]]>([
    ["nothing", codes({}), []],
    ["no kind, no text", codes({ kind: "", text: "" }), ["kind field-required", "text field-required"]],
    ["a short text", codes({ text: "Hỏng" }), ["text text-too-short"]],
    ["a long text", codes({ text: "a".repeat(LIMITS.textMax + 1) }), ["text text-too-long"]],
    ["a long place", codes({ place: "a".repeat(LIMITS.placeMax + 1) }), ["place text-too-long"]],
    ["a phone number with six digits", codes({ phone: "091234" }), ["contact.phone format-invalid"]],
    ["an address without a host", codes({ email: "ten@" }), ["contact.email format-invalid"]],
    ["contact data that may not be used", codes({}, []), ["consent.purposes consent-required"]],
    ["a kind that needs contact data", codes({ phone: "" }, [], "concern"), ["contact.phone contact-required"]],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));
});

/** Text of a few letters, digits and separators around what a field takes, with space at its ends. */
const near = (characters: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength, maxLength });

const inputs = fc.record(
  {
    key: fc.constant(KEY),
    kind: fc.constantFrom(...ONLINE_KINDS),
    text: fc.oneof(
      near("aă 1.\n\u00a0", 8, 40),
      fc.constantFrom("\u00ad", "\u0000", "").map((unseen) => `ế${unseen}`.normalize("NFD").repeat(LIMITS.textMax)),
      fc.string({ unit: "grapheme", minLength: 10, maxLength: 60 }),
    ),
    place: near(" aă1/", 0, 30),
    contact: fc.record(
      {
        name: near(" aă", 0, 12),
        phone: near("0123456789+ .()-", 9, LIMITS.phoneMax),
        email: fc.oneof({ weight: 4, arbitrary: fc.emailAddress() }, near("a@.-", 0, 10)),
      },
      { requiredKeys: [] },
    ),
    consent: fc.record({ notice: fc.constant("2026-12"), purposes: fc.subarray([...CONSENT_PURPOSES]) }),
    lang: fc.constantFrom("vi" as const, "en" as const),
  },
  { requiredKeys: ["key", "kind", "text", "lang"] },
);

test("the form is never stricter than the wire: what NewFeedback takes, it takes", () => {
  let taken = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      const message = read(NewFeedback, input);
      if (!message.ok) return;
      taken++;
      const found = checkFeedback(fieldsOf(message.value), message.value.consent?.purposes ?? []);
      // The one rule between two fields is the server's as well, and has the same code there.
      expect(found.filter(({ code }) => code !== "consent-required")).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
  expect(taken).toBeGreaterThan(200);
});

test("what the form takes is a message that the wire takes, as long as its one-line fields keep to their lengths", () => {
  const message = composeFeedback(FULL, ["contact"], "2026-12", { key: KEY, lang: "vi" });
  expect(read(NewFeedback, message)).toEqual({ ok: true, value: message });
  const { consent, ...silent } = composeFeedback({ ...FULL, phone: "" }, [], undefined, { key: KEY, lang: "vi" });
  expect(consent).toBeUndefined();
  expect(read(NewFeedback, silent).ok).toBe(true);
});
