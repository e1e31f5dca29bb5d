import { globSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

test("every file of the demo is named for one thing; the packages' are held by their rooms", () => {
  const vague = globSync("apps/demo/src/**/*.ts", { cwd: root }).filter((file) =>
    /\/(utils?|helpers?|common|misc|types|shared)(\.ts|\/)/.test(file),
  );
  expect(vague).toEqual([]);
});
