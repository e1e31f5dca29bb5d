import { describe, expect, test } from "vitest";
import { DanvanError } from "../src/terms/errors.js";
import { caseFiles } from "./case-files.js";

/**
 * A runner answers what a case gives; a thrown DanvanError is an answer too, by its code. It is told what is expected, so that a long
 * answer can be cut to the parts that the case names.
 */
interface Runner {
  readonly run: (given: Readonly<Record<string, unknown>>, expected: unknown) => unknown;
}

const subjects = await Promise.all(
  caseFiles.map(async ({ name, cases }) => {
    const { run } = (await import(`./runners/${name.split("-")[0]}.ts`)) as Runner;
    return { name, cases, run };
  }),
);

describe.each(subjects)("worked examples: $name", ({ cases, run }) => {
  test.each(cases)("$id $why", async ({ given, expect: expected }) => {
    expect(await answer(given, expected)).toEqual(expected);
  });

  async function answer(given: Readonly<Record<string, unknown>>, expected: unknown): Promise<unknown> {
    try {
      return await run(given, expected);
    } catch (error) {
      if (error instanceof DanvanError) return { error: error.problem.code };
      throw error;
    }
  }
});
