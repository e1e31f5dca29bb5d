import {
  computeDeadline,
  type Deadline,
  dueStanding,
  explain,
  formatDate,
  formatDateTime,
  formatDay,
  isInForce,
  must,
  problem,
  type Problem,
  ruleBook,
  VOCABULARY,
  wordOf,
} from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { dayIn } from "../input/day-in.js";
import { instantIn } from "../input/instant-in.js";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

const HOURS: readonly string[] = ["hour", "working-hour"];
/** What the computation calls `--at`. */
const INSTANT: readonly string[] = ["fromAt", "instant"];
const EVERY = ["month", "quarter", "half-year", "year"] as const;

/**
 * `danvan deadline list`: the rules there are. `danvan deadline --rule ID --from DATE [--at INSTANT] [--every PERIOD] [--unverified]`: the
 * last day by one rule, with every step of the reasoning and its source.
 */
export function deadline(args: readonly string[], context: Context): Exit {
  const options = readOptions(args, ["rule", "from", "at", "every"], ["unverified"], 1);
  const [verb] = options.positionals;
  if (verb === "list") {
    options.only();
    return list(context);
  }
  if (verb !== undefined) throw new Misuse("argument-unknown", verb);
  const [rule, from] = [options.required("rule"), dayIn(options.required("from"))];
  const rows = statutoryDeadlines.filter(({ id }) => id === rule);
  if (rows.length === 0) {
    const ids = [...new Set(statutoryDeadlines.map(({ id }) => id))];
    return refuse([problem("rule-unknown", "rule", { ids })], context);
  }
  const asked = options.text("every");
  const every = EVERY.find((one) => one === asked);
  if (asked !== undefined && every === undefined) throw new Misuse("option-unknown", `--every ${asked}`);
  const at = options.text("at");
  if (at !== undefined && !rows.some((row) => row.type === "term" && HOURS.includes(row.unit)))
    throw new Misuse("option-unused", "at");
  if (every && !rows.some((row) => row.type === "fixed" && row.every === null))
    throw new Misuse("option-unused", "every");
  const book = must(ruleBook(statutoryDeadlines, [], { unverified: options.flag("unverified") ? [rule] : [] }));
  const due = computeDeadline({
    book,
    calendar: calendarAsKnownOn(),
    rule,
    from,
    ...(at !== undefined && { fromAt: instantIn(at) }),
    ...(every && { every }),
  });
  if (!due.ok) {
    const exit = refuse(due.problems.map(byOption), context);
    if (!context.json && due.problems.some(({ code }) => code === "rule-unverified"))
      context.err(words[context.lang].askUnverified);
    return exit;
  }
  const { lang, json, out } = context;
  if (json) {
    out(JSON.stringify({ ok: true, ...due.value }, null, 2));
    return EXIT.done;
  }
  const { due: says, untilInstant, otherReading } = words[lang];
  const { date, at: end, steps } = due.value;
  out(steps.at(-1)?.code === "due-at" ? untilInstant(formatDateTime(end, lang)) : says(formatDate(date, lang)));
  for (const reading of due.value.readings)
    if (reading.date !== date) out(otherReading(wordOf(reading.id, lang), formatDate(reading.date, lang)));
  for (const id of openReadings(due.value)) out(words[lang].readingOpen(wordOf(id, lang)));
  out(`${dueStanding(due.value, VOCABULARY[lang])}.`);
  for (const step of due.value.steps) {
    const source = step.source ? ` (${[step.source.document, step.source.article].filter(Boolean).join(", ")})` : "";
    out(`- ${explain(step, lang)}${source}`);
  }
  return EXIT.done;
}

/** A problem at the option that was typed: a place is named as its option is. */
const byOption = (one: Problem): Problem => (INSTANT.includes(one.path) ? { ...one, path: "at" } : one);

/** The readings of the rule that gave no date: their days lie where the working calendar does not reach. */
function openReadings({ rule: id, from, readings }: Deadline): string[] {
  const rule = statutoryDeadlines.find((one) => one.id === id && isInForce(one, from));
  const all = rule?.type === "term" || rule?.type === "fixed" ? (rule.readings ?? []) : [];
  return all.map((one) => one.id).filter((one) => !readings.some((reading) => reading.id === one));
}

function list({ lang, json, out }: Context): Exit {
  const rules = statutoryDeadlines.map(({ id, name, confidence, effectiveFrom, effectiveTo }) => ({
    id,
    name: name[lang],
    confidence,
    effectiveFrom,
    effectiveTo,
  }));
  if (json) out(JSON.stringify({ ok: true, rules }, null, 2));
  else
    for (const { id, name, confidence, effectiveFrom, effectiveTo } of rules) {
      const sure = confidence === "verified" ? "" : `  [${VOCABULARY[lang].confidences[confidence]}]`;
      const [from, to] = [effectiveFrom, effectiveTo].map((day) => (day === null ? "…" : formatDay(day, lang)));
      out(`${id}  ${name} (${from} – ${to})${sure}`);
    }
  return EXIT.done;
}
