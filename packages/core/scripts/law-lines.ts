import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { figureOf, variantsOf, type DeadlineRule, type Kind } from "../src/index.js";
import { deadlineEvidence, statutoryDeadlines } from "../src/data/index.js";

/** A rule and all that hangs on it. */
export interface LawLine {
  readonly rule: DeadlineRule;
  readonly figure: string;
  readonly variants: readonly string[];
  readonly source: string;
  readonly inForce: string;
  /** The kinds of case to which it is applied without being asked for. */
  readonly kinds: readonly Kind[];
  /** Source files of the product that name it, outside the data. */
  readonly files: readonly string[];
  /** Worked examples and golden decisions that name it. */
  readonly examples: number;
  readonly evidence: string;
}

const repository = path.join(import.meta.dirname, "../../..");
const textsIn = (root: string, isOf: (file: string) => boolean) =>
  readdirSync(path.join(repository, root), { recursive: true, encoding: "utf8" })
    .filter(isOf)
    .map((file) => [`${root}/${file}`, uncommented(readFileSync(path.join(repository, root, file), "utf8"))] as const);

/** An example in a comment depends on nothing. */
const uncommented = (text: string) => text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, "");

/** Every row of the law, the ones on which most depends first: kinds of case, then places in the product, then examples. */
export function lawLines(): LawLine[] {
  const isSource = (file: string) =>
    /\.(ts|mdx)$/.test(file) && !/node_modules|dist|\.(test|stub|stories)\.ts$/.test(file) && !/^data[\\/]/.test(file);
  const packages = readdirSync(path.join(repository, "packages"));
  const sources = [...packages.map((name) => `packages/${name}/src`), "apps/demo/src"].flatMap((root) =>
    textsIn(root, isSource),
  );
  const examples = textsIn("packages/core/test", (file) => /^(cases|golden)[\\/].*\.json$/.test(file));
  return statutoryDeadlines
    .map((rule) => lineOf(rule, sources, examples))
    .sort(
      (a, b) =>
        b.kinds.length - a.kinds.length ||
        b.files.length - a.files.length ||
        b.examples - a.examples ||
        (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
    );
}

type Texts = readonly (readonly [file: string, text: string])[];

function lineOf(rule: DeadlineRule, sources: Texts, examples: Texts): LawLine {
  const named = `"${rule.id}"`;
  const applied = rule.type !== "gap" && rule.confidence !== "unverified" && rule.applies.toEveryCase !== false;
  const evidence = deadlineEvidence[rule.id];
  return {
    rule,
    figure: figureOf(rule, "vi"),
    variants: variantsOf(rule, "vi"),
    source: [rule.source.document, rule.source.article].filter(Boolean).join(", "),
    inForce: `${dayOf(rule.effectiveFrom) ?? "…"} – ${dayOf(rule.effectiveTo) ?? "nay"}`,
    kinds: applied ? (rule.applies.kinds ?? []) : [],
    files: sources.filter(([, text]) => text.includes(named)).map(([file]) => file),
    examples: examples.reduce((sum, [, text]) => sum + text.split(named).length - 1, 0),
    evidence: evidence ? (evidence.text ?? `${evidence.pages} trang`) : "",
  };
}

const dayOf = (date: string | null) => date?.split("-").reverse().join("/");
