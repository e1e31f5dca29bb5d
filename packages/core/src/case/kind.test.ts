import { expect, test } from "vitest";
import type { Kind } from "../terms/terms.js";
import type { CaseEvent } from "./events.js";
import { kindOf, onlineKindOf } from "./kind.js";

const history = (first: Kind, ...later: readonly Kind[]): CaseEvent[] => [
  { type: "received", at: "2026-11-22T01:00:00Z", by: "citizen", kind: first, channel: "web" },
  ...later.map((kind): CaseEvent => ({ type: "classified", at: "2026-11-22T02:00:00Z", by: "an", kind })),
  { type: "accepted", at: "2026-11-22T03:00:00Z", by: "an" },
];

test.each([
  [history("petition"), "petition", "petition"],
  [history("petition", "question", "praise"), "praise", "praise"],
  [history("petition", "question", "denunciation"), "denunciation", "question"],
  [history("complaint"), "complaint", "concern"],
  [[], "concern", "concern"],
] as const)(
  "%# the last classification counts, and the public sees the last kind that has a public case",
  (events, kind, shown) => {
    expect(kindOf(events)).toBe(kind);
    expect(onlineKindOf(events)).toBe(shown);
  },
);
