import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measurer } from "../metrics/measurer.js";
import { must } from "../terms/errors.js";
import { readPeriod } from "../metrics/period.js";
import { publicDetail } from "./public-detail.js";
import { type PublishedCount, suppress } from "./suppression.js";

describe("M7 small counts are suppressed, and nothing published gives them away", () => {
  test("M7 one or two are suppressed, and another with them", () =>
    expect(suppress([7, 1, 0, 4], [[0, 1, 2, 3]])).toEqual([7, null, 0, null]));

  test("M7 two ones under a total of two would be read off: a third is suppressed", () =>
    expect(suppress([1, 1, 5, 8], [[0, 1, 2, 3]])).toEqual([null, null, null, 8]));

  test("M7 two sums that overlap leave a sum of what is left, and one count may not stand alone in it", () => {
    const [values, sums] = [
      [2, 3, 4, 9],
      [
        [0, 1, 2, 3],
        [2, 3],
      ],
    ];
    expect(suppress(values, sums).slice(0, 2)).toEqual([null, null]);
    expect(attack(values, suppress(values, sums), sums)).toEqual([]);
  });

  test("M7 an attacker who adds and subtracts, and tries every number, never pins down one or two cases", () => {
    const counts = fc.array(fc.oneof(fc.nat(3), fc.nat(9)), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(counts, (values) => {
        const sums = [values.map((_, at) => at)];
        expect(attack(values, suppress(values, sums), sums)).toEqual([]);
      }),
    );
  });

  test("M7 nor does one who has the totals of both columns and of the first two rows", () => {
    const table = fc.array(fc.oneof(fc.nat(2), fc.nat(4)), { minLength: 6, maxLength: 6 });
    const sums = [
      [0, 2, 4],
      [1, 3, 5],
      [0, 1, 2, 3],
    ];
    fc.assert(
      fc.property(table, (values) => {
        // Where the totals alone tell, no suppression helps: they are published whatever the table does.
        fc.pre(
          attack(
            values,
            values.map(() => null),
            sums,
          ).length === 0,
        );
        expect(attack(values, suppress(values, sums), sums)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  test("M7 the public view suppresses a kind with one case, and its total", () => {
    const period = must(readPeriod({ from: "2026-11-01", to: "2026-11-30" }));
    const all = measurer(period);
    const add = (kind: "praise" | "concern" | "petition", many: number) => {
      for (let n = 0; n < many; n += 1)
        all.add({
          events: [{ type: "received", at: "2026-11-02T03:00:00Z", by: "citizen", kind, channel: "web" }],
          deadline: null,
        });
    };
    add("praise", 1);
    add("concern", 5);
    add("petition", 9);
    const { byKind, byChannel } = publicDetail(all.detail());
    expect(byKind.praise).toMatchObject({ received: null, open: null, answered: 0 });
    // One case came in beside the phản ánh and kiến nghị: that it is praise must not be disclosed by every other kind showing none.
    expect(byKind.question.open).toBe(byKind.suggestion.open === null ? 0 : null);
    expect(byChannel.web).toBe(15);
  });
});

/** The places of small counts that only one number fits, given what is shown and the sums. */
function attack(
  values: readonly number[],
  shown: readonly PublishedCount[],
  sums: readonly (readonly number[])[],
): number[] {
  const secret = shown.flatMap((count, at) => (count === null ? [at] : []));
  const totals = sums.map((sum) => sum.reduce((all, at) => all + values[at]!, 0));
  // The attacker knows that zeros are shown, unless one had to cover for another or the whole table was too thin to show.
  const least = secret.length === shown.length || secret.some((at) => values[at] === 0) ? 0 : 1;
  const possible = secret.map(() => new Set<number>());
  const guess = [...shown];
  const most = (place: number) => Math.min(...totals.filter((_, at) => sums[at]!.includes(place)));
  const fits = (done: boolean) =>
    sums.every((sum, at) => {
      const known = sum.reduce<number>((all, place) => all + (guess[place] ?? 0), 0);
      const open = sum.filter((place) => guess[place] === null).length;
      return done ? known === totals[at] : known + open * least <= totals[at]!;
    });
  const walk = (at: number): void => {
    const place = secret[at];
    if (place === undefined) {
      if (fits(true)) secret.forEach((where, index) => possible[index]!.add(guess[where]!));
      return;
    }
    for (let value = least; value <= most(place); value += 1) {
      guess[place] = value;
      if (fits(false)) walk(at + 1);
    }
    guess[place] = null;
  };
  walk(0);
  return secret.filter((where, index) => [1, 2].includes(values[where]!) && possible[index]!.size < 2);
}
