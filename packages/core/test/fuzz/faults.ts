/** What no public function may do, whatever it is given. */
export type Fault = "foreign exception" | "no number" | "no day" | "another day";

/** What core answered, where a second computation answers otherwise. */
export class Disagreement {
  readonly core: string;
  readonly own: string;
  constructor(core: string, own: string) {
    this.core = core;
    this.own = own;
  }
}

/** The answer, or a disagreement with the second computation; null: it does not compute this. */
export const agreed = (core: string | number, own: string | number | null): unknown =>
  own === null || own === core ? core : new Disagreement(String(core), String(own));

/** What is wrong with an outcome, and where. */
export function faultIn(outcome: unknown): Fault | null {
  const open: unknown[] = [outcome];
  const seen = new Set<unknown>();
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    if (value instanceof Disagreement) return "another day";
    if (typeof value === "number" && Number.isNaN(value)) return "no number";
    if (typeof value === "string" && isWrong(value)) return "no day";
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    open.push(...Object.values(value));
  }
  return null;
}

/** A sentence in which a day or a number did not come out. */
const isWrong = (text: string) => /\bundefined\b|\bNaN\b|Invalid Date/.test(text);

/** A misuse of the library has one error class; anything else that is thrown came from within. */
export const isOurs = (error: unknown): boolean => error instanceof Error && error.name === "DanvanError";
