import { parseArgs } from "node:util";
import { Misuse } from "./terminal.js";

const COMMON = { lang: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean" } } as const;

export interface Options {
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  readonly text: (name: string) => string | undefined;
  /** @throws Misuse for an option beside these: what would be left out of account is told */
  readonly only: (...names: string[]) => void;
  /** @throws Misuse when it was not given */
  readonly required: (name: string) => string;
}

/**
 * Reads a command's options.
 * @param words how many words beside its options the command takes
 * @throws Misuse for an option that the command does not have, and for a word too many
 */
export function readOptions(
  args: readonly string[],
  texts: readonly string[],
  flags: readonly string[] = [],
  words = 0,
): Options {
  const options = {
    ...COMMON,
    ...Object.fromEntries(texts.map((name) => [name, { type: "string" as const }])),
    ...Object.fromEntries(flags.map((name) => [name, { type: "boolean" as const }])),
  };
  let parsed: {
    values: Record<string, string | boolean | undefined>;
    positionals: string[];
    tokens: { kind: string; name?: string }[];
  };
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw new Misuse("option-unknown", /'(-[^']*?)(?: <|')/.exec(String(error))?.[1] ?? args.join(" "));
  }
  const { values, positionals, tokens } = parsed;
  const given = tokens.flatMap(({ kind, name }) => (kind === "option" && name !== undefined ? [name] : []));
  if (positionals.length > words) throw new Misuse("argument-unknown", positionals[words]!);
  const text = (name: string) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  return {
    positionals,
    text,
    flag: (name) => values[name] === true,
    only(...names) {
      const unused = given.find((name) => !names.includes(name) && !Object.hasOwn(COMMON, name));
      if (unused !== undefined) throw new Misuse("option-unused", unused);
    },
    required: (name) => {
      const value = text(name);
      if (value === undefined || value === "") throw new Misuse("option-missing", name);
      return value;
    },
  };
}
