import { expect, test } from "vitest";
import { DEFAULT_FIELDS } from "./default-fields.js";
import { listedWords } from "./listed-words.js";

test.each([
  ["Đèn đường trước nhà ông Nam, số 12 ngõ 5, không sáng", ["den", "duong"]],
  ["den duong toi, xe rac khong den", ["den", "duong", "xe", "rac"]],
  ["Ông Nguyễn Văn A ở ngõ 5 đánh tôi", []],
  ["", []],
])("of “%s” a server is told %j, and no name or place", (text, words) => {
  expect(listedWords(text, DEFAULT_FIELDS)).toEqual(words);
});
