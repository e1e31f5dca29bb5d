import { canonical } from "../terms/sealed/canonical.js";
import { sha256 } from "../terms/sealed/sha-256.js";
import { fail, ok, type Result } from "../terms/errors.js";
import type { Facts } from "../metrics/figure.js";
import { type Score, type Side, SIDES } from "./score.js";
import type { Scorer } from "./scorer.js";

/** A scoring as it was done: under which rubric, from which facts, with the full trace. Keys stand in canonical order. */
export interface ScoreReceipt {
  readonly facts: Facts;
  readonly rubric: { readonly id: string; readonly sha256: string };
  readonly score: Score;
  readonly side: Side;
  readonly version: 1;
}

/** A receipt as bytes that can be kept: its canonical text and the SHA-256 of that text in UTF-8, in hexadecimal. */
export interface SealedScore {
  readonly text: string;
  readonly sha256: string;
}

/** Scores and seals: the same facts under the same rubric give the same bytes on any machine. */
export interface ScoreSealer {
  /** @returns the receipt, or the problems of the facts */
  seal(facts: Facts, side: Side): Promise<Result<SealedScore>>;
  /**
   * Opens a receipt and scores its facts again, byte for byte.
   * @returns what was sealed, or `receipt-altered`, `receipt-unreadable`, `rubric-differs`, `score-differs`
   */
  replay(sealed: SealedScore): Promise<Result<ScoreReceipt>>;
}

/**
 * Makes a sealer for one rubric; the rubric's own hash is in every receipt.
 * @example const sealed = await (await scoreSealer(scorer)).seal(facts, "self")
 */
export async function scoreSealer(scorer: Scorer): Promise<ScoreSealer> {
  const rubric = { id: scorer.rubric.id, sha256: await sha256(canonical(scorer.rubric)) };
  const names = scorer.slots.map(({ id }) => id).sort();

  function textOf(facts: Facts, side: Side): Result<string> {
    const row = scorer.read(facts);
    if (!row.ok) return row;
    // Built in canonical key order, so that writing it is enough: sorting four kilobytes of keys costs more than hashing them.
    const given: Record<string, number | null> = {};
    for (const name of names) given[name] = Object.hasOwn(facts, name) ? (facts[name] ?? null) : null;
    const receipt: ScoreReceipt = { facts: given, rubric, score: scorer.score(row.value, side), side, version: 1 };
    return ok(JSON.stringify(receipt));
  }

  return {
    async seal(facts, side) {
      const text = textOf(facts, side);
      return text.ok ? ok({ text: text.value, sha256: await sha256(text.value) }) : text;
    },
    async replay({ text, sha256: hash }) {
      if ((await sha256(text)) !== hash) return fail("receipt-altered", "sha256");
      const kept = parse(text);
      if (!kept) return fail("receipt-unreadable");
      if (kept.rubric.sha256 !== rubric.sha256) return fail("rubric-differs", "rubric", { id: kept.rubric.id });
      const again = textOf(kept.facts, kept.side);
      return again.ok && again.value === text ? ok(kept) : fail("score-differs");
    },
  };
}

function parse(text: string): ScoreReceipt | null {
  try {
    const receipt = JSON.parse(text) as Partial<ScoreReceipt> | null;
    const formed =
      receipt?.version === 1 && receipt.rubric && receipt.facts && SIDES.some((side) => side === receipt.side);
    return formed ? (receipt as ScoreReceipt) : null;
  } catch {
    return null;
  }
}
