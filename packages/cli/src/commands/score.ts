import {
  type Facts,
  type Rubric,
  type Score,
  type ScoreLine,
  SIDES,
  type Scorer,
  fail,
  fromPoints,
  lift,
  prepare,
} from "@danvan/core";
import { indicators } from "@danvan/core/data";
import { findRubric } from "../find-rubric.js";
import { readOptions } from "../options.js";
import { refuse } from "../problem-lines.js";
import { readJson } from "../read-json.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal.js";
import { words } from "../words.js";

/** `danvan score --rubric FILE|ID --facts FILE [--explain]`: points with their reasons, and what would lift to the next band. */
export function score(args: readonly string[], context: Context): Exit {
  const options = readOptions(args, ["rubric", "facts", "side"], ["explain"]);
  const asked = options.text("side") ?? "self";
  const side = SIDES.find((one) => one === asked);
  if (!side) throw new Misuse("option-unknown", `--side ${asked}`);
  const rubric = findRubric(options.required("rubric"));
  if (!rubric.ok) return refuse(rubric.problems, context);
  const file = readJson<Facts>(options.required("facts"));
  if (!file.ok) return refuse(file.problems, context);
  const scorer = prepare(rubric.value, indicators);
  const row = isFacts(file.value) ? scorer.read(file.value) : fail("field-type", "facts", { expected: "object" });
  if (!row.ok) return refuse(row.problems, context);
  const result = scorer.score(row.value, side);
  const next = lift(scorer, row.value, side);
  const { json, out } = context;
  if (json)
    out(
      JSON.stringify(
        { ok: true, rubric: rubric.value.id, side, ...result, lift: next.ok ? next.value : null },
        null,
        2,
      ),
    );
  else {
    for (const line of outcome(result, rubric.value, context)) out(line);
    if (options.flag("explain")) for (const line of reasons(result, scorer, next, context)) out(line);
  }
  return EXIT.done;
}

const isFacts = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const number = (value: number, lang: Context["lang"]) =>
  new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 4 }).format(value);

function outcome(
  { total, applicable, percent, band, notRated, missing }: Score,
  rubric: Rubric,
  { lang }: Context,
): string[] {
  const says = words[lang];
  const named = rubric.bands.find(({ id }) => id === band)?.title[lang] ?? "–";
  return [
    rubric.title[lang],
    ...[says.statuses[rubric.status], says.statuses[rubric.confidence]].filter((note) => note !== null),
    notRated
      ? says.notRated(rubric.knockOuts?.find(({ id }) => id === notRated.reason)?.title[lang] ?? notRated.reason)
      : says.score(
          number(fromPoints(total), lang),
          number(fromPoints(applicable), lang),
          percent === null ? "–" : number(percent / 100, lang),
          named,
        ),
    ...(missing.length ? [says.notGiven(missing.join(", "))] : []),
  ].filter((line, at, lines) => lines.indexOf(line) === at);
}

function reasons({ lines }: Score, { rubric }: Scorer, next: ReturnType<typeof lift>, { lang }: Context): string[] {
  const says = words[lang];
  const title = (id: string) => rubric.criteria.find((criterion) => criterion.id === id)?.title[lang] ?? id;
  const said = (line: ScoreLine) => {
    const values = Object.entries(line.values).map(([fact, value]) => `${fact} = ${value ?? "–"}`);
    const points = `${number(fromPoints(line.points), lang)}/${number(fromPoints(line.max), lang)}`;
    const why = [says.reasons[line.reason], line.rule, ...values, `${says.clause} ${line.clauses.join(", ")}`];
    return `- ${title(line.criterion)}: ${points} (${why.join("; ")})`;
  };
  if (!next.ok) return lines.map(said);
  const { band, gained, steps } = next.value;
  return [
    ...lines.map(said),
    says.lift(rubric.bands.find(({ id }) => id === band)?.title[lang] ?? band, number(fromPoints(gained), lang)),
    ...steps.map(
      ({ criterion, facts }) =>
        `- ${title(criterion)}: ${facts.map(({ fact, from, to }) => says.liftFact(fact, from, to)).join("; ")}`,
    ),
  ];
}
