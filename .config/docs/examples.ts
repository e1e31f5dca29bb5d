/** `expression; // result`, perhaps printed, perhaps with prose after it, and what a `const` of the line is called. */
const PROMISED = /^(?:const (\w+) = )?(.+); \/\/ ("[^"]*"|-?[\d_.]+|true|false|null)/;

/** What a line of an example promises, and what it gave. */
export interface Given {
  readonly line: string;
  readonly promised: unknown;
  readonly given: unknown;
}

/** Runs a page's examples as one module, from the first to the last, and returns what each `expression; // result` line gave. */
export async function runExamples(page: string): Promise<Given[]> {
  const examples = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, example = ""]) => example);
  const promises: { line: string; promised: unknown }[] = [];
  const lines = examples
    .join("\n")
    .split("\n")
    .map((line) => {
      const [, name, statement, promised] = PROMISED.exec(line) ?? [];
      if (!statement || !promised) return line;
      const expression = /^console\.log\((.+)\)$/.exec(statement)?.[1] ?? statement;
      promises.push({ line, promised: JSON.parse(promised.replaceAll(/(?<=\d)_(?=\d)/g, "")) as unknown });
      return name ? `${line}\ngiven.push(${name});` : `given.push(${expression});`;
    });
  const module = `export const given = [];\n${lines.join("\n")}`;
  const resolved = module.replaceAll(/from "([^"]+)"/g, (_, name: string) => `from "${import.meta.resolve(name)}"`);
  const { given } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(resolved)}`)) as {
    given: unknown[];
  };
  return promises.map((promise, index) => ({ ...promise, given: given[index] }));
}
