import fc from "fast-check";
import { expect, test } from "vitest";
import { linkedText } from "./linked-text.js";

const links = (text: string) => linkedText(text).flatMap(({ text: words, href }) => (href ? [[words, href]] : []));

test.each([
  [
    "Xem https://hatinh.gov.vn/tin?x=1&y=2.",
    [["https://hatinh.gov.vn/tin?x=1&y=2", "https://hatinh.gov.vn/tin?x=1&y=2"]],
  ],
  ["(http://a.vn/b)", [["http://a.vn/b", "http://a.vn/b"]]],
  ["Gọi (0239) 3855 555, gặp chị Lan.", [["(0239) 3855 555", "tel:02393855555"]]],
  [
    "Gọi 0912.345.678 hoặc +84 912 345 679",
    [
      ["0912.345.678", "tel:0912345678"],
      ["+84 912 345 679", "tel:+84912345679"],
    ],
  ],
  ["thư: mot.cua@thanhsen.gov.vn", [["mot.cua@thanhsen.gov.vn", "mailto:mot.cua@thanhsen.gov.vn"]]],
  ["Quyết định 766/QĐ-TTg ngày 23/06/2022, số 0912 345, mã 18073-K7QM9-XWRFT", []],
  ["javascript:alert(1) file:///etc/passwd //a.vn", []],
])("%s", (text, expected) => expect(links(text)).toEqual(expected));

test("the parts joined are the text", () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."09 .()-+@ahtps:/vn\n"), maxLength: 80 }), (typed) => {
      const parts = linkedText(typed).map(({ text }) => text);
      expect(parts.join("")).toBe(typed);
    }),
  ));

test("a long text is read in no time", () => {
  const started = process.cpuUsage().user;
  linkedText("0".repeat(20_000));
  linkedText("a.".repeat(20_000));
  linkedText("(0".repeat(20_000));
  expect(process.cpuUsage().user - started).toBeLessThan(1_500_000);
});
