import { Misuse } from "./terminal.js";

/**
 * What a command does by the word after it; a word that every object knows (`constructor`) is none.
 *
 * @throws Misuse for a word that the command does not know
 */
export function verbOf<Act>(acts: Readonly<Record<string, Act>>, verb: string, command = ""): Act {
  const act = Object.hasOwn(acts, verb) ? acts[verb] : undefined;
  if (act === undefined) throw new Misuse("command-unknown", `${command} ${verb}`.trim());
  return act;
}
