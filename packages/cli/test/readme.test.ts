import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

test("the page of the package names every command, verb and option of the command line", async () => {
  const { out } = await runCli(["--help"]);
  const page = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8").replaceAll("\\|", "|");
  const told = [...page.matchAll(/`(danvan [^`]+)`/g)].map(([, command = ""]) => command).join("\n");
  const commands = [...out.matchAll(/^ {2}danvan ([a-z]+)(?: ([a-z|-]+) )?/gm)];
  const untold = commands.flatMap(([, command = "", verbs = ""]) =>
    verbs
      .split("|")
      .map((verb) => `${command} ${verb}`.trim())
      .filter((name) => {
        const [first = "", verb = ""] = name.split(" ");
        return !new RegExp(`danvan ${first} \\S*${verb}`).test(told);
      }),
  );
  expect(commands.length).toBeGreaterThan(15);
  expect(untold).toEqual([]);
  expect([...new Set(out.match(/--[a-z]+/g))].filter((option) => !page.includes(option))).toEqual([]);
});
