import type { CaseEvent } from "@danvan/core";
import { expect, test } from "vitest";
import { shownHistory } from "./place.ts";

const at = "2026-11-24T02:00:00.000Z";
const received: CaseEvent = { type: "received", at, by: "citizen", kind: "concern", channel: "web" };
const answered: CaseEvent = { type: "answered", at, by: "18073" };
const rated: CaseEvent = { type: "rated", at, by: "citizen", level: 1 };

test("how somebody was rated where a case was before is shown no more than how it was rated here", () => {
  const before = [received, answered, rated];
  const [first] = shownHistory([{ ...received, from: "18073", before }, answered, rated]);
  expect(first).toMatchObject({ type: "received", before: [received, answered] });
});
