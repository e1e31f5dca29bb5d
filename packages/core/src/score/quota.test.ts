import { expect, test } from "vitest";
import type { Rubric } from "../rubric/rubric.js";
import { applyQuota } from "./quota.js";

const bands = [{ id: "best" }, { id: "good" }, { id: "poor" }];
const rubricOf = (quota: Partial<NonNullable<Rubric["quota"]>> | null) =>
  ({
    bands,
    ...(quota && { quota: { band: "best", percent: 50, of: ["best", "good"], instead: "good", ...quota } }),
  }) as unknown as Rubric;

/** Agencies as "band total" or "band total/applicable", named a, b, c …; what became of each. */
const placed = (rubric: Rubric, ...group: string[]) =>
  applyQuota(
    rubric,
    group.map((text, at) => {
      const [band, share] = text.split(" ");
      const [total, applicable = 100] = share!.split("/").map(Number);
      return {
        agency: "abcdef"[at]!,
        score: { total: total!, applicable, band: band === "none" ? null : band! },
      };
    }),
  ).map(({ band, displaced, tied }) => `${band}${displaced ? ", displaced" : ""}${tied ? ", tied" : ""}`);

test("without a quota everybody keeps the band that is proposed", () =>
  expect(placed(rubricOf(null), "best 95", "none 0")).toEqual(["best", "null"]));

test("exactly the share keeps the band, and not one more", () => {
  expect(placed(rubricOf({}), "best 95", "best 94", "good 80", "good 79")).toEqual(["best", "best", "good", "good"]);
  expect(placed(rubricOf({ percent: 49 }), "best 95", "best 94", "good 80", "good 79")).toEqual([
    "best",
    "good, displaced",
    "good",
    "good",
  ]);
});

test("shares of what is applicable are compared, not points", () =>
  expect(placed(rubricOf({}), "best 90/100", "best 48/50", "poor 10")).toEqual(["good, displaced", "best", "poor"]));

test("those without a band, and those in a band that is not counted, make no room", () => {
  expect(placed(rubricOf({}), "best 95", "best 94", "none 0", "poor 10")).toEqual([
    "best",
    "good, displaced",
    "null",
    "poor",
  ]);
  expect(placed(rubricOf({ of: ["good"] }), "best 95", "best 94", "best 93", "good 80")).toEqual([
    "best",
    "good, displaced",
    "good, displaced",
    "good",
  ]);
});

test("equals at the cut all stay out and are told; whoever is better stays in, whoever is worse is no equal", () =>
  expect(placed(rubricOf({}), "best 93", "best 94", "best 95", "best 94", "best 93")).toEqual([
    "good, displaced",
    "good, displaced, tied",
    "best",
    "good, displaced, tied",
    "good, displaced",
  ]));

test("a band to take instead that the rubric does not have leaves none", () =>
  expect(placed(rubricOf({ percent: 0, instead: "gone" }), "best 95", "good 80")).toEqual(["null, displaced", "good"]));
