import type { StoredOfficer } from "../../store/officers.js";

const DAY_MS = 24 * 60 * 60 * 1000;
/** A quarter of a year without a sign-in: who has moved on must not keep a way in. It is told two weeks before. */
const IDLE_DAYS = 90;
const WARN_DAYS = 75;

/** How an account stands: `invited` has no way in yet; `idle-soon` and `idle` go by the last sign-in. */
export type AccountStanding = "active" | "invited" | "idle-soon" | "idle" | "closed";

/** Whole days until an account counts as idle; 0 when it does. */
export const daysUntilIdle = ({ seenAt }: Pick<StoredOfficer, "seenAt">, now: string): number =>
  Math.max(0, IDLE_DAYS - Math.floor((Date.parse(now) - Date.parse(seenAt)) / DAY_MS));

/**
 * How an account stands at an instant: nothing has to run for it to become idle.
 * @param isLinked whether an identity elsewhere opens it
 * @example accountStanding({ ...officer, seenAt: "2026-08-01T00:00:00.000Z" }, "2026-11-20T02:00:00.000Z") // → "idle"
 */
export function accountStanding(
  officer: Pick<StoredOfficer, "seenAt" | "closedAt" | "passwordHash">,
  now: string,
  isLinked = false,
): AccountStanding {
  if (officer.closedAt !== null) return "closed";
  if (officer.passwordHash === "" && !isLinked) return "invited";
  const left = daysUntilIdle(officer, now);
  return left === 0 ? "idle" : left <= IDLE_DAYS - WARN_DAYS ? "idle-soon" : "active";
}
