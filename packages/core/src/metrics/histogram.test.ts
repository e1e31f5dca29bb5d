import { expect, test } from "vitest";
import { Histogram } from "./histogram.js";

const of = (...values: number[]) => {
  const histogram = new Histogram();
  for (const value of values) histogram.add(value);
  return histogram.percentiles();
};

test("the median is the mean of the two middle ones, the 90th percentile the nearest rank", () => {
  expect(of()).toBeNull();
  expect(of(0)).toEqual({ median: 0, p90: 0 });
  expect(of(9, 1, 4)).toEqual({ median: 4, p90: 9 });
  expect(of(1, 4, 7, 9)).toEqual({ median: 5.5, p90: 9 });
  expect(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).toEqual({ median: 5.5, p90: 9 });
  expect(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)).toEqual({ median: 6, p90: 10 });
});

test("a value added many times counts as often", () => {
  const histogram = new Histogram();
  histogram.add(3, 4);
  histogram.add(8);
  expect(histogram.percentiles()).toEqual({ median: 3, p90: 8 });
});
