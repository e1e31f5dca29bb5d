import {
  buildCalendar,
  checkFigures,
  earlierPeriod,
  figuresOf,
  measureCases,
  measurer,
  must,
  publicDetail,
  readPeriod,
  ruleBook,
  statutoryBook,
  type CaseEvent,
  type Figure,
  type Kind,
  type MeasuredCase,
  type Period,
} from "../../src/index.js";
import { calendarAsKnownOn, indicators, statutoryDeadlines, vietnamCalendar } from "../../src/data/index.js";
import { suppress } from "../../src/disclosure/suppression.js";
import { fromSums } from "../from-sums.js";
import { fiveWorkingDays } from "../promise.js";

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
  readonly question?: "measure" | "period" | "suppress" | "figures" | "earlier";
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly cases?: readonly Told[];
  /** Each a list of events, each with its type, its day or instant, and what else it says; the first is the receipt of a concern. */
  readonly histories?: readonly (readonly (readonly [CaseEvent["type"], string, object?])[])[];
  /** Only the law's rules, without the promise of five working days. */
  readonly byLaw?: boolean;
  /** From sums in place of the histories. */
  readonly sums?: boolean;
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
  if (given.question === "earlier") return earlierPeriod(must(period));
  const all = given.histories ? measureHistories(given, must(period)) : measureTold(cases, must(period));
  const measured = figuresOf(all.metrics(), all.detail(), must(period));
  const parts: Record<string, unknown> = {
    ...all.metrics(),
    ...all.detail(),
    public: publicDetail(all.detail()),
    figures: Object.fromEntries(measured.map(({ indicator, value }) => [indicator, value])),
  };
  return Object.fromEntries(tell.map((part) => [part, part.split(".").reduce<unknown>(member, parts)]));
}

function measureTold(cases: readonly Told[], period: Period) {
  const all = measurer(period, { calendar: buildCalendar(vietnamCalendar) });
  for (const told of cases) all.add(caseOf(told));
  return all;
}

function measureHistories({ histories = [], byLaw, sums }: Given, period: Period) {
  const book = must(ruleBook(statutoryDeadlines, [fiveWorkingDays]));
  const events = histories.map((history) =>
    history.map(
      ([type, day, said]) =>
        ({ type, at: noon(day), by: "system", kind: "concern", channel: "web", ...said }) as CaseEvent,
    ),
  );
  const basis = { book: byLaw ? statutoryBook(book) : book, calendar: calendarAsKnownOn() };
  return sums ? fromSums(events, period, basis, {}) : measureCases(events, period, basis);
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
  return { events, deadline: due ? { at: `${due}T17:00:00Z` } : null };
}
