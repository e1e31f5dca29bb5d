import { expect, test } from "vitest";
import { repeatedKey } from "./repeated-key.js";

test.each([
  ['{"I":"a","I":"b"}', "I"],
  ['{"a":{"I":1,"II":2,"I":3}}', "I"],
  ['[{"I":1},{"I":2}]', null],
  ['{"I":{"I":{"I":"I"}}}', null],
  [String.raw`{"a\"b":1,"a\u0022b":2}`, 'a"b'],
  [String.raw`{"a":"{\"a\":1,\"a\":2}"}`, null],
  ['"a"', null],
  [`{"a":"${"x".repeat(5_000_000)}","a":1}`, "a"],
])("%.40s", (text, key) => expect(repeatedKey(text)).toBe(key));
