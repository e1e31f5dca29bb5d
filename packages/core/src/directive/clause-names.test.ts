import { expect, test } from "vitest";
import { clauseLine, clauseNames } from "./clause-names.js";

test.each([
  [["6.3", "6.4"], "6.3, 6.4", "Khoản 6.3, 6.4", "Clauses 6.3, 6.4"],
  [
    ["R", "O1", "6.3"],
    "6.3, phần tổ chức thực hiện",
    "Khoản 6.3, phần tổ chức thực hiện",
    "Clauses 6.3, the closing part",
  ],
  [["6.3"], "6.3", "Khoản 6.3", "Clause 6.3"],
  [["R", "O1"], "phần tổ chức thực hiện", "Phần tổ chức thực hiện", "The closing part"],
  [[], "", "", ""],
])("%j are named without a code of ours", (ids, names, line, english) =>
  expect([clauseNames(ids, "vi"), clauseLine(ids, "vi"), clauseLine(ids, "en")]).toEqual([names, line, english]),
);
