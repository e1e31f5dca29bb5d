import { VOCABULARY } from "@danvan/core";
import { expect, test } from "vitest";
import { noticeLetter, noticeText } from "./notice-letter.ts";

const facts = {
  agency: { code: "18073", name: "UBND phường Thành Sen" },
  told: [
    { code: "18073-K7QM9-XWRF4", event: "received" },
    { code: "18073-K7QM9-XWRF4", event: "answered" },
    { code: "18073-K7QM9-XWRF4", event: "answered" },
  ],
  publicAddress: "https://gopy.example",
};

test.each([
  ["vi", "Ý kiến của bạn ở UBND phường Thành Sen", "18073-K7QM9-XWRF4: đã có trả lời", "https://gopy.example/tra-cuu,"],
  [
    "en",
    "Your case at UBND phường Thành Sen",
    "18073-K7QM9-XWRF4: was answered",
    "https://gopy.example/tra-cuu?lang=en ",
  ],
] as const)("in %s it says what happened, once each, and where to look", (lang, subject, line, address) => {
  const letter = noticeLetter({ lang, ...facts });
  expect(letter.subject).toBe(subject);
  expect(letter.text.match(/^- /gm)?.length).toBe(2);
  expect(letter.text).toContain(line);
  expect(letter.text).toContain(address);
  expect(letter.text).not.toMatch(/tra-cuu\S*18073/);
});

test.each(["vi", "en"] as const)("in %s a case that was declined is told in the words of its page", (lang) => {
  const told = { lang, ...facts, told: [{ code: "18073-K7QM9-XWRF4", event: "refused" as const }] };
  const word = VOCABULARY[lang].statuses.refused.toLowerCase();
  expect(noticeLetter(told).text.toLowerCase()).toContain(word);
  expect(noticeText(told).text.toLowerCase()).toContain(word);
});
