import type { Export } from "./read-exports.ts";

/** What is owed to the reader of a doc block. */
export type Debt = "sentence" | "example" | "errors";

/**
 * What an export's doc block still owes its reader; empty when it owes nothing. A sentence is asked of everything, an example of what
 * exists at run time, and the errors of what throws or answers with a `Result`.
 * @example owed({ doc: null, isType: false, code: "const half = 0.5", throws: false }) // → ["sentence", "example"]
 */
export function owed({ doc, isType, code, throws }: Pick<Export, "doc" | "isType" | "code" | "throws">): Debt[] {
  const text = doc ?? "";
  const [sentence = ""] = text.split(/(?:^|\n)@/);
  return [
    ...(sentence.trim() === "" ? (["sentence"] as const) : []),
    ...(isType || /(?:^|\n)@example\s/.test(text) ? [] : (["example"] as const)),
    ...(isType || !fails(code, throws) || namesFailure(text) ? [] : (["errors"] as const)),
  ];
}

/** A function that throws itself, or whose signature answers with a `Result`. */
const fails = (code: string, throws: boolean): boolean =>
  throws ||
  (/^(?:export )?(?:const [^{]*=>|(?:async )?function )/.test(code) &&
    /\): (?:Promise<)?Result<(?!never)/.test(code.split(/ =>|\{\n/)[0] ?? ""));

/** A code such as `date-invalid`, a class of errors, the function whose problems are passed on, or that there are none. */
const namesFailure = (doc: string): boolean =>
  /@throws\s+\S|`[a-z]+(?:-[a-z]+)+`|(?:problems?|those) of (?:the \w+'s )?`\w+`|what `\w+` finds|see `\w+`|never fails/.test(
    doc,
  );
