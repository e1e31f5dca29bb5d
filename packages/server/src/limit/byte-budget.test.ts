import { expect, test } from "vitest";
import { byteBudget } from "./byte-budget.ts";

test("bodies that never end take no more than the bound, whoever sends them", () => {
  const budget = byteBudget({ inAll: 100, perClient: 60 });
  const [a, b, c] = ["a", "a", "b"].map((client) => budget.hold(client));
  expect([a?.add(40), b?.add(40), b?.add(20), c?.add(50), c?.add(40)]).toEqual([true, false, true, false, true]);
});

test("what was answered makes room again, once", () => {
  const budget = byteBudget({ inAll: 100, perClient: 100 });
  const [one, two] = [budget.hold(undefined), budget.hold("b")];
  expect([one.add(100), two.add(1)]).toEqual([true, false]);
  one.release();
  one.release();
  expect([two.add(100), two.add(1)]).toEqual([true, false]);
});
