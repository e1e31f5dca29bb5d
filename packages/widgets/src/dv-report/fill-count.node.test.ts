import { expect, test } from "vitest";
import { account as en } from "../messages/en.js";
import { account as vi } from "../messages/vi.js";
import { fillCount } from "./fill-count.js";

test.each([
  [1, "1 rating.", "1 lượt đánh giá."],
  [0, "0 ratings.", "0 lượt đánh giá."],
  [1_204, "1,204 ratings.", "1.204 lượt đánh giá."],
])("%d is told in the words of its number", (n, inEnglish, inVietnamese) =>
  expect([fillCount(en.visitsRated, n, "en"), fillCount(vi.visitsRated, n, "vi")]).toEqual([inEnglish, inVietnamese]),
);
