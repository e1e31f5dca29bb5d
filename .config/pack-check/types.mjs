/** Compilers that people have. */
const COMPILERS = [5, 7];

const STRICT = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    noEmit: true,
    module: "nodenext",
    target: "es2022",
    lib: ["ES2023", "DOM", "DOM.Iterable"],
    types: ["node"],
  },
};

/** What a consumer has who imports the types for JSX and for Vue. */
const NEIGHBOURS = ["@types/node@24", "@types/react@19", "vue@3"];

/** A strict consumer imports every entry that has types, and uses what the README shows. */
export const types = ({ packages, exec, write }) =>
  COMPILERS.map((major) => ({
    title: `a strict consumer in TypeScript ${major}`,
    async run() {
      const typed = packages.flatMap(({ entries }) => entries).filter((entry) => entry.types);
      const lines = typed.map(({ specifier }, index) => `import * as e${index} from ${JSON.stringify(specifier)};`);
      write(
        "consumer.ts",
        [...lines, `export const all: object[] = [${lines.map((_, index) => `e${index}`).join(", ")}];`, EXAMPLE].join(
          "\n",
        ),
      );
      write("tsconfig.json", JSON.stringify({ ...STRICT, files: ["consumer.ts"] }));
      await exec("npm", ["install", "--no-audit", "--no-fund", "--no-save", `typescript@${major}`, ...NEIGHBOURS]);
      await exec("npm", ["exec", "--", "tsc", "-p", "."]).catch(({ stdout }) => {
        throw new Error(stdout);
      });
      return `${typed.length} entries`;
    },
  }));

const EXAMPLE = `
import { computeDeadline, explain, must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
const book = must(ruleBook(statutoryDeadlines));
const due = computeDeadline({ book, calendar: calendarAsKnownOn(), rule: "don-xu-ly-ban-dau", from: "2026-11-23" });
if (due.ok) for (const step of due.value.steps) console.log(explain(step, "vi"));
`;
