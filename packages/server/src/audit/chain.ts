import { sha256 } from "@danvan/core/advanced";

/** What somebody did, without a word of anybody's: who, what, to what, when. */
export interface AuditAct {
  /** Id of an officer; `operator` for whoever works on the database itself; `server` for what has its time. */
  readonly actor: string;
  /** Such as `answer`, `read-contact`, `sign-in`. */
  readonly verb: string;
  /** Id of the case or the officer it was done to; empty for none. */
  readonly object: string;
  /** UTC ISO instant. */
  readonly at: string;
}

/** An act in the chain of its agency. */
export interface AuditEntry extends AuditAct {
  readonly agency: string;
  /** From 1 on, without a gap. */
  readonly seq: number;
  /** Hash of the entry before; `START` for the first. */
  readonly previous: string;
  readonly hash: string;
}

/**
 * What stands before the first entry.
 * @example START.length // → 64
 */
export const START = "0".repeat(64);
/** Says what is hashed, so that no other text of ours can be taken for an entry. */
const LABEL = "danvan audit 1";

/**
 * The hash that ties an entry to the one before. Each field is written with its length, so that no two entries are one text.
 *
 * The chain makes a change evident, it does not keep anybody who has the database from writing a new chain: hence its head is printed where
 * others see it.
 *
 * @returns SHA-256 in hexadecimal
 * @example (await hashOf({ agency: "18073", seq: 1, previous: START, actor: by, verb: "answer", object: "", at })).length // → 64
 */
export const hashOf = (entry: Omit<AuditEntry, "hash">): Promise<string> =>
  sha256(
    [LABEL, entry.agency, String(entry.seq), entry.at, entry.actor, entry.verb, entry.object, entry.previous]
      .map((field) => `${field.length}:${field}`)
      .join(""),
  );

/** The last entry of a chain: who knows it can tell whether anything before was changed. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

/** Where a chain is broken, or that it is whole. */
export type ChainVerdict =
  | { readonly whole: true; readonly head: AuditHead }
  | { readonly whole: false; readonly seq: number };

/**
 * Walks a chain from its first entry.
 *
 * @param entries in their order
 * @param known a head that was printed earlier: the chain must still hold it
 * @returns the head; or the first entry that was changed, is missing, or is not the one that was known
 * @example await verifyChain(entries) // → { whole: false, seq: 7 }
 */
export async function verifyChain(entries: AsyncIterable<AuditEntry>, known?: AuditHead): Promise<ChainVerdict> {
  let head: AuditHead = { seq: 0, hash: START };
  for await (const entry of entries) {
    const seq = head.seq + 1;
    const isNext = entry.seq === seq && entry.previous === head.hash && entry.hash === (await hashOf(entry));
    if (!isNext || (known?.seq === seq && known.hash !== entry.hash)) return { whole: false, seq };
    head = { seq, hash: entry.hash };
  }
  return known && known.seq > head.seq ? { whole: false, seq: head.seq + 1 } : { whole: true, head };
}
