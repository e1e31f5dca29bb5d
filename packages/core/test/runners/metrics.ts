import {
  buildCalendar,
  checkFigures,
  measurer,
  must,
  publicDetail,
  readPeriod,
  type CaseEvent,
  type Figure,
  type Kind,
  type MeasuredCase,
} from "../../src/index.js";
import { indicators, vietnamCalendar } from "../../src/data/index.js";
import { suppress } from "../../src/disclosure/suppression.js";

/** A case as a person would tell it: days in November 2026, at noon in Vietnam. */
interface Told {
  readonly kind?: Kind;
  readonly received: string;
  readonly due?: string;
  readonly answered?: string;
  readonly refused?: readonly [day: string, reason: "outside-competence" | "unclear"];
  readonly reopened?: string;
  readonly rated?: number;
}

/** What a case of `cases/metrics.json` may give. */
interface Given {
  readonly question?: "measure" | "period" | "suppress" | "figures";
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly cases?: readonly Told[];
  readonly tell?: readonly string[];
  readonly counts?: readonly number[];
  readonly figures?: readonly Figure[];
}

export function run(raw: Readonly<Record<string, unknown>>): unknown {
  const given = raw as Given;
  const { from = "2026-11-01", to = "2026-11-30", asOf, cases = [], tell = [], counts = [], figures = [] } = given;
  const period = readPeriod({ from, to, ...(asOf ? { asOf } : {}) });
  if (given.question === "period") return period.ok ? period.value.asOf : { problem: period.problems[0].code };
  if (given.question === "suppress") return suppress(counts, [counts.map((_, at) => at)]);
  if (given.question === "figures") {
    const checked = checkFigures(figures, indicators);
    return checked.ok ? "accepted" : checked.problems.map(({ code, path }) => `${code} ${path}`);
  }
  const all = measurer(must(period), { calendar: buildCalendar(vietnamCalendar) });
  for (const told of cases) all.add(caseOf(told));
  const parts: Record<string, unknown> = { ...all.metrics(), ...all.detail(), public: publicDetail(all.detail()) };
  return Object.fromEntries(tell.map((part) => [part, part.split(".").reduce<unknown>(member, parts)]));
}

const member = (value: unknown, name: string) => (value as Record<string, unknown>)[name];
const noon = (day: string) => (day.includes("T") ? day : `${day}T05:00:00Z`);

function caseOf({ kind = "concern", received, due, answered, refused, reopened, rated }: Told): MeasuredCase {
  const events: CaseEvent[] = [{ type: "received", at: noon(received), by: "citizen", kind, channel: "web" }];
  if (answered) events.push({ type: "answered", at: noon(answered), by: "officer" });
  if (refused) events.push({ type: "refused", at: noon(refused[0]), by: "officer", reason: refused[1] });
  if (reopened) events.push({ type: "reopened", at: noon(reopened), by: "citizen" });
  if (rated)
    events.push({ type: "rated", at: noon(answered ?? received), by: "citizen", level: rated as 1 | 2 | 3 | 4 | 5 });
  return { events, dueAt: due ? `${due}T17:00:00Z` : null };
}
