import { parseArgs } from "node:util";
import * as data from "../dist/data/index.js";
import * as core from "../dist/index.js";
import { attempt, milliseconds, shown } from "../test/fuzz/attempt.ts";
import { type Trial, trials } from "../test/fuzz/trials.ts";

/** Tries core's public functions with days, numbers, texts and files that nobody expected, for as long as it is told. */
const { values } = parseArgs({ options: { minutes: { type: "string", default: "10" }, seed: { type: "string" } } });
const [minutes, first] = [Number(values.minutes), Number(values.seed ?? Date.now() % 2 ** 31)];
if (!(minutes > 0) || !Number.isSafeInteger(first)) {
  console.error("npm run fuzz -- [--minutes=10] [--seed=1]");
  process.exit(2);
}

/** What a page or a report may wait for one call. */
const SLOW_MS = 100;
const RUNS = 40;

const period = { from: "2025-12-01", to: "2026-11-30" } as { from: core.CivilDate; to: core.CivilDate };
const book = core.must(core.ruleBook(data.statutoryDeadlines));
const sound = core.must(
  core.yearReport({
    agency: {
      code: "18073",
      name: "Phường Thành Sen",
      parent: null,
      sign: "UBND",
      place: "Thành Sen",
      electronicId: null,
    },
    directive: data.directive,
    year: 2026,
    period,
    due: core.must(core.reportDue(data.directive.report, 2026, book, core.buildCalendar(data.vietnamCalendar))),
    indicators: data.indicators,
    figures: data.indicators.map(({ id, max = 7 }) => ({
      indicator: id,
      value: Math.min(7, max),
      ...period,
      source: { by: "hand", who: "Văn phòng", at: "2026-12-01T02:00:00Z", evidence: ["01/BC-VP"] },
    })),
  }),
);

/** The compiler and the collector of the engine take their share of some calls: a call is slow when it is slow each time. */
async function again({ call }: Trial, given: unknown[]): Promise<number> {
  const begun = process.cpuUsage();
  try {
    await call(...(given as never[]));
  } catch {
    // Judged the first time.
  }
  return milliseconds(begun);
}

type Library = Parameters<typeof trials>;
/** What is built has the types of what it is built from, under other names. */
const tried = trials(core as unknown as Library[0], data as unknown as Library[1], sound as unknown as Library[2]);
const slow = new Map<string, { calls: number; most: number; given: string }>();
const faults: string[] = [];
let calls = 0;
const until = Date.now() + minutes * 60_000;
for (let seed = first; Date.now() < until && faults.length < 50; seed += 1)
  for (const trial of tried) {
    const found = await attempt(trial, seed, RUNS, async (name, given, once) => {
      calls += 1;
      const least = once > SLOW_MS ? Math.min(once, await again(trial, given), await again(trial, given)) : once;
      if (least <= SLOW_MS) return;
      const known = slow.get(name);
      const most = Math.max(least, known?.most ?? 0);
      slow.set(name, {
        calls: (known?.calls ?? 0) + 1,
        most,
        given: most === least ? shown(given) : known!.given,
      });
    });
    for (const { trial: name, fault, given, error } of found)
      faults.push(
        `${fault} in ${name} (seed ${seed}): ${given.slice(0, 400)}${error instanceof Error ? `\n${error.stack}` : ""}`,
      );
  }

for (const fault of faults) console.error(fault);
for (const [name, { calls: many, most, given }] of slow)
  console.error(`over ${SLOW_MS} ms in ${name}: ${many} calls, ${most.toFixed(0)} ms at most: ${given.slice(0, 400)}`);
console.log(
  `${calls} calls of ${tried.length} kinds from seed ${first}: ${faults.length} faults, ${[...slow.values()].reduce((sum, one) => sum + one.calls, 0)} calls over ${SLOW_MS} ms`,
);
process.exit(faults.length || slow.size ? 1 : 0);
