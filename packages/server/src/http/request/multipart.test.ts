import { expect, test } from "vitest";
import { countParts } from "./multipart.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const TYPE = "multipart/form-data; boundary=x";

test.each([
  ["the end counts as one", "--x\r\n\r\na\r\n--x\r\n\r\nb\r\n--x--\r\n", TYPE, 3],
  ["a boundary may stand in quotes", "--a b\r\n\r\na\r\n--a b--", 'multipart/form-data; boundary="a b"', 2],
  ["a delimiter begins a line", "--x\r\n\r\na --x, --x\r\n--x--", TYPE, 2],
  ["a line may end with a line feed alone", "--x\n\na\n--x--", TYPE, 2],
  ["a body may have none", "a", TYPE, 0],
])("%s", (_, body, type, parts) => expect(countParts(bytesOf(body), type)).toBe(parts));

test("without a boundary nothing can be counted", () =>
  expect(countParts(bytesOf("--x--"), "multipart/form-data")).toBeNull());

test.each([
  ["dashes alone", "-"],
  ["beginnings of the delimiter", `\n${"-".repeat(71)}`],
])("each byte of %s is read a few times at most", (_, text) => {
  const body = bytesOf(text.repeat(Math.ceil(10_000 / text.length)));
  let reads = 0;
  const counted = new Proxy(body, {
    get(target, name) {
      if (typeof name === "string" && /^\d+$/.test(name)) reads++;
      return Reflect.get(target, name, target) as unknown;
    },
  });
  expect(countParts(counted, `multipart/form-data; boundary=${"-".repeat(69)}x`)).toBe(0);
  expect(reads).toBeLessThan(3 * body.length);
});
