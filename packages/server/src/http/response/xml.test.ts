import { expect, test } from "vitest";
import { rendered } from "../open311/answer.js";
import { atomFeed } from "./atom-feed.js";

/** XML 1.0, production 2, written apart from the writer. */
const isChar = (point: number) =>
  point === 0x9 ||
  point === 0xa ||
  point === 0xd ||
  (point >= 0x20 && point <= 0xd7ff) ||
  (point >= 0xe000 && point <= 0xfffd) ||
  (point >= 0x10000 && point <= 0x10ffff);
const firstThatIsNone = (xml: string) => [...xml].find((one) => !isChar(one.codePointAt(0)!));

const MARKUP = new Set("&<>\"'");
/** Every code point there is but those of markup, halves of characters alone, and what of them is to be kept. */
const all: string[] = [];
for (let point = 0; point <= 0x10ffff; point += 1) {
  const one = String.fromCodePoint(point);
  if (!MARKUP.has(one)) all.push(point >= 0xd800 && point <= 0xdfff ? `${one}-` : one);
}
const kept = all.map((one) => (isChar(one.codePointAt(0)!) ? one : one.slice(1).replace(/[^-]/gu, ""))).join("");

const feedOf = (text: string) =>
  atomFeed({
    id: `urn:${text}`,
    title: text,
    author: text,
    lang: "vi",
    self: "https://gopy.example/answers.atom",
    entries: [{ id: "1", lang: "vi", title: text, on: "2026-11-30", text }],
  });
const answerOf = (text: string) => rendered({ root: "requests", each: "request", value: [{ text }] }, "xml").text();

test("no code point makes a feed or an answer of Open311 ill-formed, and none that XML can hold is lost", async () => {
  for (const xml of [feedOf(all.join("")), await answerOf(all.join(""))]) {
    expect(firstThatIsNone(xml)).toBeUndefined();
    expect(xml.includes(kept)).toBe(true);
  }
});

test.each([
  ["Đã sửa\ufffe.", "Đã sửa."],
  ["a\uffffb", "ab"],
  ["a\ud800b\udc00c", "abc"],
  ["a\u0000b\u000bc\u001bd", "abcd"],
  ["đẹp 👍 & <b>", "đẹp 👍 &amp; &lt;b&gt;"],
])("%j is written as %j", async (text, written) => {
  expect(feedOf(text)).toContain(`<content type="text">${written}</content>`);
  expect(await answerOf(text)).toContain(`<text>${written}</text>`);
});
