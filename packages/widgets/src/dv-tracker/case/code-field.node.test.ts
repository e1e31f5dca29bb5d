import { expect, test } from "vitest";
import { codeWithin } from "./code-field.js";

test.each([
  ["18073-K7QM9-XWRFT", "18073-K7QM9-XWRFT"],
  ["18073k7qm9xwrft", "18073k7qm9xwrft"],
  ["Mã tra cứu: 18073-K7QM9-XWRFT Mã riêng của người gửi: K7QM-9XWR", "18073-K7QM9-XWRFT"],
  ["K7QM-9XWR", "-"],
  ["Nguyễn Thị Ước, 0912 345 678", "-"],
  ["", "-"],
])("of %j only %j comes into an address: a secret and a person's words never do", (typed, code) =>
  expect(codeWithin(typed)).toBe(code),
);
