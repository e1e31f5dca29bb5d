import { main } from "../src/main.js";

/** What a command line answers and says. @param now the instant of the call; default: the clock's */
export async function runCli(args: readonly string[], now?: string) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) };
  const code = await main(args, terminal, now === undefined ? undefined : () => now);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/** The report of ward 18073 over 2026. */
export const reportArgs = (db: string, out: string, ...more: string[]): string[] => [
  "report",
  "--db",
  db,
  "--agency",
  "18073",
  "--year",
  "2026",
  "--out",
  out,
  ...more,
];
