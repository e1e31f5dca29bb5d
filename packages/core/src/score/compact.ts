import { fail, ok, type Result } from "../terms/errors.js";
import { type Points, POINT, scale } from "../rubric/points.js";
import type { FactRow } from "./facts.js";
import { SCORE_REASONS, type ScoreReason, type Side, SIDES } from "./score.js";
import type { Scorer, Totals } from "./scorer.js";

/** Version, side, band (255: none), knock-out (255: none), total, applicable maximum; then four bytes of points and one of reason a criterion. */
const HEAD = 12;
const LINE = 5;
const VERSION = 1;
const NONE = 255;

/**
 * The bytes that one agency's compact trace takes: 187 for 35 criteria.
 * @example compactSize(scorer) // → 67
 */
export const compactSize = (scorer: Scorer): number => HEAD + LINE * scorer.criteria.length;

/** A compact trace, read: points and a reason for each criterion in the rubric's order. */
export interface CompactScore {
  readonly side: Side;
  readonly total: Points;
  readonly applicable: Points;
  readonly percent: number | null;
  readonly band: string | null;
  readonly knockedOut: string | null;
  readonly points: readonly Points[];
  readonly reasons: readonly ScoreReason[];
}

/**
 * Scores a row and writes what came out, small enough to keep for each agency each month; sentences and values come back from the
 * facts on demand.
 *
 * @param into room for many traces, one after another; `at` is the byte where this one begins
 * @example const bytes = new DataView(new ArrayBuffer(compactSize(scorer))); scoreCompact(scorer, row, "self", bytes, 0).total
 */
export function scoreCompact(scorer: Scorer, row: FactRow, side: Side, into: DataView, at: number): Totals {
  const totals = scorer.run(row, side);
  const { points, reasons } = scorer.sheet;
  into.setUint8(at, VERSION);
  into.setUint8(at + 1, SIDES.indexOf(side));
  into.setUint8(at + 2, totals.band < 0 ? NONE : totals.band);
  into.setUint8(at + 3, totals.knockedOut < 0 ? NONE : totals.knockedOut);
  into.setInt32(at + 4, totals.total);
  into.setInt32(at + 8, totals.applicable);
  for (let line = 0, byte = at + HEAD; line < points.length; line += 1, byte += LINE) {
    into.setInt32(byte, points[line]!);
    into.setUint8(byte + 4, reasons[line]!);
  }
  return totals;
}

/**
 * Reads a compact trace.
 *
 * @returns the trace, or `trace-unreadable` for bytes that this rubric and version did not write
 * @example const bytes = new DataView(new ArrayBuffer(compactSize(scorer)));
 * scoreCompact(scorer, row, "self", bytes, 0);
 * readCompact(scorer, bytes).ok // → true
 */
export function readCompact(scorer: Scorer, from: DataView, at = 0): Result<CompactScore> {
  const { rubric, criteria } = scorer;
  if (from.byteLength - at < compactSize(scorer) || from.getUint8(at) !== VERSION) return fail("trace-unreadable");
  const [total, applicable] = [from.getInt32(at + 4), from.getInt32(at + 8)];
  const [side, band, knockOut] = [1, 2, 3].map((byte) => from.getUint8(at + byte)) as [number, number, number];
  const reasons = criteria.map((_, line) => SCORE_REASONS[from.getUint8(at + HEAD + LINE * line + 4)]);
  const known =
    SIDES[side] !== undefined &&
    (band === NONE || band < rubric.bands.length) &&
    (knockOut === NONE || knockOut < (rubric.knockOuts?.length ?? 0));
  const isLacking = reasons.includes("no-data");
  if (!known || !reasons.every((reason) => reason !== undefined)) return fail("trace-unreadable");
  return ok({
    side: SIDES[side]!,
    total,
    applicable,
    percent: applicable === 0 || isLacking ? null : scale(total, POINT, applicable),
    band: rubric.bands[band]?.id ?? null,
    knockedOut: rubric.knockOuts?.[knockOut]?.id ?? null,
    points: criteria.map((_, line) => from.getInt32(at + HEAD + LINE * line)),
    reasons,
  });
}
