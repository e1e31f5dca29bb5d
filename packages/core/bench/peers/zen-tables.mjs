import { ZenEngine } from "@gorules/zen-engine";
import { BANDS, LATE, RATIOS, YES_NO } from "./rubric.mjs";

/** The same as zen-engine's decision tables: one for the bands, yes/no and lateness of each fact, an expression for the ratios. */
export function zenTables() {
  const node = (id, type, content) => ({
    id,
    type,
    name: id,
    position: { x: 0, y: 0 },
    ...(content ? { content } : {}),
  });
  const table = (id, fact, rows) =>
    node(id, "decisionTableNode", {
      hitPolicy: "first",
      passThrough: true,
      inputs: [{ id: "in", name: fact, field: fact }],
      outputs: [{ id: "out", name: "points", field: `points.${id}` }],
      rules: rows.map(([when, points], at) => ({ _id: `${id}-${at}`, in: when, out: String(points) })),
    });
  const tables = [];
  for (let n = 1; n <= BANDS; n += 1)
    tables.push(
      table(`b${n}`, `level${n}`, [
        [">= 90", 3],
        [">= 70", 2],
        [">= 50", 1],
        ["", 0],
      ]),
    );
  for (let n = 1; n <= YES_NO; n += 1)
    tables.push(
      table(`y${n}`, `yes${n}`, [
        ["1", 2.5],
        ["", 0],
      ]),
    );
  for (let n = 1; n <= LATE; n += 1)
    tables.push(
      table(`l${n}`, `late${n}`, [
        ["0", 2.5],
        ["1", 2],
        ["2", 1.5],
        ["3", 1],
        ["", 0.5],
      ]),
    );
  const ratios = node("ratios", "expressionNode", {
    passThrough: true,
    expressions: Array.from({ length: RATIOS }, (_, at) => ({
      id: `r${at + 1}`,
      key: `points.r${at + 1}`,
      value: `3.2 * part${at + 1} / whole${at + 1}`,
    })),
  });
  const chain = [node("start", "inputNode"), ...tables, ratios, node("end", "outputNode")];
  const edges = chain
    .slice(1)
    .map(({ id }, at) => ({ id: `e${at}`, sourceId: chain[at].id, targetId: id, type: "edge" }));
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({ nodes: chain, edges })));
  return async (facts) => {
    const { result, trace } = await decision.evaluate(facts, { trace: true });
    return {
      total: Object.values(result.points).reduce((sum, points) => sum + points, 0),
      trace: Object.keys(trace).length,
    };
  };
}
