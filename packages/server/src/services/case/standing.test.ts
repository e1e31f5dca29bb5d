import { CHANNELS, GUIDED_KINDS, must, ONLINE_KINDS, ruleBook, type DeadlineRule } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { expect, test } from "vitest";
import { deadlineOf, firstDeadline } from "./standing.js";

const inHours: DeadlineRule = {
  ...(statutoryDeadlines.find(({ id }) => id === "don-xu-ly-ban-dau") as DeadlineRule & { type: "term" }),
  id: "phan-anh-trong-gio",
  amount: 48,
  unit: "hour",
  applies: { kinds: ["concern"] },
  sourceStatus: "commitment",
  readings: [],
};
const calendar = calendarAsKnownOn();
const law = must(ruleBook(statutoryDeadlines));
const promised = must(ruleBook(statutoryDeadlines, [inHours]));

/** Two of one day in Vietnam, and the first of the next. */
const INSTANTS = ["2026-11-19T17:00:00.000Z", "2026-11-20T16:59:59.999Z", "2026-11-20T17:00:00.000Z"];

test.each([
  ["the law's book", law],
  ["a book with a rule in hours", promised],
  ["the law's book again", law],
])("the deadline of a case that has just come in is that of its history: %s", (_, book) => {
  for (const kind of [...ONLINE_KINDS, ...GUIDED_KINDS])
    for (const channel of CHANNELS)
      for (const at of [...INSTANTS, ...INSTANTS]) {
        const received = { type: "received", at, by: "citizen", kind, channel } as const;
        expect(firstDeadline(received, { book, calendar })).toEqual(deadlineOf([received], { book, calendar }));
      }
});

test("by another calendar it is another one", () => {
  const received = {
    type: "received",
    at: "2026-11-20T02:00:00.000Z",
    by: "citizen",
    kind: "petition",
    channel: "web",
  } as const;
  const earlier = calendarAsKnownOn("2025-01-01");
  for (const known of [calendar, earlier, calendar])
    expect(firstDeadline(received, { book: law, calendar: known })).toEqual(
      deadlineOf([received], { book: law, calendar: known }),
    );
});
