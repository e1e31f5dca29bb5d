import type { MetricsDetail } from "../metrics/detail.js";
import { type Shown, withhold } from "./suppression.js";
import {
  CHANNELS,
  GUIDED_KINDS,
  ONLINE_KINDS,
  PAKN_KINDS,
  REFUSAL_REASONS,
  type Channel,
  type Kind,
  type RefusalReason,
} from "../terms/terms.js";

/** One kind of case in public. Where any part is withheld, so is the kind's own total. */
export interface PublicKind {
  readonly received: Shown;
  readonly answered: Shown;
  readonly refused: Shown;
  readonly open: Shown;
  /** Transferred or withdrawn. */
  readonly elsewhere: Shown;
}

/** What everyone may see of an agency's cases by subject. Clauses are left out: they are sums of kinds and would give kinds away. */
export interface PublicDetail {
  readonly byKind: Readonly<Record<Kind, PublicKind>>;
  readonly byChannel: Readonly<Record<Channel, Shown>>;
  readonly refusals: Readonly<Record<RefusalReason, Shown>>;
}

const KINDS: readonly Kind[] = [...ONLINE_KINDS, ...GUIDED_KINDS];
const PARTS = ["answered", "refused", "open", "elsewhere"] as const;

/**
 * The public view of a measurement: counts of one or two cases are not published with their subject, and neither is anything that
 * would give them away beside the totals of `Metrics`, which stay public.
 *
 * @example publicDetail(all.detail()).byChannel.zalo // → null: one or two, or covering for another
 */
export function publicDetail({ byKind, byChannel, refusals }: MetricsDetail): PublicDetail {
  const counts = KINDS.flatMap((kind) => {
    const { received, answered, refused, open } = byKind[kind] ?? { received: 0, answered: 0, refused: 0, open: 0 };
    return [answered, refused, open, received - answered - refused - open];
  });
  const place = (kind: Kind, part: number) => KINDS.indexOf(kind) * PARTS.length + part;
  const shown = withhold(counts, [
    ...PARTS.map((_, part) => KINDS.map((kind) => place(kind, part))),
    // The two national ratios publish how many phản ánh and kiến nghị came in.
    PAKN_KINDS.flatMap((kind) => PARTS.map((_, part) => place(kind, part))),
  ]);
  return {
    byKind: recordOf(KINDS, (kind) => {
      const [answered, refused, open, elsewhere] = PARTS.map((_, part) => shown[place(kind, part)]!) as [
        Shown,
        Shown,
        Shown,
        Shown,
      ];
      const parts = [answered, refused, open, elsewhere];
      const received = parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
      return { received, answered, refused, open, elsewhere };
    }),
    byChannel: withheld(CHANNELS, (channel) => byChannel[channel]?.received ?? 0),
    refusals: withheld(REFUSAL_REASONS, (reason) => refusals[reason] ?? 0),
  };
}

function withheld<Key extends string>(keys: readonly Key[], count: (key: Key) => number): Record<Key, Shown> {
  const shown = withhold(keys.map(count), [keys.map((_, at) => at)]);
  return recordOf(keys, (key) => shown[keys.indexOf(key)]!);
}

const recordOf = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
