import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answer, stubFetch } from "../testing/fetch.stub.js";
import { findCase } from "./client.js";

const ward = { endpoint: "/api/v1", agency: "18073" };
let restore = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
  restore();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const problem = { code: "case-not-found", path: "code", facts: {} };

describe("an answer that is no problem document of ours is not looked up in our words", () => {
  test.each([
    ["a code that every object has", { code: "constructor", problems: [] }],
    ["a code that every object's making goes through", { code: "__proto__", problems: [] }],
    ["a code that is none", { code: 7, problems: [] }],
    ["no list", { code: "case-not-found" }],
    ["a hole in the list", { code: "case-not-found", problems: [null] }],
    ["a problem without a code", { code: "invalid", problems: [{ ...problem, code: undefined }] }],
    ["a problem without a path", { code: "invalid", problems: [{ ...problem, path: undefined }] }],
    ["a problem without facts", { code: "invalid", problems: [{ ...problem, facts: undefined }] }],
  ])("%s", async (_, body) => {
    ({ restore } = stubFetch(answer(body, 404)));
    const failure = { code: "endpoint-wrong", status: 404, problems: [], retryAfter: 0 };
    expect(await findCase(ward, "18073-K7QM9-XWRFT")).toEqual({ ok: false, failure });
  });
});

test("one of ours is", async () => {
  ({ restore } = stubFetch(answer({ code: problem.code, problems: [problem] }, 404)));
  const failure = { code: problem.code, status: 404, problems: [problem], retryAfter: 0 };
  expect(await findCase(ward, "18073-K7QM9-XWRFT")).toEqual({ ok: false, failure });
});

test("a request that is answered leaves no timer behind; one that is not is called off", async () => {
  const net = stubFetch(answer({ version: 1, code: "x" }), "silence");
  ({ restore } = net);
  expect(await findCase(ward, "x")).toMatchObject({ ok: true });
  expect(vi.getTimerCount()).toBe(0);
  const waiting = findCase(ward, "x");
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await waiting).toMatchObject({ ok: false, failure: { code: "timeout" } });
});
