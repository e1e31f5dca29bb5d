import { expect, test } from "vitest";
import * as data from "../../src/data/index.js";
import * as core from "../../src/index.js";
import { sampleInput } from "../sample-report.js";
import { attempt } from "./attempt.ts";
import { trials } from "./trials.ts";

const sound = core.must(core.yearReport(sampleInput()));

test.each(trials(core, data, sound))(
  "$name: an answer or our own error, with days and numbers in it",
  async (trial) => {
    expect(await attempt(trial, 20261204, 60)).toEqual([]);
  },
);
