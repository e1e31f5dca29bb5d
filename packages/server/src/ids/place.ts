import type { CaseEvent } from "@danvan/core";

/*
 * Places in a history, as they may be told: one that counted the ratings would tell the rated officer of them, in an answer or in an
 * identifier.
 */

const isShown = ({ type }: CaseEvent): boolean => type !== "rated";

/** A history as an officer reads it, with what happened elsewhere. */
export const shownHistory = (events: readonly CaseEvent[]): CaseEvent[] =>
  events.filter(isShown).map((event) => {
    if (event.type === "disclosed") return { ...event, of: shownPlace(events, event.of) };
    const before = "before" in event ? event.before : undefined;
    return before === undefined ? event : ({ ...event, before: shownHistory(before) } as CaseEvent);
  });

/** The place of an event in the history that is shown. */
export const shownPlace = (events: readonly CaseEvent[], place: number): number =>
  events.slice(0, place).filter(isShown).length;

/** The place in the history of the event that is shown at a place; −1 where none is. */
export const placeOf = (events: readonly CaseEvent[], shown: number): number =>
  events.findIndex((event, place) => isShown(event) && shownPlace(events, place) === shown);

/** The place of the next event among those of its instant, for identifiers that sort as the history does. */
export const placeAt = (events: readonly CaseEvent[], at: string): number =>
  events.filter((event) => event.at === at).length;
