import { toEpochDay, type CaseEvent } from "@danvan/core";
import fc from "fast-check";
import { histories, instant } from "../../core/test/histories.ts";
import type { Deployment, Store } from "../src/index.ts";
import { uuidV7 } from "../src/ids/uuid-v7.ts";
import { standingAfter } from "../src/services/case/standing.ts";
import { countingRules } from "../src/services/context/counting-rules.ts";

export { instant };

export const FIRST = toEpochDay("2026-01-26");
export const day = fc.integer({ min: FIRST, max: FIRST + 40 });
export const history = histories({ day, by: "officer", most: 8 });

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
      ...standingAfter(known, deployment),
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
