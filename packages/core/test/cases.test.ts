import { describe, expect, test } from "vitest";
import { DanvanError } from "../src/errors.js";
import { caseFiles } from "./case-files.js";

/** A runner answers what a case gives; a thrown DanvanError is an answer too, by its code. */
interface Runner {
  readonly run: (given: Readonly<Record<string, unknown>>) => unknown;
}

const subjects = await Promise.all(
  caseFiles.map(async ({ name, cases }) => {
    const { run } = (await import(`./runners/${name}.ts`)) as Runner;
    return { name, cases, run };
  }),
);

describe.each(subjects)("worked examples: $name", ({ cases, run }) => {
  test.each(cases)("$id $why", ({ given, expect: expected }) => {
    expect(answer(given)).toEqual(expected);
  });

  function answer(given: Readonly<Record<string, unknown>>): unknown {
    try {
      return run(given);
    } catch (error) {
      if (error instanceof DanvanError) return { error: error.problem.code };
      throw error;
    }
  }
});
