import type { Letter, LetterFacts } from "@danvan/server";
import { en } from "../messages/en.js";
import { vi } from "../messages/vi.js";

/**
 * What is written to those who allowed it: which cases something happened to, and where to look. Nobody's words are in it, and its address
 * bears no code: mail is read on the way, and addresses are kept.
 * @example noticeLetter({ lang: "vi", agency: { code: "18073", name: "UBND phường Thành Sen" }, told: [], publicAddress: "https://gopy.example" }).subject // → "Ý kiến của bạn ở UBND phường Thành Sen"
 */
export function noticeLetter({ lang, agency: { name }, told, publicAddress }: LetterFacts): Letter {
  const { mail: t } = lang === "en" ? en : vi;
  const words: Readonly<Record<string, string>> = t.events;
  const lines = [...new Set(told.map(({ code, event }) => `- ${code}: ${words[event] ?? event}`))];
  const address = `${publicAddress}/tra-cuu${lang === "en" ? "?lang=en" : ""}`;
  return {
    subject: t.subject(name),
    text: [t.greeting(name), lines.join("\n"), t.look(address), t.why].join("\n\n"),
  };
}

/**
 * The same in one short message, as a phone shows it whole: no subject, and nobody's words.
 * @example noticeText({ lang: "vi", agency: { code: "18073", name: "UBND phường Thành Sen" }, told: [], publicAddress: "https://gopy.example" }).subject // → ""
 */
export function noticeText({ lang, agency: { name }, told, publicAddress }: LetterFacts): Letter {
  const { mail: t } = lang === "en" ? en : vi;
  const words: Readonly<Record<string, string>> = t.events;
  const lines = [...new Set(told.map(({ code, event }) => `${code} ${words[event] ?? event}`))];
  const address = `${publicAddress}/tra-cuu${lang === "en" ? "?lang=en" : ""}`;
  return { subject: "", text: `${name}: ${lines.join("; ")}. ${address}` };
}
