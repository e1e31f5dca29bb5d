import { expect, test } from "vitest";
import { LIMITS } from "../terms/terms.js";
import { cleanLine, cleanText } from "./clean-text.js";
import { NewFeedback } from "./intake.js";
import { read } from "./read.js";

const KEY = "018f3f3e-7b1a-7000-8000-00000000000a";
const sent = { key: KEY, kind: "concern", text: "Đèn đường trước trường hỏng.", lang: "vi" };
const readOf = (change: object) => read(NewFeedback, { ...sent, ...change });

test.each([
  "\u200b".repeat(20),
  "\u3164".repeat(20),
  "\u2800".repeat(20),
  "\u200d\ufe0f".repeat(10),
  "\0".repeat(20),
  "\ud800".repeat(20),
  "\ufeff \u00ad\n\u2060".repeat(8),
])("a text that shows nothing is none: %j", (text) =>
  expect(readOf({ text })).toMatchObject({ problems: [{ code: "field-required", path: "text" }] }),
);

test("letters whose marks stand apart are counted as letters", () => {
  const long = "ế".repeat(LIMITS.textMax);
  expect(readOf({ text: long.normalize("NFD") })).toMatchObject({ value: { text: long } });
});

test("fillers do not make a short text long enough", () =>
  expect(readOf({ text: `ngắn${"\u200b".repeat(50)}` })).toMatchObject({ problems: [{ code: "text-too-short" }] }));

test.each([
  ["a\0b\x1bc\x7fd\u0085e", "abcde"],
  ["a\ud83dz", "az"],
  ["Đã sửa\ufffe.\uffff", "Đã sửa."],
  ["a\ufdd0b\ufdefc\u{1fffe}d\u{10ffff}e", "abcde"],
  ["\ufdcf\ufdf0\ufffd\u{1fffd}", "\ufdcf\ufdf0\ufffd\u{1fffd}"],
  ["abc\u202exe.\u2066fdp", "abcxe.fdp"],
  ["một\r\nhai\rba\tbốn", "một\nhai\nba\tbốn"],
  ["đẹp 👨‍👩‍👧 ❤️ 🏳️‍🌈", "đẹp 👨‍👩‍👧 ❤️ 🏳️‍🌈"],
  ["Tiếng Việt".normalize("NFD"), "Tiếng Việt".normalize("NFC")],
  ["co\u00ad\u0323\u200b\u0302t", "cột"],
])("%j → %j: nothing that shows is lost", (text, clean) => expect(cleanText(text)).toBe(clean));

test("a name and a place stand on one line, whatever was put into them", () => {
  expect(cleanLine("Nguyễn\nThị\u2028Ước\u202e")).toBe("Nguyễn Thị Ước");
  expect(readOf({ place: "Tổ 5\n\0Chợ", contact: { name: "Ước\r\nX" } })).toMatchObject({
    value: { place: "Tổ 5 Chợ", contact: { name: "Ước X" } },
  });
});

test("a key is one key in any case, and a purpose is allowed once", () =>
  expect(readOf({ key: KEY.toUpperCase(), consent: { notice: "1", purposes: ["contact", "contact"] } })).toMatchObject({
    value: { key: KEY, consent: { purposes: ["contact"] } },
  }));

test.each(["0------", "-------0", "+()-. 1"])("%j is no phone number", (phone) =>
  expect(readOf({ contact: { phone } })).toMatchObject({ problems: [{ code: "format-invalid" }] }),
);
