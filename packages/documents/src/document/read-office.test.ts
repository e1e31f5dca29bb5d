import { expect, test } from "vitest";
import { must } from "@danvan/core";
import { office } from "../../test/year-report.js";
import { readOffice } from "./read-office.js";

const refused = (file: unknown) => {
  const read = readOffice(file);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`);
};

test.each([
  ["2026-12-04", "2026-12-04"],
  ["04/12/2026", "2026-12-04"],
  ["4/12/2026", "2026-12-04"],
  [null, null],
])("a day of signature written %j is %s", (date, read) =>
  expect(must(readOffice({ ...office, date })).date).toBe(read),
);

test.each([
  [{ ...office, date: "2026-02-30" }, ["date-invalid date"]],
  [{ ...office, date: "30/02/2026" }, ["date-invalid date"]],
  [{ ...office, number: -1 }, ["number-out-of-range number"]],
  [{ ...office, to: "Ủy ban nhân dân tỉnh" }, ["field-type to"]],
  [{ ...office, signature: { authority: [5], name: null } }, ["field-type signature.authority.0"]],
  [{ ...office, sing: "BC" }, ["field-unknown sing"]],
  [null, ["field-type "]],
  [[], ["field-type "]],
])("what a paper cannot be printed from is refused by its place: %j", (file, problems) =>
  expect(refused(file)).toEqual(problems),
);

test("an empty file says all that it lacks", () =>
  expect(refused({})).toEqual(
    ["number", "sign", "place", "date", "to", "signature", "recipients", "draftedBy"].map(
      (name) => `field-required ${name}`,
    ),
  ));
