import { diagnosis, DOCTOR_WORDS, type DoctorLang } from "./finding/diagnosis.js";
import { examine } from "./examine.js";
import { visit } from "./visit.js";
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

/**
 * Runs a command line.
 *
 * @returns the exit code: 0 the element can work, 1 something blocks it, 2 a command that was not understood or a page that cannot be read
 * @example await main(["doctor", "trang-chu.html"]) // → 1, when the page has no tag of ours
 */
export async function main(args: readonly string[], { out, err }: Terminal = standard): Promise<0 | 1 | 2> {
  const rest = args.filter((argument, index) => !argument.startsWith("--") && args[index - 1] !== "--lang");
  const options = args.filter((argument) => argument.startsWith("--"));
  const asked = args.includes("--lang") ? args[args.indexOf("--lang") + 1] : "vi";
  const lang: DoctorLang = asked === "en" ? "en" : "vi";
  const words = DOCTOR_WORDS[lang];
  const misuse = (code: keyof DoctorWords["misuse"], what = "") => {
    err(`${words.misuse[code](what)}\n\n${words.usage}`);
    return 2 as const;
  };

  if (options.includes("--help")) {
    out(words.usage);
    return 0;
  }
  const [command, address] = rest;
  const stranger = options.find((option) => !["--lang", "--json"].includes(option));
  if (command !== "doctor") return misuse("command-unknown", command);
  if (stranger) return misuse("option-unknown", stranger);
  if (asked !== "vi" && asked !== "en") return misuse("option-unknown", `--lang ${asked ?? ""}`);
  if (!address) return misuse("argument-missing");

  const visited = await visit(address).catch(() => null);
  if (!visited) {
    err(words.misuse["page-unreadable"](address));
    return 2;
  }
  const findings = examine(visited);
  out(options.includes("--json") ? JSON.stringify(findings, null, 2) : diagnosis(findings, lang));
  return findings.some(({ severity }) => severity === "blocks") ? 1 : 0;
}
