import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicators, directive } from "../data/index.js";
import { must } from "../terms/errors.js";
import type { CaseEvent } from "../case/events.js";
import { checkFigures, figuresOf } from "./figures.js";
import { clausesServedBy } from "../index.js";
import type { MeasuredCase } from "./measured-state.js";
import { measurer } from "./measurer.js";
import { readPeriod } from "./period.js";
import { CHANNELS, ONLINE_KINDS } from "../terms/terms.js";

const period = must(readPeriod({ from: "2026-11-01", to: "2026-11-30" }));
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, "0")}`);

/** A case of any kind whose answer, if there is one, comes some days after it. */
const anyCase: fc.Arbitrary<MeasuredCase> = fc
  .record({
    kind: fc.constantFrom(...ONLINE_KINDS),
    channel: fc.constantFrom(...CHANNELS),
    received: day,
    answered: fc.option(day),
    due: fc.option(day),
    level: fc.option(fc.constantFrom<1 | 2 | 3 | 4 | 5>(1, 2, 3, 4, 5)),
  })
  .map(({ kind, channel, received, answered, due, level }) => {
    const events: CaseEvent[] = [{ type: "received", at: `${received}T03:00:00Z`, by: "citizen", kind, channel }];
    if (answered !== null && answered >= received) {
      events.push({ type: "answered", at: `${answered}T04:00:00Z`, by: "officer" });
      if (level !== null) events.push({ type: "rated", at: `${answered}T05:00:00Z`, by: "citizen", level });
    }
    return { events, deadline: due === null ? null : { at: `${due}T17:00:00.000Z` } };
  });

const measured = (cases: readonly MeasuredCase[]) => {
  const all = measurer(period, { clausesOf: (kind) => clausesServedBy(directive.kinds, kind) });
  for (const one of cases) all.add(one);
  return all;
};

describe("M1 a stream of cases", () => {
  test("M1 the order in which cases come leaves no trace, not even in the order of keys", () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 25 }), (cases) => {
        const [one, other] = [measured(cases), measured(cases.toReversed())];
        expect(JSON.stringify(other.detail())).toBe(JSON.stringify(one.detail()));
        expect(JSON.stringify(other.metrics())).toBe(JSON.stringify(one.metrics()));
      }),
    );
  });

  test("M1 kinds and channels each add up to the total; clauses count a case for each they serve", () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 25 }), (cases) => {
        const { total, byKind, byChannel, byClause } = measured(cases).detail();
        const sum = (tallies: Readonly<Record<string, { received: number }>>) =>
          Object.values(tallies).reduce((all, { received }) => all + received, 0);
        expect([sum(byKind), sum(byChannel)]).toEqual([total.received, total.received]);
        expect(sum(byClause)).toBeGreaterThanOrEqual(total.received);
      }),
    );
  });

  test("M2 within competence is on time, late, or open and not yet late", () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 25 }), (cases) => {
        const { total } = measured(cases).detail();
        expect(total.onTime + total.late + (total.open - total.overdue)).toBe(total.withinCompetence);
      }),
    );
  });

  test("M8 the figures of cases are figures: no part above its whole, every origin allowed", () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 25 }), (cases) => {
        const all = measured(cases);
        expect(checkFigures(figuresOf(all.metrics(), all.detail(), period), indicators)).toMatchObject({ ok: true });
      }),
    );
  });

  test("an information request that was taken back, or was another's to answer, is neither due nor late", () => {
    const at = "2026-11-02T03:00:00.000Z";
    const history = (last: CaseEvent): CaseEvent[] => [
      { type: "received", at, by: "citizen", kind: "information-request", channel: "web" },
      last,
    ];
    const november = must(readPeriod({ from: "2026-11-01", to: "2026-11-30" }));
    const all = measurer(november);
    const ends: CaseEvent[] = [
      { type: "answered", at, by: "lan" },
      { type: "withdrawn", at, by: "citizen" },
      { type: "refused", at, by: "lan", reason: "outside-competence" },
    ];
    for (const end of ends) all.add({ events: history(end), deadline: { at: "2026-11-10T17:00:00.000Z" } });
    const figures = figuresOf(all.metrics(), all.detail(), november);
    const valueOf = (id: string) => figures.find(({ indicator }) => indicator === id)?.value;
    expect([valueOf("information-requests-on-time"), valueOf("information-requests-due")]).toEqual([1, 1]);
  });

  test("M2 the two definitions are cited", () =>
    expect(Object.values(measured([]).detail().definitions).map(({ document }) => document)).toEqual([
      "Quyết định 766/QĐ-TTg",
      "Quyết định 766/QĐ-TTg",
    ]));
});
