import { expect, test } from "vitest";
import { type Block, closed } from "./official-document.js";

const body = (text: string): Block => ({ kind: "body", text });
const closing = (...texts: string[]) =>
  closed(texts.map(body), "./.").map((block) => (block.kind === "grid" ? "" : block.text));

test.each([
  ["Không có.", "Không có./."],
  ["Không có", "Không có./."],
  ["Không có./.", "Không có./."],
  ["Không có . / . ", "Không có./."],
  ["Không có./", "Không có./."],
  ["Đạt 1/2.", "Đạt 1/2./."],
])("the mark that closes a paper stands once after %j", (typed, printed) => expect(closing(typed)).toEqual([printed]));

test("what an officer closed before the last part ends with a full stop", () =>
  expect(closing("Tiếp tục thực hiện./.", "Đạt 1/2.", "Không.")).toEqual([
    "Tiếp tục thực hiện.",
    "Đạt 1/2.",
    "Không./.",
  ]));
