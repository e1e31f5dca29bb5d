import { LIMITS } from "@danvan/core";
import { expect, test } from "vitest";
import { lastAnswer } from "./last-answer.js";
import { REQUEST_MS } from "./serve.js";

test("a request that took too long ends on a page that says what to do, not on an empty one", () => {
  const answer = lastAnswer("ERR_HTTP_REQUEST_TIMEOUT");
  const [head = "", page = ""] = answer.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
  expect(head).toContain(`content-length: ${Buffer.byteLength(page)}`);
  expect(page).toContain("Gửi không kèm ảnh");
});

test("other faults keep their status, without a page", () => {
  expect(lastAnswer("HPE_HEADER_OVERFLOW")).toMatch(/^HTTP\/1\.1 431 [^]*\r\ncontent-length: 0\r\n/);
  expect(lastAnswer("HPE_INVALID_METHOD")).toMatch(/^HTTP\/1\.1 400 /);
});

test("the most that a form may bear arrives over a line of 60 kbit/s", () => {
  const bits = LIMITS.fileCount * LIMITS.fileBytes * 8;
  expect(bits / (REQUEST_MS / 1000)).toBeLessThan(60_000);
});
