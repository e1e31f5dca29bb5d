import { expect, test } from "vitest";
import { sizes } from "./size.mjs";

test.each(sizes())("$entry weighs $gzip bytes gzip, at most $bar", ({ gzip, bar }) =>
  expect(gzip).toBeLessThanOrEqual(bar),
);
