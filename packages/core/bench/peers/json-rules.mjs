import { Engine } from "json-rules-engine";
import { BANDS, LATE, RATIOS, steps, YES_NO } from "./rubric.mjs";

/** The same rubric for json-rules-engine: ratios come as a function fact, bands and points as rules, because it cannot reckon. */
export function jsonRules() {
  const engine = new Engine();
  const rule = (all, points) => engine.addRule({ conditions: { all }, event: { type: "points", params: { points } } });
  for (let n = 1; n <= BANDS; n += 1)
    for (const [at, { from, points }] of steps.entries())
      rule(
        [
          { fact: `level${n}`, operator: "greaterThanInclusive", value: from },
          ...(steps[at + 1] ? [{ fact: `level${n}`, operator: "lessThan", value: steps[at + 1].from }] : []),
        ],
        points,
      );
  for (let n = 1; n <= YES_NO; n += 1) rule([{ fact: `yes${n}`, operator: "equal", value: 1 }], 2.5);
  for (let n = 1; n <= LATE; n += 1)
    for (let late = 0; late <= 4; late += 1)
      rule(
        [{ fact: `late${n}`, operator: late === 4 ? "greaterThanInclusive" : "equal", value: late }],
        2.5 - late / 2,
      );
  for (let n = 1; n <= RATIOS; n += 1)
    engine.addRule({
      conditions: { all: [{ fact: `whole${n}`, operator: "greaterThan", value: 0 }] },
      event: { type: "ratio", params: { n } },
    });
  engine.addRule({
    conditions: {
      any: [
        { fact: "disciplined", operator: "greaterThanInclusive", value: 1 },
        { fact: "months", operator: "lessThan", value: 9 },
      ],
    },
    event: { type: "knock-out" },
  });
  return async (facts) => {
    const { results, failureResults } = await engine.run(facts);
    let total = 0;
    for (const { event } of results)
      total +=
        event.type === "points"
          ? event.params.points
          : event.type === "ratio"
            ? (3.2 * facts[`part${event.params.n}`]) / facts[`whole${event.params.n}`]
            : 0;
    return { total, trace: results.length + failureResults.length };
  };
}
