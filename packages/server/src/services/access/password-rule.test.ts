import { expect, test } from "vitest";
import { checkPassword } from "./password-rule.ts";

test.each([
  ["mười hai kí tự", "một câu dài dễ nhớ", true],
  ["signs alone", "!@#$%^&*()[]", true],
  ["letters with marks alone", "ắằẳẵặấầẩẫậếề", true],
  ["eleven characters", "abcdefghijk", false],
  ["the name again and again", "canbo-canbo-canbo", false],
  ["the name in capitals and four more", "CANBO1234CANBO", false],
  ["the name and five more", "canbo12345canbo", true],
  ["two hundred characters", "abcde".repeat(40), true],
  ["more than are hashed", `${"abcde".repeat(40)}f`, false],
  ["twelve pictures", "😀😁😂🤣😃😄😅😆😉😊😋😎", true],
])("%s: %s", (_, password, isOk) => expect(checkPassword("canbo", password).ok).toBe(isOk));
