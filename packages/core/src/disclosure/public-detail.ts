import type { MetricsDetail } from "../metrics/detail.js";
import { type PublishedCount, suppress } from "./suppression.js";
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

/** One kind of case in public. Where any part is suppressed, so is the kind's own total. */
export interface PublicKind {
  readonly received: PublishedCount;
  readonly answered: PublishedCount;
  readonly refused: PublishedCount;
  readonly open: PublishedCount;
  /** Transferred or withdrawn. */
  readonly elsewhere: PublishedCount;
}

/** What everyone may see of an agency's cases by subject. Clauses are left out: they are sums of kinds and would give kinds away. */
export interface PublicDetail {
  readonly byKind: Readonly<Record<Kind, PublicKind>>;
  readonly byChannel: Readonly<Record<Channel, PublishedCount>>;
  readonly refusals: Readonly<Record<RefusalReason, PublishedCount>>;
}

const KINDS: readonly Kind[] = [...ONLINE_KINDS, ...GUIDED_KINDS];
const PARTS = ["answered", "refused", "open", "elsewhere"] as const;

/**
 * The public view of a measurement: counts of one or two cases are not published with their subject, and neither is anything that
 * would give them away beside the totals of `Metrics`, which stay public.
 *
 * @example publicDetail(all.detail()).byChannel.web // → 20; one or two would be null, and so would what gives them away
 */
export function publicDetail({ byKind, byChannel, refusals }: MetricsDetail): PublicDetail {
  const counts = KINDS.flatMap((kind) => {
    const { received, answered, refused, open } = byKind[kind] ?? { received: 0, answered: 0, refused: 0, open: 0 };
    return [answered, refused, open, received - answered - refused - open];
  });
  const place = (kind: Kind, part: number) => KINDS.indexOf(kind) * PARTS.length + part;
  const shown = suppress(counts, [
    ...PARTS.map((_, part) => KINDS.map((kind) => place(kind, part))),
    // The two national ratios publish how many phản ánh and kiến nghị came in.
    PAKN_KINDS.flatMap((kind) => PARTS.map((_, part) => place(kind, part))),
  ]);
  return {
    byKind: recordOf(KINDS, (kind) => {
      const [answered, refused, open, elsewhere] = PARTS.map((_, part) => shown[place(kind, part)]!) as [
        PublishedCount,
        PublishedCount,
        PublishedCount,
        PublishedCount,
      ];
      const parts = [answered, refused, open, elsewhere];
      const received = parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
      return { received, answered, refused, open, elsewhere };
    }),
    byChannel: suppressed(CHANNELS, (channel) => byChannel[channel]?.received ?? 0),
    refusals: suppressed(REFUSAL_REASONS, (reason) => refusals[reason] ?? 0),
  };
}

function suppressed<Key extends string>(
  keys: readonly Key[],
  count: (key: Key) => number,
): Record<Key, PublishedCount> {
  const shown = suppress(keys.map(count), [keys.map((_, at) => at)]);
  return recordOf(keys, (key) => shown[keys.indexOf(key)]!);
}

const recordOf = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
