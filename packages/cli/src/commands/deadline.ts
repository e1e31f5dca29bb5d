import {
  computeDeadline,
  dueStanding,
  explain,
  fail,
  formatDate,
  formatDateTime,
  must,
  ruleBook,
  VOCABULARY,
} from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** `danvan deadline --rule ID --from DATE [--at INSTANT]`: the last day by one rule, with every step of the reasoning and its source. */
export function deadline(args: readonly string[], context: Context): Exit {
  const options = readOptions(args, ["rule", "from", "at"]);
  const [rule, from] = [options.required("rule"), options.required("from")];
  const book = must(ruleBook(statutoryDeadlines));
  if (!book.rules.some(({ id }) => id === rule)) {
    const unknown = fail("rule-unknown", "rule", { ids: book.rules.map(({ id }) => id) });
    return unknown.ok ? EXIT.done : refuse(unknown.problems, context);
  }
  const due = computeDeadline({
    book,
    calendar: calendarAsKnownOn(),
    rule,
    from,
    ...(options.text("at") === undefined ? {} : { fromAt: options.text("at")! }),
  });
  if (!due.ok) return refuse(due.problems, context);
  const { lang, json, out } = context;
  if (json) {
    out(JSON.stringify({ ok: true, ...due.value }, null, 2));
    return EXIT.done;
  }
  const { due: says, untilInstant, otherReading } = words[lang];
  const { date, at, steps } = due.value;
  out(steps.at(-1)?.code === "due-at" ? untilInstant(formatDateTime(at, lang)) : says(formatDate(date, lang)));
  for (const { id, date, used } of due.value.readings) if (!used) out(otherReading(id, formatDate(date, lang)));
  out(`${dueStanding(due.value, VOCABULARY[lang])}.`);
  for (const step of due.value.steps) {
    const source = step.source ? ` (${[step.source.document, step.source.article].filter(Boolean).join(", ")})` : "";
    out(`- ${explain(step, lang)}${source}`);
  }
  return EXIT.done;
}
