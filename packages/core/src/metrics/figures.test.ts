import { expect, test } from "vitest";
import type { CivilDate } from "../calendar/civil-date.js";
import { must } from "../terms/errors.js";
import type { Figure } from "./figure.js";
import { figuresWithin } from "./figures.js";
import { readPeriod } from "./period.js";

const year = must(readPeriod({ from: "2025-12-01", to: "2026-11-30" }));
const figure = (value: number, from: string, to: string, by: "cases" | "hand" = "hand"): Figure => ({
  indicator: "articles",
  value,
  from: from as CivilDate,
  to: to as CivilDate,
  source: by === "cases" ? { by } : { by, who: "Văn phòng", at: "2026-12-01", evidence: ["12/BC-UBND"] },
});
const valueOf = (...entered: readonly Figure[]) =>
  figuresWithin(year, [figure(1, "2025-12-01", "2026-11-30", "cases")], entered).map(({ value }) => value);

test.each([
  ["an entered one stands before the measured one", [figure(2, "2025-12-01", "2026-11-30")], 2],
  ["one that begins before the period is none of it", [figure(2, "2025-11-30", "2026-11-30")], 1],
  ["one that ends behind the period is none of it", [figure(2, "2025-12-01", "2026-12-01")], 1],
  ["the one that ends last", [figure(2, "2026-01-01", "2026-11-30"), figure(3, "2025-12-01", "2026-06-30")], 2],
  ["of one end the last", [figure(2, "2026-01-01", "2026-11-30"), figure(3, "2025-12-01", "2026-11-30")], 3],
])("of several figures of one indicator %s counts", (_, entered, value) =>
  expect(valueOf(...entered)).toEqual([value]),
);
