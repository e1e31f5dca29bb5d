import { intake } from "@danvan/core/problems/en";
import { expect, test } from "vitest";
import { bundled } from "./bundled.stub.ts";
import { metSentences } from "./met-sentences.ts";

const made = (source: string) => bundled({ "messages/en/words.ts": source }, [metSentences], "messages/en/words.ts");
const taken = (group: string, what: string) =>
  `import { ${group} } from "@danvan/core/problems/en";\nexport const words = { taken: ${what} };`;

test("only the sentence that is read comes along", async () => {
  const code = await made(taken("input, intake", 'intake["rated-before"]'));
  expect(code).toContain(JSON.stringify(intake["rated-before"]));
  expect(code).not.toContain("body-not-json");
});

test("a code without a sentence fails the build", () =>
  expect(made(taken("intake", "intake.unheard"))).rejects.toThrow("intake has no unheard"));
