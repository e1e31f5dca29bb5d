import type { CaseEvent } from "../../case/events.js";
import { firstSince } from "../../case/first-since.js";
import { type Deadline, SETTLED } from "../compute.js";

/**
 * The first event since the trigger that keeps a promise, or closes the case, whatever its rule says of keeping: nothing is owed any more.
 *
 * @returns `undefined` while nothing has
 */
export const keptBy = (
  { trigger, metBy = [] }: Partial<Pick<Deadline, "trigger" | "metBy">>,
  events: readonly CaseEvent[],
): CaseEvent | undefined => firstSince(events, [trigger ?? ""], [...metBy, ...SETTLED]);
