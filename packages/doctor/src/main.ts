import { parseArgs } from "node:util";
import { diagnosis, DOCTOR_WORDS, type DoctorLang } from "./finding/diagnosis.js";
import { examine } from "./examine.js";
import { openPage } from "./visit/open-page.js";
import type { DoctorWords } from "./finding/words/saying.js";

/** Where a command writes: findings to `out`, everything else that is said to `err`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const standard: Terminal = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

const OPTIONS = {
  lang: { type: "string", default: "vi" },
  json: { type: "boolean" },
  help: { type: "boolean" },
  private: { type: "boolean" },
} as const;

/**
 * Runs a command line: one address of a page, or the name of a file.
 *
 * @returns the exit code: 0 the element can work, 1 something blocks it, 2 a command that was not understood or a page that cannot be read
 * @example await main(["trang-chu.html"]) // → 1, when the page has no tag of ours
 */
export async function main(args: readonly string[], { out, err }: Terminal = standard): Promise<0 | 1 | 2> {
  // Not strict: a misuse is said in the language that was asked for, so the language is read whatever else is wrong.
  const { values, positionals } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
  });
  const lang: DoctorLang = values.lang === "en" ? "en" : "vi";
  const words = DOCTOR_WORDS[lang];
  const misuse = (code: keyof DoctorWords["misuse"], what = "") => {
    err(`${words.misuse[code](what)}\n\n${words.usage}`);
    return 2 as const;
  };

  if (values.help) {
    out(words.usage);
    return 0;
  }
  const [address, ...others] = positionals;
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(OPTIONS, name));
  if (unknown) return misuse("option-unknown", `--${unknown}`);
  if (values.lang !== lang) return misuse("option-unknown", values.lang === true ? "--lang" : `--lang ${values.lang}`);
  if (!address) return misuse("argument-missing");
  if (others.length > 0) return misuse("argument-extra", others.join(" "));

  const visited = await openPage(address, values.private === true).catch((error: unknown) => {
    err(words.misuse["page-unreadable"](`${address} (${reasonOf(error)})`));
    return null;
  });
  if (!visited) return 2;
  const findings = examine(visited);
  out(values.json ? JSON.stringify(findings, null, 2) : diagnosis(findings, lang));
  return findings.some(({ severity }) => severity === "blocks") ? 1 : 0;
}

/** The system's own code where it has one, such as ENOENT: `fetch` says only that it failed, and keeps the reason as its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
