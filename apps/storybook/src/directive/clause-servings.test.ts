import { clauseOf, clausesOf, type Kind } from "@danvan/core";
import { directive } from "@danvan/core/data";
import { expect, test } from "vitest";
import { coverage, servingsOf } from "./clause-servings.ts";

test("what serves a clause is read from the data", () => {
  const { kinds, sections, criteria } = servingsOf(clauseOf(directive, "6.1"));
  expect(kinds).toEqual(["information-request"] satisfies Kind[]);
  expect(sections.map(({ id }) => id)).toEqual(["II.6"]);
  expect(criteria.every(({ criterion }) => criterion.clauses.includes("6.1"))).toBe(true);
});

test("no clause is left without a part of the software", () =>
  expect(coverage()).toEqual({ all: clausesOf(directive).length, unserved: [] }));
