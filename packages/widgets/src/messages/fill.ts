/** Puts facts into a sentence. @example fill("Còn {left} ký tự", { left: 12 }) // → "Còn 12 ký tự" */
export const fill = (sentence: string, facts: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(facts[name] ?? hole));
