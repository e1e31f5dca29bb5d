import { DanvanError } from "@danvan/core";

/** The same fault is told once a minute; what came in between is counted. */
const QUIET_MS = 60_000;
/** Kinds of faults that are remembered. */
const KINDS_MAX = 100;

/** What is said of a fault: codes and places in the program, never what a person typed, for a message may quote it. */
interface Told {
  readonly fault: string;
  readonly cause?: string;
  /** How many of the same came since the last line. */
  readonly again?: number;
  readonly at?: readonly string[];
}

/**
 * Tells faults as JSON lines, the same one once a minute: a broken disk must not fill itself with its own faults.
 *
 * @param elapsed milliseconds of a clock that nobody sets
 * @example createSite({ ...look, onFault: faultLog(console.error, () => performance.now()) })
 */
export function faultLog(write: (line: string) => void, elapsed: () => number): (cause: unknown) => void {
  const kinds = new Map<string, { toldAt: number; again: number }>();
  return (cause) => {
    const { fault, cause: reason, at } = tellOf(cause);
    const kind = JSON.stringify([fault, reason, at]);
    const known = kinds.get(kind);
    if (known && elapsed() - known.toldAt < QUIET_MS) {
      known.again++;
      return;
    }
    if (!known && kinds.size >= KINDS_MAX) kinds.clear();
    kinds.set(kind, { toldAt: elapsed(), again: 0 });
    write(
      JSON.stringify({ fault, cause: reason, again: known?.again || undefined, at } satisfies Record<
        keyof Told,
        unknown
      >),
    );
  };
}

function tellOf(cause: unknown): Told {
  if (cause instanceof DanvanError) {
    const { code, path } = cause.problem;
    // A path of ours is a field or a file of the server.
    return { fault: path ? `${code} ${path}` : code, ...(cause.cause !== undefined && { cause: nameOf(cause.cause) }) };
  }
  const stack = cause instanceof Error ? (cause.stack ?? "") : "";
  const places = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  return { fault: nameOf(cause), at: places.slice(0, 8).map((line) => line.trim()) };
}

/** The system's and SQLite's own words quote no value; those of any other error may. */
function nameOf(cause: unknown): string {
  if (cause instanceof DanvanError) return tellOf(cause).fault;
  if (!(cause instanceof Error)) return typeof cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  return code === "ERR_SQLITE_ERROR" ? `${code}: ${message}` : [cause.name, code].filter(Boolean).join(" ");
}
