import fc from "fast-check";
import {
  append,
  type CaseEvent,
  CHANNELS,
  endOfDay,
  EVENT_TYPES,
  fromEpochDay,
  GUIDED_KINDS,
  ONLINE_KINDS,
  RATING_LEVELS,
  REFUSAL_REASONS,
} from "../src/index.js";

/** Hours after the end of the day before: 0 is the instant at which one day ends and the next begins. */
export const hours = fc.constantFrom(0, 0.001, 3, 10, 23.999);

export const instant = (day: number, hours: number): string =>
  new Date(Date.parse(endOfDay(fromEpochDay(day - 1))) + hours * 3_600_000).toISOString();

/**
 * Whatever may happen to a case, in any order that a case allows; what it does not allow is left out.
 *
 * @param given.day the day of receipt; `by` who acts after the sender; `most` how many events may be tried
 */
export const histories = ({ day, by, most }: { day: fc.Arbitrary<number>; by: string; most: number }) =>
  fc
    .record({
      on: day,
      at: hours,
      kind: fc.constantFrom(...ONLINE_KINDS, ...GUIDED_KINDS),
      channel: fc.constantFrom(...CHANNELS),
      next: fc.array(
        fc.record({
          type: fc.constantFrom(...EVENT_TYPES),
          after: fc.constantFrom(0, 0, 1, 3, 6, 15),
          at: hours,
          kind: fc.constantFrom(...ONLINE_KINDS, ...GUIDED_KINDS),
          level: fc.constantFrom(...RATING_LEVELS),
          reason: fc.constantFrom(...REFUSAL_REASONS),
        }),
        { maxLength: most },
      ),
    })
    .map(({ on, at, kind, channel, next }): readonly CaseEvent[] => {
      let events: readonly CaseEvent[] = [{ type: "received", at: instant(on, at), by: "citizen", kind, channel }];
      let today = on;
      for (const { type, after, at, kind, level, reason } of next) {
        const facts = {
          by,
          kind,
          channel,
          level,
          reason,
          ground: "complex",
          unit: "x",
          to: "x",
          from: "x",
          before: [],
        };
        const longer = append(events, { type, at: instant(today + after, at), ...facts } as CaseEvent);
        if (!longer.ok) continue;
        events = longer.value;
        today += after;
      }
      return events;
    });
