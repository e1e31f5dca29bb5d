import { numberToType } from "@danvan/core";
import { rubrics } from "@danvan/core/data";
import { describe, expect, test } from "vitest";
import { exampleFacts } from "./example-facts.ts";
import { scorerOf, typedScore } from "./typed-score.ts";

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))("%s", (_, rubric) => {
  const facts = exampleFacts(scorerOf(rubric));

  test("the example gives every fact a value that the scorer takes", () => {
    expect(Object.keys(facts).sort()).toEqual(
      scorerOf(rubric)
        .slots.map(({ id }) => id)
        .sort(),
    );
    expect(scorerOf(rubric).read(facts)).toMatchObject({ ok: true });
  });

  test("the example is good, not perfect, and leaves nothing out", () => {
    const typed = Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, numberToType(value)]));
    const { score } = typedScore(rubric, typed, "appraised", "vi");
    expect(score.missing).toEqual([]);
    expect(score.percent).toBeGreaterThan(5_000);
    expect(score.knockedOut).toBeNull();
  });
});

test("a comma is a decimal point, an empty field is nothing, and one slip does not hide the rest", () => {
  const rubric = rubrics.find(({ id }) => id === "hatinh-illustrative")!;
  const { score, problems } = typedScore(
    rubric,
    { "par-index": "90,5", "plan-tasks": "", "pakn-on-time": "21", "pakn-within-competence": "20", "not-of-this": "1" },
    "self",
    "vi",
  );
  const pointsOf = (criterion: string) => score.lines.find((line) => line.criterion === criterion)?.points;
  expect(pointsOf("3")).toBe(135_800); // 15 × 0.905 = 13.575, to two decimals
  expect([...problems.keys()]).toEqual(["pakn-on-time"]);
  expect(pointsOf("4")).toBe(0);
});
