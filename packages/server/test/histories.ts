import {
  append,
  CHANNELS,
  endOfDay,
  EVENT_TYPES,
  fromEpochDay,
  GUIDED_KINDS,
  ONLINE_KINDS,
  RATING_LEVELS,
  REFUSAL_REASONS,
  toEpochDay,
  type CaseEvent,
} from "@danvan/core";
import fc from "fast-check";
import type { Deployment, Store } from "../src/index.ts";
import { uuidV7 } from "../src/ids/uuid-v7.ts";
import { countChange, projectionOf } from "../src/services/case/standing.ts";
import { countingRules } from "../src/services/context/counting-rules.ts";

export const FIRST = toEpochDay("2026-01-26");
export const day = fc.integer({ min: FIRST, max: FIRST + 40 });
/** Hours since midnight in Vietnam; 0 is the instant at which one day ends and the next begins. */
const hours = fc.constantFrom(0, 0.001, 3, 10, 23.999);

export const instant = (day: number, hours: number) =>
  new Date(Date.parse(endOfDay(fromEpochDay(day - 1))) + hours * 3_600_000).toISOString();

/** Whatever may happen to a case, in any order that a case allows; what it does not allow is left out. */
export const history: fc.Arbitrary<readonly CaseEvent[]> = fc
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
      { maxLength: 8 },
    ),
  })
  .map(({ on, at, kind, channel, next }) => {
    let events: readonly CaseEvent[] = [{ type: "received", at: instant(on, at), by: "citizen", kind, channel }];
    let today = on;
    for (const { type, after, at, kind, level, reason } of next) {
      const facts = { by: "officer", kind, channel, level, reason, ground: "complex", unit: "x", to: "x" };
      const longer = append(events, { type, at: instant(today + after, at), ...facts } as CaseEvent);
      if (!longer.ok) continue;
      events = longer.value;
      today += after;
    }
    return events;
  });

/** Keeps a history in a store, event by event, as the services do. @param number makes its identifiers */
export async function keep(store: Store, deployment: Deployment, events: readonly CaseEvent[], number: number) {
  const agency = deployment.agency.code;
  const rules = await countingRules(deployment);
  const random = new Uint8Array(8).fill(number % 256).fill(Math.floor(number / 256) % 256, 0, 4);
  const [first] = events;
  const id = uuidV7(first?.at ?? "", 0, random);
  for (const [at, event] of events.entries()) {
    const known = events.slice(0, at + 1);
    const next = { id: uuidV7(event.at, at, random), event };
    const kept = {
      agency,
      rules,
      counted: countChange(known, deployment),
      projection: projectionOf(known, deployment),
    };
    if (at > 0) {
      await store.record({ ...kept, caseId: id, after: at, next });
      continue;
    }
    const code = `${agency}-${String(number).padStart(5, "0")}-AAAAA`;
    const consent = { notice: "2026-11", purposes: [] };
    const words = { lang: "vi", text: "Đèn hỏng.", place: null, contact: null, helped: false, files: [] } as const;
    await store.receive({ ...kept, ...words, consent, id, code, key: id, fingerprint: "x", first: next });
  }
}
