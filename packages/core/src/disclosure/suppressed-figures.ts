import type { MetricsDetail } from "../metrics/detail.js";
import { publicDetail } from "./public-detail.js";
import { suppress } from "./suppression.js";

/**
 * The measured figures that may not be published: counts of one or two matters by subject, and what would give them away. The
 * totals and the two national ratios are always public.
 *
 * @returns ids of indicators
 * @example suppressedFigures(all.detail()).has("information-requests") // → false: nobody asked; true when one or two did
 */
export function suppressedFigures(detail: MetricsDetail): ReadonlySet<string> {
  const { byKind, byChannel } = publicDetail(detail);
  const { received = 0, onTime = 0, late = 0 } = detail.byKind["information-request"] ?? {};
  const requests = byKind["information-request"].received;
  const due = onTime + late;
  const parts = suppress(
    [onTime, due - onTime, received - due],
    [
      [0, 1],
      [0, 1, 2],
    ],
  );
  const shownDue = requests === null || parts[2] === null || (due > 0 && due <= 2) ? null : due;
  const [reopened] = suppress([detail.total.reopened], []);
  const figures = {
    "cases-online": byChannel.web,
    "cases-reopened": reopened,
    "information-requests": requests,
    "information-requests-due": shownDue,
    "information-requests-on-time": shownDue === null ? null : parts[0],
  };
  return new Set(Object.entries(figures).flatMap(([id, shown]) => (shown === null ? [id] : [])));
}
