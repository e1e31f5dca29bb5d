import { expect, test } from "vitest";
import { en } from "./messages/en.ts";
import { vi } from "./messages/vi.ts";
import { problemSentence } from "./problem-sentence.ts";

test("both languages know the same problems", () => expect(Object.keys(en)).toEqual(Object.keys(vi)));

test("a sentence names the setting or the file; an unknown code has none", () => {
  const problem = { code: "port-invalid", path: "PORT", facts: { value: "http" } };
  expect(problemSentence(problem, "vi")).toBe('PORT đang là "http", phải là một số từ 0 đến 65535, ví dụ: PORT=8788');
  expect(problemSentence({ ...problem, code: "unheard-of" }, "en")).toBeNull();
});
