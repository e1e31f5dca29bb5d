import { RELEASED_ON, VERSION, type Lang } from "@danvan/core";
import { agency } from "./commands/agency.js";
import { db } from "./commands/db.js";
import { deadline } from "./commands/deadline.js";
import { importCases } from "./commands/import.js";
import { figures } from "./commands/figures.js";
import { province } from "./commands/province.js";
import { report } from "./commands/report.js";
import { rubric } from "./commands/rubric.js";
import { score } from "./commands/score.js";
import { user } from "./commands/user.js";
import { type Context, EXIT, type Exit, Misuse, type Terminal } from "./terminal/terminal.js";
import { verbOf } from "./terminal/verb-of.js";
import { words } from "./terminal/words.js";

type Command = (args: readonly string[], context: Context) => Exit | Promise<Exit>;
const COMMANDS: Readonly<Record<string, Command>> = {
  report,
  figures,
  province,
  score,
  deadline,
  rubric,
  import: importCases,
  agency,
  db,
  user,
};

const standard: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  database: process.env["DATABASE_URL"],
};

/**
 * Runs a command line.
 *
 * @param now the instant of the call, UTC ISO text
 * @returns the exit code: 0 done, 1 a problem in what was given, 2 a command that was not understood
 * @throws whatever a command throws: a fault of the program, never of what was given
 * @example await main(["deadline", "--rule", "ht-bao-cao-nam", "--from", "2026-01-01"]) // → 0
 */
export async function main(
  args: readonly string[],
  terminal: Terminal = standard,
  now: () => string = () => new Date().toISOString(),
): Promise<Exit> {
  const lang: Lang = optionOf(args, "--lang") === "en" ? "en" : "vi";
  const [name, ...rest] = args;
  const says = words[lang];
  if (name === undefined || args.includes("--help")) {
    (name === undefined ? terminal.err : terminal.out)(says.usage);
    return name === undefined ? EXIT.misuse : EXIT.done;
  }
  if (name === "--version") {
    terminal.out(["danvan", VERSION, RELEASED_ON && `(${RELEASED_ON})`].filter(Boolean).join(" "));
    return EXIT.done;
  }
  try {
    const asked = optionOf(args, "--lang");
    if (asked !== null && asked !== "vi" && asked !== "en") throw new Misuse("option-unknown", `--lang ${asked}`);
    return await verbOf(COMMANDS, name)(rest, { ...terminal, lang, json: args.includes("--json"), now: now() });
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    terminal.err(`${says.misuse[error.code](error.what)}\n\n${says.usage}`);
    return EXIT.misuse;
  }
}

/** A language must be known before the options are read: their problems are said in it. */
function optionOf(args: readonly string[], name: string): string | null {
  const at = args.findIndex((argument) => argument === name || argument.startsWith(`${name}=`));
  return at < 0 ? null : args[at]!.slice(name.length + 1) || args[at + 1] || "";
}
