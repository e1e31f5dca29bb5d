// Due dates against the usual date-fns recipe, ten million cases against one plain stream, and what the law weighs in a browser.
import { build } from "esbuild";
import { measure } from "mitata";
import { fileURLToPath } from "node:url";
import { constants, gzipSync } from "node:zlib";
import { calendarAsKnownOn, statutoryDeadlines } from "../dist/data/index.js";
import { computeDeadline, decide, dueDate, fromEpochDay, ruleBook, seal, toEpochDay } from "../dist/index.js";
import { COLUMN_KINDS, duePlan, measureColumns, NEVER } from "../dist/advanced.js";
import { median, round, timed } from "../../../.config/figures.mjs";
import { dateFnsRecipe } from "./peers/date-fns-recipe.mjs";

const ROUNDS = 5;
const CASES = 10_000_000;
const AGENCIES = 3_321;
const calendar = calendarAsKnownOn();
const first = toEpochDay("2024-01-01");

export async function run() {
  return [...(await dueDates()), tenMillion(), ...(await weights())];
}

/** Working-day limits of 5 to 60 days, none to two pauses, none or one extension: what both sides are asked. */
async function dueDates() {
  const lengths = Array.from({ length: 56 }, (_, index) => index + 5);
  const limits = lengths.map((amount) => ({
    ...statutoryDeadlines.find(({ id }) => id === "tc-thong-bao-thu-ly"),
    id: `limit-${amount}`,
    applies: {},
    amount,
    pausing: { since: null, source: { document: "benchmark" } },
    extensions: [{ ground: "necessary", by: "addition", amount: 10, unit: "working-day", times: 1 }],
  }));
  const book = ruleBook(limits).value;
  const cases = Array.from({ length: 512 }, (_, index) => {
    const start = first + ((index * 37) % 900);
    const amount = lengths[index % lengths.length];
    const pauses = [
      { from: fromEpochDay(start + 3), to: fromEpochDay(start + 9) },
      { from: fromEpochDay(start + 7), to: fromEpochDay(start + 12) },
    ].slice(0, index % 3);
    const extensions = index % 2 ? [{ at: fromEpochDay(start + 2), ground: "necessary" }] : [];
    const request = { rule: `limit-${amount}`, from: fromEpochDay(start), pauses, extensions };
    return { input: { ...request, book, calendar }, request, days: amount + 10 * extensions.length };
  });
  const off = new Set();
  const worked = new Set();
  for (const { date, worked: isWorked } of calendar.reasons.values()) (isWorked ? worked : off).add(date);

  for (const { input, days } of cases)
    if (dateFnsRecipe(input.from, days, off, worked) !== dueDate({ ...input, pauses: [] }).value.date)
      throw new Error("the two sides disagree on a day count");

  let next = 0;
  const one = () => cases[(next = (next + 1) & 511)];
  const sides = {
    recipe: () => {
      const { input, days } = one();
      return dateFnsRecipe(input.from, days, off, worked);
    },
    plain: () => dueDate(one().input),
    explained: () => computeDeadline(one().input),
    // Web Crypto hashes beside the program, so a server that seals for many at once does not wait for each.
    sealed: () => Promise.all(Array.from({ length: 64 }, () => seal(decide(one().request, book, calendar)))),
  };
  const medians = await interleaved(sides);
  const against = "date-fns, day count of the same cases";
  const row = (task, ns, bar) => ({
    task,
    value: round(ns),
    unit: "ns",
    ratio: round(medians.recipe / ns),
    against,
    bar: `≥ ${bar}×`,
    holds: medians.recipe / ns >= bar,
  });
  return [
    row("due date with pauses and extensions, no explanation", medians.plain, 20),
    row("due date with pauses and extensions, explained", medians.explained, 5),
    {
      task: "decision explained, serialised canonically and hashed, 64 at a time",
      value: Math.round(64e9 / medians.sealed),
      unit: "per second",
      ratio: null,
      against: "",
      bar: "≥ 20,000",
      holds: 64e9 / medians.sealed >= 20_000,
    },
  ];
}

async function interleaved(sides) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, side] of Object.entries(sides))
      times[name].push((await measure(side, { min_cpu_time: 100e6 })).p50);
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/** Due date, late or not, grouped by agency and kind, one thread; the plan of due days is made inside the time. */
function tenMillion() {
  const book = ruleBook(statutoryDeadlines).value;
  const columns = {
    agency: new Uint16Array(CASES),
    kind: new Uint8Array(CASES),
    started: new Int32Array(CASES),
    closed: new Int32Array(CASES),
  };
  const due = new Int32Array(CASES);
  let seed = 7;
  for (let row = 0; row < CASES; row++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const start = first + ((seed >>> 3) % 1000);
    columns.agency[row] = (seed >>> 5) % AGENCIES;
    columns.kind[row] = (seed >>> 9) % COLUMN_KINDS.length;
    columns.started[row] = start;
    columns.closed[row] = seed % 10 === 0 ? NEVER : start + ((seed >>> 11) % 20);
  }
  const asOf = first + 1000;
  const work = () => measureColumns(duePlan(book, calendar), columns, asOf, AGENCIES, due);
  const out = new Int32Array(CASES);
  const stream = () => {
    const { started, closed } = columns;
    for (let row = 0; row < CASES; row++) out[row] = started[row] + closed[row];
  };
  const times = { work: [], stream: [] };
  work();
  stream();
  for (let round = 0; round < ROUNDS; round++) {
    times.stream.push(timed(stream));
    times.work.push(timed(work));
  }
  const ratio = median(times.work) / median(times.stream);
  const bytes = [...Object.values(columns), due].reduce((sum, column) => sum + column.byteLength, 0);
  const counted = work().reduce((sum, count) => sum + count, 0);
  if (counted !== CASES) throw new Error(`counted ${counted} of ${CASES} cases`);
  return {
    task: `10 million cases: due date, late or not, by ${AGENCIES} agencies and kind (${bytes / 1e6} MB of columns)`,
    value: round(median(times.work)),
    unit: "ms",
    ratio: round(ratio),
    against: "out[i] = a[i] + b[i] over the same length",
    bar: "≤ 60×, ≤ 150 MB",
    holds: ratio <= 60 && bytes <= 150e6,
  };
}

/** What a page downloads, by the files in `imports`. */
async function weights() {
  return [
    weight("calendar + deadlines with the calendar of 2020–2027", await gzipOf("calendar-and-deadlines"), 10_240),
    weight(
      "calendar + deadlines with the calendar of 2020–2027 and every rule",
      await gzipOf("calendar-deadlines-and-rules"),
      null,
    ),
    weight("explain, Vietnamese, as a page downloads it", await gzipOf("explain-vi"), 4_000),
    weight("explain, both languages", await gzipOf("explain"), null),
  ];
}

const weight = (entry, value, bar) => ({
  task: `import of ${entry}, minified, gzip`,
  value,
  unit: "bytes",
  ratio: null,
  against: "",
  bar: bar === null ? "" : `≤ ${bar}`,
  holds: bar === null || value <= bar,
});

async function gzipOf(imports) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`imports/${imports}.mjs`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    charset: "utf8", // as Vite and Rollup write it
    logLevel: "error", // bundlers warn of bare imports that a package without side effects lets them drop
  });
  return gzipSync(outputFiles[0].contents, { level: constants.Z_BEST_COMPRESSION }).length;
}
