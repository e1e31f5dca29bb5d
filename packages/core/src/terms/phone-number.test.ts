import { describe, expect, test } from "vitest";
import { isPhoneNumber, phoneHref, tidyPhone } from "./phone-number.js";

describe("somebody can be called under it", () => {
  test.each([
    "0912345678",
    "0912 345 678",
    "0239 3855 555",
    "(0239) 3855 555",
    "\u202a(0239)\u00a03855\u00a0555\u202c",
    "024.3825.3826",
    "+84 912.345-678",
    "+84 (0)912 345 678",
    "84912345678",
    "0084 239 3855555",
    "０９１２３４５６７８",
    "0912–345–678",
    "+1 (650) 253-0000",
    "+856 20 5555 1234",
  ])("%s", (typed) => expect(isPhoneNumber(typed)).toBe(true));
});

describe("nobody can", () => {
  test.each([
    "",
    "1234567",
    "0912 345",
    "09123456789",
    "091234567890123",
    "0123456789",
    "0239 3855 55",
    "+84 12 345",
    "+1234567890123456",
    "0912345678x",
    "gọi tôi nhé",
    "+",
    "()-. ",
  ])("%j", (typed) => expect(isPhoneNumber(typed)).toBe(false));

  test("however long it is, it is told in no time", () => {
    const started = process.cpuUsage().user;
    isPhoneNumber("0 ".repeat(100_000));
    isPhoneNumber(`0${"(".repeat(100_000)}`);
    expect(process.cpuUsage().user - started).toBeLessThan(300_000);
  });
});

test("tidy, it reads as it was written; its address has digits alone", () => {
  expect(tidyPhone("\u202a(0239)\u00a03855 555\u202c")).toBe("(0239) 3855 555");
  expect(phoneHref("+84 (239) 3855-555")).toBe("tel:+842393855555");
});

test.each([
  ["+84 (0)912 345 678", "tel:+84912345678"],
  ["84 0912 345 678", "tel:+84912345678"],
  ["84912345678", "tel:+84912345678"],
  ["0084 239 3855555", "tel:+842393855555"],
  ["00856 20 5555 1234", "tel:+8562055551234"],
  ["0912 345 678", "tel:0912345678"],
  ["1900 1234", "tel:19001234"],
])("whoever taps on %s calls %s", (phone, href) => expect(phoneHref(phone)).toBe(href));
