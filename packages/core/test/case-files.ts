import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A worked example that a lawyer can read and add to: what is given, what follows, under which rule and why. */
export interface Case {
  readonly id: string;
  readonly rule: string;
  readonly why: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly expect: unknown;
}

const folder = path.join(import.meta.dirname, "cases");

/** Every `cases/<name>.json`; the file in `runners/` named as its part before the first dash answers its cases. */
export const caseFiles: readonly { readonly name: string; readonly cases: readonly Case[] }[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({
    name: path.basename(file, ".json"),
    cases: JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Case[],
  }));
