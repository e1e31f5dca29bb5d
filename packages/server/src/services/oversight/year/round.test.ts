import { canonical, type AccountBasis, type CivilDate } from "@danvan/core";
import { haTinhIllustrative, indicators } from "@danvan/core/data";
import { expect, test } from "vitest";
import { deployment } from "../../../../test/workspace.ts";
import { preparedRound } from "./round.ts";
import { yearActs } from "./year-acts.ts";

const [opensOn, closesOn] = ["2026-12-01", "2026-12-20"] as CivilDate[];
const body = JSON.stringify({ rubric: canonical(haTinhIllustrative), opensOn, closesOn });
const acts = yearActs([{ seq: 1, kind: "round", unit: "", at: "2026-12-01T02:00:00.000Z", by: "a", body }]);
const opened = (known: AccountBasis["indicators"], now: string) =>
  preparedRound({ ...deployment, account: { indicators: known } as AccountBasis }, acts, now);

test.each([
  ["2026-11-30T16:59:59.000Z", false],
  ["2026-11-30T17:00:00.000Z", true],
  ["2026-12-20T16:59:59.000Z", true],
  ["2026-12-20T17:00:00.000Z", false],
])("at %s a round of 1 to 20 December is open: %s", (now, isOpen) =>
  expect(opened(indicators, now)).toMatchObject({ isOpen, scorer: { rubric: { id: haTinhIllustrative.id } } }),
);

test("a rubric that speaks of a figure which is counted no more opens no round, and takes no page down", () =>
  expect(opened(indicators.slice(0, 1), "2026-12-02T02:00:00.000Z")).toBeNull());
