/** `npm run seed`: fills an empty database with a sample year. The only place of the sample that reads the clock, chance and arguments. */
import { randomBytes } from "node:crypto";
import path from "node:path";
import { parseArgs } from "node:util";
import { civilDate, must, type Result } from "@danvan/core";
import { nodePasswords, openDatabase, readSettings } from "@danvan/node";
import { startProblem } from "../terminal/start-problem.ts";
import { sharesOf } from "./agency-plan.ts";
import { makeSample } from "./make-sample.ts";
import { AGENCIES_MAX, sampleAgencies } from "./sample-agencies.ts";
import { sampleSignIns } from "./sign-ins.ts";

const USAGE = `npm run seed -- [--agencies=1…${AGENCIES_MAX}] [--cases=1000] [--year=2026] [--until=2026-11-30T17:00:00Z]`;
const TOLD_MS = 1_000;

const values = readArguments();
const [agencies, cases, year] = [Number(values.agencies), Number(values.cases), Number(values.year)];
const whole = (value: number, most: number) => Number.isInteger(value) && value > 0 && value <= most;
if (!whole(agencies, AGENCIES_MAX) || !whole(cases, 1_000_000) || !whole(year, 9_999)) quit([USAGE], 2);
if (values.until !== undefined && Number.isNaN(Date.parse(values.until))) quit([USAGE], 2);

const settings = orQuit(readSettings(process.env, path.join(import.meta.dirname, "../../data")));
const store = orQuit(await openDatabase(settings.database, { replayable: true }));
/** The directive's year: what a report of it counts. */
const period = { from: must(civilDate(`${year - 1}-12-01`)), to: must(civilDate(`${year}-11-30`)) };
const chosen = sampleAgencies(agencies, period.to);
for (const { code } of chosen)
  if ((await store.officers(code)).length > 0)
    quit([
      "Cơ sở dữ liệu đã có người dùng: dữ liệu mẫu chỉ ghi vào nơi trống. Hãy chọn DATA_DIR khác.",
      "The database has officers already: a sample is written into an empty one only. Choose another DATA_DIR.",
    ]);

let isStopped = false;
process.once("SIGINT", () => (isStopped = true));
process.once("SIGTERM", () => (isStopped = true));
const begun = performance.now();
let told = begun;
const made = await makeSample({
  store,
  agencies: chosen,
  shares: sharesOf(
    chosen.map(({ code }) => code),
    cases,
  ),
  period,
  until: values.until ?? new Date().toISOString(),
  progress(done) {
    if (performance.now() - told > TOLD_MS) {
      told = performance.now();
      console.error(`${done} / ${cases} (${Math.floor((100 * done) / cases)} %)`);
    }
    return isStopped;
  },
});
const now = () => new Date().toISOString();
const signIns = await sampleSignIns(chosen, { store, passwords: nodePasswords(), random: randomBytes, now });
await store.close();
console.log(signIns);
console.log(
  `${isStopped ? "stopped: " : ""}${made} cases of ${chosen.length} agencies in ${((performance.now() - begun) / 1000).toFixed(1)} s: ${settings.database}`,
);

function readArguments() {
  try {
    const text = { type: "string" } as const;
    const options = {
      agencies: { ...text, default: "1" },
      cases: { ...text, default: "1000" },
      year: { ...text, default: "2026" },
      until: text,
    };
    return parseArgs({ options }).values;
  } catch {
    return quit([USAGE], 2);
  }
}

function orQuit<T>(result: Result<T>): T {
  return result.ok ? result.value : quit(result.problems.map(startProblem));
}

function quit(why: readonly string[], code = 1): never {
  for (const one of why) console.error(one);
  process.exit(code);
}
