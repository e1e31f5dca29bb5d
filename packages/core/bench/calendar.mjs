// Working days against the usual date-fns recipe and the one npm library that knows worked Saturdays; columns against a plain stream.
import dayjs from "dayjs";
import businessDays from "dayjs-business-days2";
import { measure } from "mitata";
import { calendarAsKnownOn, lunarTable, vietnamCalendar } from "../dist/data/index.js";
import {
  addWorkingDays,
  buildCalendar,
  deriveYears,
  fromEpochDay,
  toEpochDay,
  workingDaysBetween,
} from "../dist/index.js";
import { addWorkingDaysBatch, workingDaysBetweenBatch } from "../dist/advanced.js";
import { median, round } from "../../../.config/figures.mjs";
import { dateFnsRecipe } from "./peers/date-fns-recipe.mjs";

const ROUNDS = 5;
const ROWS = 10_000_000;
const SAMPLE = 1024; // a power of two, so that picking the next case costs one mask
const calendar = calendarAsKnownOn();
/** 2,000 working days are eight years: more than is announced, so the long walk is over derived years. */
const longCalendar = buildCalendar(deriveYears(vietnamCalendar, lunarTable, 2040));

export async function run() {
  return [...(await oneByOne()), ...columns()];
}

/** Text in and out. Start days are those of 2024–2026, of which every library is given the right days off and worked. */
async function oneByOne() {
  const off = new Set();
  const worked = new Set();
  for (const { date, worked: isWorked } of calendar.reasons.values())
    if (date >= "2024") (isWorked ? worked : off).add(date); // no longer lists than the peers need
  dayjs.extend(businessDays);
  dayjs.setHolidays([...off]);
  dayjs.setHolidayFormat("YYYY-MM-DD");
  dayjs.setAdditionalWorkingDays([...worked]);
  dayjs.setAdditionalWorkingDayFormat("YYYY-MM-DD");

  const short = sample(60);
  const long = sample(2000);
  const due = short.map(({ from, days }) => ({ from, to: addWorkingDays(calendar, from, days) }));
  for (const { from, days } of short.slice(0, 200))
    if (dateFnsRecipe(from, days, off, worked) !== addWorkingDays(calendar, from, days))
      throw new Error(`date-fns recipe and danvan disagree on ${from} + ${days}`);
  for (const { from, days } of short.slice(0, 50))
    if (dayjsRecipe(from, days) !== addWorkingDays(calendar, from, days))
      throw new Error(`dayjs-business-days2 and danvan disagree on ${from} + ${days}`);

  const medians = await interleaved({
    short: each(short, ({ from, days }) => addWorkingDays(calendar, from, days)),
    dateFns: each(short, ({ from, days }) => dateFnsRecipe(from, days, off, worked)),
    dayjs: each(short, ({ from, days }) => dayjsRecipe(from, days)),
    between: each(due, ({ from, to }) => workingDaysBetween(calendar, from, to)),
    shortWalk: each(short, ({ from, days }) => addWorkingDays(longCalendar, from, days)),
    longWalk: each(long, ({ from, days }) => addWorkingDays(longCalendar, from, days)),
  });
  const task = "addWorkingDays, text in and out, n ≤ 60";
  return [
    faster(task, medians.short, medians.dateFns, "date-fns, loop and Set of formatted days", 100),
    faster(task, medians.short, medians.dayjs, "dayjs-business-days2", 1000),
    slower("addWorkingDays, n ≤ 2,000", "ns", medians.longWalk, medians.shortWalk, "n ≤ 60, same calendar", 3),
    {
      task: "workingDaysBetween, text in",
      value: round(medians.between),
      unit: "ns",
      ratio: null,
      against: "",
      bar: "",
      holds: true,
    },
  ];
}

/** Ten million rows, each checked to lie in the calendar, beside the least that any such loop does. */
function columns() {
  const from = new Int32Array(ROWS);
  const days = new Int32Array(ROWS);
  const out = new Int32Array(ROWS);
  const start = toEpochDay("2024-01-01");
  let seed = 11;
  for (let row = 0; row < ROWS; row++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    from[row] = start + ((seed >>> 4) % 1000);
    days[row] = 1 + ((seed >>> 16) % 60);
  }
  const due = addWorkingDaysBatch(calendar, from, days);
  const medians = interleavedOnce({
    stream: () => {
      for (let row = 0; row < ROWS; row++) out[row] = from[row] + days[row];
    },
    add: () => addWorkingDaysBatch(calendar, from, days, out),
    between: () => workingDaysBetweenBatch(calendar, from, due, out),
  });
  const against = "out[i] = a[i] + b[i] over the same length";
  const ns = (time) => (time * 1e6) / ROWS;
  return [
    slower("addWorkingDaysBatch, a row of 10 million", "ns", ns(medians.add), ns(medians.stream), against, 6),
    slower("workingDaysBetweenBatch, a row of 10 million", "ns", ns(medians.between), ns(medians.stream), against, 6),
  ];
}

function sample(longest) {
  const start = toEpochDay("2024-01-01");
  return Array.from({ length: SAMPLE }, (_, index) => ({
    from: fromEpochDay(start + ((index * 37) % 1000)),
    days: 1 + ((index * 7919) % longest),
  }));
}

const dayjsRecipe = (from, days) => dayjs(from).businessDaysAdd(days).format("YYYY-MM-DD");

function each(cases, work) {
  let next = 0;
  return () => work(cases[(next = (next + 1) & (SAMPLE - 1))]);
}

/** Medians of interleaved repetitions: what else the machine does then hits all sides alike. */
async function interleaved(sides) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (let repetition = 0; repetition < ROUNDS; repetition++)
    for (const [name, side] of Object.entries(sides))
      times[name].push((await measure(side, { min_cpu_time: 100e6 })).p50);
  return mapMedians(times);
}

function interleavedOnce(sides) {
  const times = Object.fromEntries(Object.keys(sides).map((name) => [name, []]));
  for (const side of Object.values(sides)) for (let warm = 0; warm < 3; warm++) side();
  for (let repetition = 0; repetition < 2 * ROUNDS + 1; repetition++)
    for (const [name, side] of Object.entries(sides)) {
      const started = performance.now();
      side();
      times[name].push(performance.now() - started);
    }
  return mapMedians(times);
}

const mapMedians = (times) => Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));

const faster = (task, ns, peer, against, bar) => ({
  task,
  value: round(ns),
  unit: "ns",
  ratio: round(peer / ns),
  against,
  bar: `≥ ${bar}×`,
  holds: peer / ns >= bar,
});

const slower = (task, unit, value, base, against, bar) => ({
  task,
  value: round(value),
  unit,
  ratio: round(value / base),
  against,
  bar: `≤ ${bar}×`,
  holds: value / base <= bar,
});
