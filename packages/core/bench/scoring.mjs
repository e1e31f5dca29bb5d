// One rubric of 35 criteria, 3,321 agencies: ours with a full trace against the two engines that keep one, in the same run.
import { webcrypto } from "node:crypto";
import { loadRubric, prepare, scoreSealer } from "../dist/index.js";
import { compactSize, scoreCompact } from "../dist/advanced.js";
import { median, round } from "../../../.config/figures.mjs";
import { jsonRules } from "./peers/json-rules.mjs";
import { factsOf, RATIOS, rubric } from "./peers/rubric.mjs";
import { zenTables } from "./peers/zen-tables.mjs";

const AGENCIES = 3_321;
/** The engines take minutes for all agencies: they score these, and every total is compared with ours first. */
const SAMPLE = 150;
const ROUNDS = 11;
const WARM_UP_MS = 600;

export async function run() {
  const loaded = loadRubric(rubric(), { indicators: [] });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const scorer = prepare(loaded.value, []);
  const all = factsOf(
    scorer.slots.map(({ id }) => id),
    AGENCIES,
  );
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
