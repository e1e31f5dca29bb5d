import fc from "fast-check";
import { expect, test } from "vitest";
import * as data from "../../src/data/index.js";
import * as core from "../../src/index.js";
import { sampleInput } from "../sample-report.js";
import { attempt } from "./attempt.ts";
import { agreed } from "./faults.ts";
import { trials } from "./trials.ts";

const sound = core.must(core.yearReport(sampleInput()));

test.each(trials(core, data, sound))(
  "$name: an answer or our own error, with days and numbers in it",
  async (trial) => {
    expect(await attempt(trial, 20261204, 60)).toEqual([]);
  },
);

test("a date that a second computation does not find is a fault", async () => {
  const wrong = { name: "wrong", given: fc.constant<unknown[]>([]), call: () => [agreed("2026-12-01", "2026-12-02")] };
  expect(await attempt(wrong, 1, 1)).toMatchObject([{ trial: "wrong", fault: "another day" }]);
});
