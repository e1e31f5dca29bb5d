import fc from "fast-check";
import { test } from "vitest";
import { isAfter } from "./is-after.js";

const instant = fc
  .record({
    at: fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
    length: fc.constantFrom(16, 19, 20, 21, 22, 23),
  })
  .map(({ at, length }) => {
    const text = at.toISOString().slice(0, length);
    return `${text.endsWith(".") ? text.slice(0, -1) : text}Z`;
  });

test("an instant to the minute, the second or a fraction of it compares as the same point in time", () =>
  fc.assert(
    fc.property(instant, instant, (a, b) => isAfter(a, b) === Date.parse(a) > Date.parse(b)),
    {
      numRuns: 500,
      examples: [
        ["2026-12-04T17:00:00Z", "2026-12-04T17:00:00.000Z"],
        ["2026-12-04T17:00:00.500Z", "2026-12-04T17:00:00Z"],
        ["2026-12-04T17:00Z", "2026-12-04T17:00:00.001Z"],
      ],
    },
  ));
