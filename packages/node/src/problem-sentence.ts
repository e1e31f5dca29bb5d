import type { Lang, Problem } from "@danvan/core";
import { en } from "./messages/en.js";
import { vi } from "./messages/vi.js";

/**
 * What happened and what to do now, for the person who runs the server; `null` for a code that this package does not give.
 *
 * @example problemSentence({ code: "port-in-use", path: "PORT", facts: { port: 80 } }, "en") // → "Port 80 is already in use. Stop …"
 */
export function problemSentence({ code, path, facts }: Problem, lang: Lang): string | null {
  const fact = (name: string) => String(facts[name] ?? "");
  const told = {
    value: fact("value"),
    cause: fact("cause"),
    host: fact("host"),
    port: fact("port"),
    version: fact("version"),
    oldest: fact("oldest"),
  };
  return (lang === "en" ? en : vi)[code]?.(path, told) ?? null;
}
