import {
  criterionName,
  explainScore,
  type Facts,
  fail,
  formatNumber,
  fromPoints,
  type Improvement,
  improvement,
  prepare,
  type Rubric,
  SIDES,
} from "@danvan/core";
import { indicators } from "@danvan/core/data";
import { findRubric } from "../input/find-rubric.js";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { readJson } from "../input/read-json.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal/terminal.js";
import { rubricDoubts } from "../terminal/rubric-doubts.js";
import { words } from "../terminal/words.js";

/** `danvan score --rubric FILE|ID --facts FILE [--explain]`: points with their reasons, and what would raise it to the next band. */
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
  const next = improvement(scorer, row.value, side);
  const { lang, json, out } = context;
  if (json) {
    const improved = next.ok ? next.value : null;
    out(JSON.stringify({ ok: true, rubric: rubric.value.id, side, ...result, improvement: improved }, null, 2));
    return EXIT.done;
  }
  const sentences = explainScore(scorer, result, lang);
  const lines = options.flag("explain") ? sentences : sentences.slice(0, sentences.length - result.lines.length);
  const titleOf = (fact: string) => scorer.slots.find(({ id }) => id === fact)?.indicator.title[lang] ?? fact;
  for (const line of [...lines, ...notes(rubric.value, result.missing.map(titleOf), context)]) out(line);
  if (options.flag("explain") && next.ok)
    for (const line of wayUp(next.value, rubric.value, titleOf, context)) out(line);
  return EXIT.done;
}

const isFacts = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** @param missing titles of facts */
const notes = (rubric: Rubric, missing: readonly string[], { lang }: Context): string[] => [
  ...rubricDoubts(rubric, lang),
  ...(missing.length ? [words[lang].notGiven(missing.join("; "))] : []),
];

/** The fewest points to the next band: which criteria, from which values to which. */
function wayUp(
  { band, gained, steps }: Improvement,
  rubric: Rubric,
  titleOf: (fact: string) => string,
  { lang }: Context,
): string[] {
  const nameOf = (id: string) => criterionName(rubric.criteria.find((criterion) => criterion.id === id)!)[lang];
  return [
    words[lang].improvement(rubric.bands.find(({ id }) => id === band)?.title[lang] ?? band, fromPoints(gained)),
    ...steps.map(
      ({ criterion, facts }) =>
        `- ${nameOf(criterion)}: ${facts.map(({ fact, from, to }) => words[lang].improvementFact(titleOf(fact), formatNumber(from, lang), formatNumber(to, lang))).join("; ")}`,
    ),
  ];
}
