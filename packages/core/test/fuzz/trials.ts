import { createHash } from "node:crypto";
import fc from "fast-check";
import type * as Core from "../../src/index.js";
import type * as Data from "../../src/data/index.js";
import { anyRubric } from "./any-rubric.ts";
import { anyDay, anyHostile, anyInstant, bent } from "./bend.ts";
import { agreed } from "./faults.ts";
import { ownAddDays, ownCalendar, ownCivilDate, ownDue, ownWeekday, ownWorkingDay } from "./own-days.ts";

/** One way to use the library: what it is given, and the call. */
export interface Trial {
  readonly name: string;
  readonly given: fc.Arbitrary<unknown[]>;
  readonly call: (...given: never[]) => unknown;
}

const trial = <Given extends unknown[]>(
  name: string,
  given: fc.Arbitrary<Given>,
  call: (...given: Given) => unknown,
): Trial => ({ name, given, call });

const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, 1.1, 1e167, NaN, Infinity, 2 ** 53 - 1));
const word = fc.oneof(
  fc.string(),
  fc.constantFrom("constructor", "__proto__", "toString", "weekend", "field-required"),
);
const lang = fc.constantFrom("vi" as const, "en" as const);

/** Days, instants and what is written of them. */
const days = (core: typeof Core): Trial[] => [
  trial("civilDate", fc.tuple(anyHostile), (text) => core.civilDate(text as string)),
  trial("fromEpochDay", fc.tuple(number), core.fromEpochDay),
  trial("addDays", fc.tuple(anyDay, fc.oneof(number, fc.integer({ min: -400, max: 400 }))), (date, many) =>
    agreed(core.addDays(date as Core.CivilDate, many), ownAddDays(date, many) ?? "out of range"),
  ),
  trial("daysBetween", fc.tuple(anyDay, anyDay), (a, b) => {
    const many = core.daysBetween(a as Core.CivilDate, b as Core.CivilDate);
    return agreed(b, ownAddDays(a, many));
  }),
  trial("weekdayOf", fc.tuple(anyDay), (date) => agreed(core.weekdayOf(date as Core.CivilDate), ownWeekday(date))),
  trial("startOfDay", fc.tuple(anyDay), (date) => core.startOfDay(date as Core.CivilDate)),
  trial("toCivilDate", fc.tuple(anyInstant), (at) => agreed(core.toCivilDate(at), ownCivilDate(at))),
  trial("officialDate", fc.tuple(anyDay), (date) => core.officialDate(date)),
  trial("officialInstant", fc.tuple(anyInstant), core.officialInstant),
  ...(["formatDay", "formatDate", "formatInstant", "formatDateTime"] as const).map((name) =>
    trial(name, fc.tuple(fc.oneof(anyDay, anyInstant), lang), (text, one) => sameDay(core[name](text, one), text)),
  ),
  trial(
    "readPeriod",
    fc.tuple(fc.record({ from: anyDay, to: anyDay, asOf: anyInstant }, { requiredKeys: ["from", "to"] })),
    (period) => {
      const read = core.readPeriod(period);
      return read.ok ? [core.earlierPeriod(read.value), core.dayEndingAt(read.value.asOf)] : read;
    },
  ),
  trial("ratio", fc.tuple(number, number), (part, whole) => core.ratio(part, whole).percent),
  trial("toPoints", fc.tuple(number), core.toPoints),
];

/** A day that does not exist has no weekday, no month's name and no turn: it comes back as it was given. */
function sameDay(written: string, given: string): string {
  const date = given.slice(0, 10);
  const read = new Date(date);
  const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
  return exists || written === given ? written : "undefined";
}

/** Texts and codes that come over the wire. */
const words = (core: typeof Core): Trial[] => [
  trial(
    "explain",
    fc.tuple(word, fc.dictionary(word, fc.oneof(word, number.filter(Number.isFinite), fc.constant(null))), lang),
    (code, facts, one) => String(core.explain({ code, facts }, one)).length,
  ),
  trial("wordOf", fc.tuple(word, lang), (code, one) => core.wordOf(code, one).length),
  trial(
    "problemSentence",
    fc.tuple(word, word, lang),
    (code, path, one) => core.problemSentence({ code, path, facts: {} }, one).length,
  ),
  trial("figureOf", fc.tuple(anyHostile), (report) => core.read(core.PublicReport, report)),
  ...(["NewFeedback", "NewRating", "PublicReport", "DuePromise"] as const).map((name) =>
    trial(`read ${name}`, fc.tuple(anyHostile), (value) => core.read(core[name], value)),
  ),
];

/** Rules of deadlines, and dates by them. */
function deadlines(core: typeof Core, data: typeof Data): Trial[] {
  const calendar = core.buildCalendar(data.vietnamCalendar);
  const book = core.must(core.ruleBook(data.statutoryDeadlines));
  const works = ownCalendar(data.vietnamCalendar);
  const span = core.daysBetween(calendar.from, calendar.to);
  const coveredDay = fc.nat({ max: span }).map((many) => core.addDays(calendar.from, many));
  const rule = fc.constantFrom(...book.rules.map(({ id }) => id), "constructor", "");
  return [
    trial("ruleBook", fc.tuple(bent(data.statutoryDeadlines)), (rules) => {
      const made = core.ruleBook(rules as typeof data.statutoryDeadlines);
      return made.ok ? null : made;
    }),
    trial("ruleBook of anything", fc.tuple(anyHostile), (rules) => core.ruleBook(rules as []).ok),
    trial("computeDeadline", fc.tuple(rule, anyDay, anyInstant, fc.boolean()), (id, from, fromAt, remote) =>
      core.computeDeadline({ book, calendar, rule: id, from, fromAt, remote }),
    ),
    trial("computeDeadline, a second time", fc.tuple(rule, coveredDay), (id, from) => {
      const due = core.computeDeadline({ book, calendar, rule: id, from });
      const used = book.byId.get(id)?.find((one) => core.isInForce(one, from));
      return due.ok && used ? agreed(due.value.date, ownDue(used, works, from)) : due;
    }),
    trial("addWorkingDays", fc.tuple(anyDay, number), (date, many) =>
      core.addWorkingDays(calendar, date as Core.CivilDate, many),
    ),
    trial("addWorkingDays, a second time", fc.tuple(coveredDay, fc.nat({ max: 250 })), (date, many) => {
      const last = core.addWorkingDays(calendar, date, many);
      return [
        agreed(last, ownWorkingDay(works, date, many)),
        core.workingDaysBetween(calendar, date, last) === many ? 0 : NaN,
      ];
    }),
    trial("isWorkingDay", fc.tuple(coveredDay), (date) =>
      agreed(String(core.isWorkingDay(calendar, date)), String(works(date))),
    ),
    trial("reportDue", fc.tuple(number), (year) => core.reportDue(data.directive.report, year, book, calendar)),
    trial("loadAgencies", fc.tuple(bent(data.shippedRegister)), (register) => core.loadAgencies(register).ok),
  ];
}

/** Rubrics: whatever loads also scores and lifts. */
function rubrics(core: typeof Core, data: typeof Data): Trial[] {
  const { indicators } = data;
  const known = { indicators, clauses: core.clausesOf(data.directive).map(({ id }) => id) };
  const value = fc.oneof(fc.nat({ max: 100 }), fc.nat({ max: 1e9 }), fc.constantFrom(null, 0, 1, 1e9, 0.25));
  const scored = (file: unknown, values: readonly (number | null)[], side: Core.Side) => {
    const loaded = core.loadRubric(file, known);
    if (!loaded.ok) return loaded;
    const scorer = core.prepare(loaded.value, indicators);
    const row = scorer.read(Object.fromEntries(scorer.slots.map(({ id }, at) => [id, values[at] ?? null])));
    if (!row.ok) return row;
    return [scorer.score(row.value, side), core.improvement(scorer, row.value, side)];
  };
  const values = fc.array(value, { maxLength: 150 });
  const side = fc.constantFrom(...core.SIDES);
  return [
    ...data.rubrics.map((rubric) => trial(`rubric ${rubric.id}`, fc.tuple(bent(rubric), values, side), scored)),
    trial(
      "any rubric",
      fc.tuple(anyRubric, fc.array(value, { minLength: 130, maxLength: 150, size: "max" }), side),
      scored,
    ),
    trial("facts", fc.tuple(bent({ "pakn-on-time": 1, "pakn-received": 4 })), (facts) => {
      const row = core.prepare(data.rubrics.at(-1)!, indicators).read(facts as Core.Facts);
      return row.ok ? null : row;
    }),
  ];
}

/** Reports that were handed in, opened again and put together. */
const reports = (core: typeof Core, data: typeof Data, sound: Core.YearReport): Trial[] => [
  trial(
    "checkFigures",
    fc.tuple(fc.array(fc.tuple(fc.constantFrom(...data.indicators.map(({ id }) => id)), number))),
    (values) =>
      core.checkFigures(
        values.map(([indicator, value]) => ({
          indicator,
          value,
          from: sound.period.from,
          to: sound.period.to,
          source: { by: "cases" },
        })),
        data.indicators,
      ).ok,
  ),
  trial("openReport", fc.tuple(bent(sound)), async (report) => {
    const text = core.canonical(report);
    const frozen = { text, sha256: createHash("sha256").update(text).digest("hex") };
    const { due, agency, year, period } = sound;
    return core.provinceReport({
      year,
      due,
      period,
      agencies: [agency],
      indicators: data.indicators,
      arrivals: [{ agency: agency.code, at: "2026-12-01T02:00:00Z", report: frozen }],
    });
  }),
];

/** Every trial there is. The library is passed in: the unit tests try its sources, the long run what is built. */
export const trials = (core: typeof Core, data: typeof Data, sound: Core.YearReport): Trial[] => [
  ...days(core),
  ...words(core),
  ...deadlines(core, data),
  ...rubrics(core, data),
  ...reports(core, data, sound),
];
