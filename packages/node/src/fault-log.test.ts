import { DanvanError, problem } from "@danvan/core";
import { expect, test } from "vitest";
import { faultLog } from "./fault-log.ts";

function log() {
  const lines: string[] = [];
  const clock = { now: 0 };
  const fault = faultLog(
    (line) => lines.push(line),
    () => clock.now,
  );
  return { clock, fault, told: () => lines.splice(0).map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const full = () =>
  new DanvanError(problem("store-unavailable"), {
    cause: Object.assign(new Error("database or disk is full"), { code: "ERR_SQLITE_ERROR", errcode: 13 }),
  });

test("a store that fails is told with the system's reason, once a minute, with how many came since", () => {
  const { clock, fault, told } = log();
  for (let turn = 0; turn < 500; turn++) fault(full());
  expect(told()).toEqual([{ fault: "store-unavailable", cause: "ERR_SQLITE_ERROR: database or disk is full" }]);
  fault(new DanvanError(problem("erasure-waits")));
  expect(told()).toEqual([{ fault: "erasure-waits" }]);
  clock.now = 60_000;
  fault(full());
  expect(told()).toMatchObject([{ fault: "store-unavailable", again: 499 }]);
});

test("a fault of the program says where, and nothing that a person typed", () => {
  const { fault, told } = log();
  fault(new SyntaxError('Unexpected token in "Nguyễn Thị Ước 0912 345 678"'));
  const [line] = told();
  expect(line).toMatchObject({
    fault: "SyntaxError",
    at: expect.arrayContaining([expect.stringContaining("fault-log.test.ts")]),
  });
  expect(JSON.stringify(line)).not.toMatch(/Ước|0912/);
  fault("Ước");
  expect(told()).toMatchObject([{ fault: "string" }]);
});
