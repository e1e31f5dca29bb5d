import { runInThisContext } from "node:vm";

/** A promise that is a value of the language, read whole; what prose follows is left out. Null: words only. */
export function literalOf(promised: string): { readonly value: unknown; readonly isPart: boolean } | null {
  const text =
    /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|-?[\d_.]+|true\b|false\b|null\b)/.exec(promised)?.[0] ??
    bracketed(promised);
  if (text === null) return null;
  const isPart = text.includes("…");
  const whole = text.replaceAll(/[\w"]+: …,? ?/g, "").replaceAll(/,? ?…,? ?(?=[\]}])|…, /g, "");
  try {
    return { value: runInThisContext(`(${whole})`) as unknown, isPart };
  } catch {
    return null;
  }
}

/** The object or list that a text begins with, up to its own end. */
function bracketed(text: string): string | null {
  if (!/^[[{]/.test(text)) return null;
  let depth = 0;
  let quote = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "{" || sign === "[") depth += 1;
    else if ((sign === "}" || sign === "]") && (depth -= 1) === 0) return text.slice(0, at + 1);
  }
  return null;
}

/** As much of an answer as a promise with "…" tells. */
export function partOf(answer: unknown, told: unknown): unknown {
  if (typeof told === "string" && told.endsWith("…") && typeof answer === "string")
    return `${answer.slice(0, told.length - 1)}…`;
  if (typeof told !== "object" || told === null || typeof answer !== "object" || answer === null) return answer;
  if (Array.isArray(told)) return told.map((one, at) => partOf((answer as unknown[])[at], one));
  return Object.fromEntries(
    Object.entries(told).map(([name, one]) => [name, partOf((answer as Record<string, unknown>)[name], one)]),
  );
}
