import { expect, test } from "vitest";
import { civilDate } from "../calendar/civil-date.js";
import { must } from "../terms/errors.js";
import { publicDays } from "./public-days.js";

const day = (text: string) => must(civilDate(text));

test.each([
  ["a day is answered by its month", "2026-10-07", "2026-10-07", "2026-10-01", "2026-10-31"],
  ["February by as many days as it has", "2024-02-09", "2024-02-10", "2024-02-01", "2024-02-29"],
  ["the month that runs up to now", "2026-11-01", "2026-11-20", "2026-11-01", "2026-11-21"],
  ["whole months as they are", "2025-12-01", "2026-11-30", "2025-12-01", "2026-11-30"],
  ["and so the last that there is", "0001-01-01", "9999-12-31", "0001-01-01", "9999-12-31"],
])("M7 %s", (_, from, to, first, last) =>
  expect(publicDays({ from: day(from), to: day(to) }, day("2026-11-21"))).toEqual({ from: first, to: last }),
);
