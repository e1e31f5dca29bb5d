import type { Lang } from "@danvan/core";

/** Where a command writes: results to `out`, everything said beside them (progress, problems) to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where cases are kept when no `--db` says so. */
  readonly database?: string | undefined;
}

/** What every command is given. */
export interface Context extends Terminal {
  readonly lang: Lang;
  readonly json: boolean;
  /** The instant of the call, UTC ISO text. */
  readonly now: string;
}

/**
 * Exit codes: done, a problem in what was given, a command that was not understood.
 * @example EXIT.done // → 0
 */
export const EXIT = { done: 0, problem: 1, misuse: 2 } as const;
/** One of the codes of `EXIT`. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A command that was not understood; `code` names a sentence of `words.misuse`. */
export class Misuse extends Error {
  override readonly name = "Misuse";
  readonly code:
    | "option-missing"
    | "option-unknown"
    | "option-unused"
    | "command-unknown"
    | "argument-missing"
    | "argument-unknown";
  readonly what: string;

  constructor(code: Misuse["code"], what: string) {
    super(`${code}: ${what}`);
    this.code = code;
    this.what = what;
  }
}
