import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { must } from "./errors.js";
import { makeReceiptSecret, parseReceiptSecret } from "./receipt-secret.js";

describe("the secret of a receipt", () => {
  test("is eight characters that are not mistaken for one another, in two groups", () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 5, maxLength: 32 }), (digest) => {
        const secret = makeReceiptSecret(digest);
        expect(secret).toMatch(/^[34679ACDEFHJKMNPQRTUWXY]{4}-[34679ACDEFHJKMNPQRTUWXY]{4}$/);
        expect(must(parseReceiptSecret(secret))).toBe(secret);
        expect(makeReceiptSecret(digest.slice(0, 5))).toBe(secret);
      }),
    ));

  test.each([
    [[0, 0, 0, 0, 0], "3333-3333"],
    [[0, 0, 0, 0, 24], "3333-3344"],
    [[0, 0, 0, 2, 17], "3333-3433"],
    [[255, 255, 255, 255, 255], "3XDN-EW7K"],
  ])("of %j is %s, today and in ten years", (bytes, secret) =>
    expect(makeReceiptSecret(new Uint8Array(bytes))).toBe(secret),
  );

  test.each([
    "k7qm9xwr",
    " K7QM 9XWR ",
    "k7qm–9xwr",
    "K7-QM-9X-WR",
    "Mã riêng: K7QM-9XWR",
    "Mã tra cứu: 18073-3M7QC-UFYKN \nMã riêng: K7QM-9XWR",
  ])("%j is read as K7QM-9XWR", (typed) => expect(must(parseReceiptSecret(typed))).toBe("K7QM-9XWR"));

  test.each([
    ["", "secret-incomplete"],
    ["K7QM-9XW", "secret-incomplete"],
    ["K7QM-9XWR-4", "secret-incomplete"],
    ["K7QM-9XWO", "secret-character-unknown"],
  ])("%j is %s", (typed, code) => expect(parseReceiptSecret(typed)).toMatchObject({ problems: [{ code }] }));
});
