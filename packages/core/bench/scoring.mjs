// One rubric of 35 criteria, 3,321 agencies: ours with a full trace against the two engines that keep one, in the same run.
import { webcrypto } from "node:crypto";
import { ZenEngine } from "@gorules/zen-engine";
import { Engine } from "json-rules-engine";
import { loadRubric, prepare, scoreSealer } from "../dist/index.js";
import { compactSize, scoreCompact } from "../dist/advanced.js";
import { median, round } from "../../../.config/figures.mjs";

const AGENCIES = 3_321;
/** The engines take minutes for all agencies: they score these, and every total is compared with ours first. */
const SAMPLE = 150;
const ROUNDS = 11;
const WARM_UP_MS = 600;

const RATIOS = 10;
const BANDS = 11;
const YES_NO = 10;
const LATE = 4;
const steps = [
  { from: 50, points: 1 },
  { from: 70, points: 2 },
  { from: 90, points: 3 },
];
const words = (text) => ({ vi: text, en: text });

function rubric() {
  const criterion = (id, max, rule) => ({
    id,
    title: words(id),
    clauses: ["6.4"],
    max,
    rule,
    notApplicable: "smaller-denominator",
  });
  const list = (many, make) => Array.from({ length: many }, (_, at) => make(at + 1));
  const criteria = [
    ...list(RATIOS, (n) => criterion(`r${n}`, 3.2, { type: "ratio", part: `part${n}`, whole: `whole${n}` })),
    ...list(BANDS, (n) => criterion(`b${n}`, 3, { type: "steps", value: { fact: `level${n}` }, steps })),
    ...list(YES_NO, (n) =>
      criterion(`y${n}`, 2.5, {
        type: "levels",
        fact: `yes${n}`,
        levels: [
          { value: 0, points: 0 },
          { value: 1, points: 2.5 },
        ],
      }),
    ),
    ...list(LATE, (n) =>
      criterion(`l${n}`, 2.5, { type: "deduct", events: `late${n}`, each: { points: 0.5 }, cap: 2 }),
    ),
  ];
  const facts = [...new Set(criteria.flatMap(({ rule }) => Object.values(rule)))].filter((id) =>
    /^[a-z]+\d+$/.test(id),
  );
  const ids = [...facts, ...list(BANDS, (n) => `level${n}`), "disciplined", "months"];
  return {
    version: 1,
    id: "bench",
    title: words("bench"),
    jurisdiction: "bench",
    legalBasis: null,
    status: "illustrative",
    confidence: "illustrative",
    notes: [],
    effectiveFrom: null,
    effectiveTo: null,
    max: 100,
    facts: ids.map((id) => ({
      id,
      group: "reporting",
      title: words(id),
      unit: words("lần"),
      clauses: ["6.4"],
      origins: ["hand"],
      definition: null,
      confidence: "illustrative",
    })),
    criteria,
    bands: [
      { id: "a", title: words("a"), from: 90 },
      { id: "b", title: words("b"), from: 70 },
      { id: "c", title: words("c"), from: 50 },
      { id: "d", title: words("d"), from: 0 },
    ],
    bandsBy: "points",
    floorFails: "next-band",
    rounding: { level: "none", decimals: 4 },
    knockOuts: [
      { id: "disciplined", title: words("k"), when: { value: { fact: "disciplined" }, atLeast: 1 }, band: "d" },
      { id: "new", title: words("n"), when: { value: { fact: "months" }, below: 9 }, band: null },
    ],
    decidedBy: null,
  };
}

function factsOf(ids) {
  let seed = 20_261_122;
  const random = (n) => (seed = (seed * 48_271) % 2_147_483_647) % n;
  return Array.from({ length: AGENCIES }, () => {
    const facts = {};
    for (const id of ids) facts[id] = 0;
    for (let n = 1; n <= RATIOS; n += 1) facts[`part${n}`] = random((facts[`whole${n}`] = 1 + random(400)) + 1);
    for (let n = 1; n <= BANDS; n += 1) facts[`level${n}`] = random(101);
    for (let n = 1; n <= YES_NO; n += 1) facts[`yes${n}`] = random(2);
    for (let n = 1; n <= LATE; n += 1) facts[`late${n}`] = random(6);
    facts.disciplined = random(50) === 0 ? 1 : 0;
    facts.months = random(60) === 0 ? 5 : 12;
    return JSON.parse(JSON.stringify(facts)); // as a file gives them: an object built name by name is slow for everyone
  });
}

/** The same rubric for json-rules-engine: ratios come as a function fact, bands and points as rules, because it cannot reckon. */
function jsonRules() {
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

/** The same as zen-engine's decision tables: one for the bands, yes/no and lateness of each fact, an expression for the ratios. */
function zenTables() {
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

export async function run() {
  const loaded = loadRubric(rubric(), { indicators: [] });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const scorer = prepare(loaded.value, []);
  const all = factsOf(scorer.slots.map(({ id }) => id));
  const rows = all.map((facts) => scorer.read(facts).value);
  const bytes = new DataView(new ArrayBuffer(compactSize(scorer) * AGENCIES));
  const [rules, tables] = [jsonRules(), zenTables()];
  const sample = all.slice(0, SAMPLE);
  const wrong = await disagreements(scorer, sample, [rules, tables]);
  const sealer = await scoreSealer(scorer);
  const texts = await Promise.all(all.map(async (facts) => (await sealer.seal(facts, "self")).value.text));
  const encoder = new TextEncoder();

  const work = {
    full: [AGENCIES, () => all.forEach((facts) => scorer.score(scorer.read(facts).value, "self"))],
    rules: [SAMPLE, () => each(sample, rules)],
    tables: [SAMPLE, () => each(sample, tables)],
    bare: [AGENCIES, () => rows.forEach((row) => scorer.run(row, "self"))],
    compact: [
      AGENCIES,
      () => rows.forEach((row, at) => scoreCompact(scorer, row, "self", bytes, at * compactSize(scorer))),
    ],
    sealed: [AGENCIES, () => each(all, (facts) => sealer.seal(facts, "self"))],
    hashed: [AGENCIES, () => each(texts, (text) => webcrypto.subtle.digest("SHA-256", encoder.encode(text)))],
  };
  const taken = Object.fromEntries(Object.keys(work).map((name) => [name, []]));
  for (const [, task] of Object.values(work)) await warm(task);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, [many, task]] of Object.entries(work)) {
      const started = performance.now();
      await task();
      taken[name].push(((performance.now() - started) * 1000) / many);
    }
  const us = Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, median(times)]));

  return [
    row(
      "35 criteria, facts read, full trace, an agency",
      us.full,
      "json-rules-engine",
      us.rules / us.full,
      (ratio) => ratio >= 100,
      "≥ 100",
    ),
    row(
      "35 criteria, facts read, full trace, an agency",
      us.full,
      "zen-engine tables, trace",
      us.tables / us.full,
      (ratio) => ratio >= 100,
      "≥ 100",
    ),
    row(
      "35 criteria, compact trace, an agency",
      us.compact,
      "the same without trace",
      us.compact / us.bare,
      (ratio) => ratio <= 3,
      "≤ 3",
    ),
    row(
      "hashed receipt of a scoring with full trace",
      us.sealed,
      "SHA-256 of the same bytes",
      us.sealed / us.hashed,
      (ratio) => ratio <= 4,
      "≤ 4",
    ),
    {
      task: "compact trace, a card",
      value: compactSize(scorer),
      unit: "bytes",
      ratio: null,
      against: "–",
      bar: "≤ 200",
      holds: compactSize(scorer) <= 200,
    },
    {
      task: "totals that change with the order of criteria",
      value: reordered(loaded.value, all),
      unit: "of 3,321",
      ratio: null,
      against: "the same, backwards",
      bar: "0",
      holds: reordered(loaded.value, all) === 0,
    },
    {
      task: "totals that differ from the peers'",
      value: wrong,
      unit: `of ${SAMPLE * 2}`,
      ratio: null,
      against: "both peers",
      bar: "0",
      holds: wrong === 0,
    },
  ];
}

const row = (task, value, against, ratio, holds, bar) => ({
  task,
  value: round(value),
  unit: "µs",
  ratio: round(ratio),
  against,
  bar,
  holds: holds(ratio),
});

/** Everyone gets the same time to be compiled. */
async function warm(task) {
  const started = performance.now();
  while (performance.now() - started < WARM_UP_MS) await task();
}

async function each(list, work) {
  for (const one of list) await work(one);
}

/** Floats drift in the thirteenth place; a ten-thousandth of a point for each ratio is the declared rounding. */
async function disagreements(scorer, sample, peers) {
  let wrong = 0;
  for (const facts of sample) {
    const ours = scorer.score(scorer.read(facts).value, "self").total / 10_000;
    for (const peer of peers) {
      const { total } = await peer(facts);
      if (Math.abs(total - ours) > RATIOS * 0.000_05 + 1e-9) wrong += 1;
    }
  }
  return wrong;
}

function reordered(loaded, all) {
  const [forwards, backwards] = [loaded, { ...loaded, criteria: loaded.criteria.toReversed() }].map((one) =>
    prepare(one, []),
  );
  const total = (scorer, facts) => scorer.run(scorer.read(facts).value, "self").total;
  return all.filter((facts) => total(forwards, facts) !== total(backwards, facts)).length;
}
