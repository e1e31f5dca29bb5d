import { calendarAsKnownOn } from "@danvan/core/data";
import type { DuePromise } from "@danvan/core";
import { expect, test } from "vitest";
import { vi } from "../messages/vi.js";
import { workspaceVi } from "../messages/vi/workspace.js";
import { timingTag } from "./standing.js";
import type { WorkspaceView } from "./workspace-view.js";

const view = { messages: vi, labels: workspaceVi } as unknown as WorkspaceView;

/** 17:00 on Friday 27/11/2026 in Vietnam, or the whole of that day. */
const due = (code: "due" | "due-at"): DuePromise => ({
  rule: "x",
  date: "2026-11-27",
  at: code === "due" ? "2026-11-27T17:00:00.000Z" : "2026-11-27T10:00:00.000Z",
  sourceStatus: "illustrative",
  confidence: "illustrative",
  steps: [{ code, facts: {} }],
});

test.each([
  ["due-at", "2026-11-27T05:30:00.000Z", "due-soon", "còn 4 giờ"],
  ["due-at", "2026-11-27T09:30:00.000Z", "due-soon", "còn chưa đến 1 giờ"],
  ["due-at", "2026-11-27T13:00:00.000Z", "overdue", "đã quá 3 giờ"],
  ["due-at", "2026-11-26T05:00:00.000Z", "due-soon", "còn 1 ngày làm việc"],
  ["due-at", "2026-11-30T05:00:00.000Z", "overdue", "đã quá 1 ngày làm việc"],
  ["due", "2026-11-27T05:30:00.000Z", "due-soon", "hạn là hôm nay"],
] as const)("a case promised by %s says at %s that it is %s, %s", (code, now, timing, left) => {
  const found = { status: "accepted", timing, due: due(code), reopened: false } as const;
  expect(timingTag(view, found as never, now, calendarAsKnownOn()).toString()).toContain(left);
});
