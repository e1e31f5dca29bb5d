import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { openDatabase } from "@danvan/node";
import { expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const guide = (name: string) => readFileSync(path.join(import.meta.dirname, "../../../docs/guides", name), "utf8");
const blocks = (page: string, language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, block = ""]) => block);

test("the guide on integration has one mapping, one table and the same commands in both languages", () => {
  for (const language of ["json", "csv", "bash"])
    expect(blocks(guide("integrate.vi.md"), language)).toEqual(blocks(guide("integrate.md"), language));
});

test("the commands of the guide on integration do what it says", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-guide-"));
  for (const name of ["danvan.db", "new.db"]) {
    const store = must(await openDatabase(path.join(folder, name)));
    // The one that an agency works with was started once.
    if (name === "danvan.db")
      await store.keepNotices("18073", [{ version: "1", text: { vi: "Thử", en: "Test" }, url: "/" }]);
    await store.close();
  }
  const [mapping] = blocks(guide("integrate.md"), "json").filter((block) => block.includes('"source"'));
  writeFileSync(path.join(folder, "1022.json"), mapping!);
  writeFileSync(path.join(folder, "1022.csv"), blocks(guide("integrate.md"), "csv")[0]!);
  const commands = blocks(guide("integrate.md"), "bash").flatMap((block) => block.trim().split("\n"));
  const answers: string[] = [];
  for (const command of commands) {
    const [, ...words] = command.split(" ");
    const args = words.map((word) => (/\.\w+$/.test(word) ? path.join(folder, word) : word));
    const { code, out } = await runCli([...args, "--json"], "2026-11-20T02:00:00.000Z");
    expect([command, code]).toEqual([command, 0]);
    answers.push(out);
  }
  expect(answers.map((answer) => JSON.parse(answer) as object)).toMatchObject([
    { applied: false, fresh: 2 },
    { applied: true, fresh: 2, known: 0 },
    { ok: true },
    { cases: 2 },
  ]);
  rmSync(folder, { recursive: true });
});
