import { expect, test } from "vitest";
import { bundled } from "./bundled.stub.ts";
import { fetchLater } from "./fetch-later.ts";

const FILES = { "part/letter.js": "export const part = 1;", "part/card.js": "export const card = 2;" };

test("a part is asked for beside the file that names it", async () => {
  const code = await bundled({ ...FILES, "main.js": `import("./part/letter.js");` }, [fetchLater(["letter"])]);
  expect(code).toContain(`import("./letter.min.js")`);
});

test("what is imported at once is in the file", async () => {
  const code = await bundled({ ...FILES, "main.js": `export * from "./part/letter.js";` }, [fetchLater(["letter"])]);
  expect(code).toContain("part = 1");
});

test("another file of the package is not looked for at run time", async () => {
  const code = await bundled({ ...FILES, "main.js": `import("./part/card.js");` }, [fetchLater(["letter"])]);
  expect(code).not.toContain(".min.js");
});
