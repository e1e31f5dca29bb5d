import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

type Groups = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The messages take the sentences of the problems that an element meets out of core's table, by code. A bundler keeps the whole table;
 * this writes the sentences where they are read.
 * @throws when a code has no sentence
 */
export const metSentences: Plugin = {
  name: "met-sentences",
  setup(build) {
    build.onLoad({ filter: /\/messages\/(?:vi|en)\/[\w-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const [line, list = "", table = ""] = TAKEN.exec(source) ?? [];
      if (line === undefined) return undefined;
      const groups = (await import(table)) as Groups;
      const read = new RegExp(
        `\\b(${list
          .trim()
          .split(/\s*,\s*/)
          .join("|")})(?:\\.(\\w+)|\\["([^"]+)"\\])`,
        "g",
      );
      const contents = source.replace(line, "").replace(read, (_, group: string, name?: string, quoted?: string) => {
        const sentence = groups[group]?.[name ?? quoted ?? ""];
        if (sentence === undefined) throw new Error(`${path}: ${group} has no ${name ?? quoted}`);
        return JSON.stringify(sentence);
      });
      return { contents, loader: "ts" };
    });
  },
};

const TAKEN = /^import \{([^}]*)\} from "(@danvan\/core\/problems\/\w\w)";\n/m;
