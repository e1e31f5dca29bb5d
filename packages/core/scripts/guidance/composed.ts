import { FILES, type Label, type Labelled, LABELS, linesOf } from "./corpus.ts";
import { chance } from "./chance.ts";

/** `{this|that}`, of which one is taken; the innermost first. */
const CHOICE = /\{([^{}]*)\}/;
const LIST = /<([a-z-]+)>/;

/**
 * Sentences put together by `test/guidance/templates`, the same ones every time. A line there is how often it counts and its form:
 * `{this|that}` is a choice, `<who>` a line of that list in `lists.txt`.
 *
 * @param times how many sentences of each form, times its count
 */
export function composed(times: number): Labelled[] {
  const next = chance(1);
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const lists = listed();
  const said = (form: string): string => {
    let text = form;
    for (let found; (found = CHOICE.exec(text));) text = text.replace(CHOICE, () => pick(found![1]!.split("|")));
    for (let found; (found = LIST.exec(text));) text = text.replace(LIST, () => said(pick(lists.get(found![1]!)!)));
    return text;
  };
  return LABELS.flatMap((label) =>
    formsOf(label).flatMap(({ count, form }) =>
      Array.from({ length: count * times }, () => ({ label, text: tidy(said(form)) })),
    ),
  );
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replaceAll(" ,", ",")
    .replace(/^[ ,]+|[ ,]+$/g, "");

const formsOf = (label: Label): { count: number; form: string }[] =>
  linesOf(`templates/${FILES[label]}`).map((line) => {
    const [count = "", ...words] = line.split(" ");
    return { count: Number(count), form: words.join(" ") };
  });

function listed(): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of linesOf("templates/lists")) {
    if (line.startsWith("# ")) lists.set(line.slice(2), (lines = []));
    else lines.push(line);
  }
  return lists;
}
