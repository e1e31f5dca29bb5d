import { describe, expect, test } from "vitest";
import { append } from "./append.js";
import type { CaseEvent } from "./events.js";
import { statusOf } from "./status.js";
import { levelOf } from "./level.ts";
import { linksOf } from "./links.ts";
import { movedTo, seenFrom, wholeHistory } from "./whereabouts.ts";
import type { Period } from "../metrics/period.ts";
import { measureCases } from "../metrics/measure-cases.ts";
import { caseDeadline } from "../deadline/case.ts";
import { statutoryDeadlines } from "../data/deadlines.ts";
import { calendarAsKnownOn } from "../data/calendar.ts";
import { ruleBook } from "../rule/rule-book.ts";
import { must } from "../terms/errors.ts";

const at = (day: number) => `2026-11-${day}T02:00:00.000Z`;
const received = { type: "received", at: at(16), by: "citizen", kind: "petition", channel: "web" } as const;
const transferred = { type: "transferred", at: at(18), by: "lan", to: "18100" } as const;
const sender: readonly CaseEvent[] = [received, transferred];
const receiver: readonly CaseEvent[] = [
  { ...received, at: at(18), by: "18073", from: "18073", before: seenFrom("18073", sender) },
];
const basis = { book: must(ruleBook(statutoryDeadlines)), calendar: calendarAsKnownOn() };
const period = { from: "2026-11-01", to: "2026-11-30", asOf: at(25) } as Period;

describe("a case that was passed on", () => {
  test("is at the other agency, until it comes back", () => {
    expect([movedTo(sender), statusOf(sender)]).toEqual(["18100", "transferred"]);
    const back = must(append(sender, { type: "arrived", at: at(20), by: "18100", from: "18100", before: [] }));
    expect([movedTo(back), statusOf(back)]).toEqual([null, "received"]);
  });

  test("went out of the system when nobody in it counts it", () => {
    expect(movedTo([received, { ...transferred, to: "outside" }])).toBeNull();
  });

  test("keeps its time: it runs from the first receipt, and says that no rule begins it anew", () => {
    const [here, there] = [
      must(caseDeadline([received], basis.book, basis.calendar))!,
      must(caseDeadline(receiver, basis.book, basis.calendar))!,
    ];
    expect([there.date, there.from]).toEqual([here.date, here.from]);
    expect(there.steps.map(({ code }) => code)).toContain("arrival-without-limit");
  });

  test("shows what happened before, its officers under the name of their agency", () => {
    expect(wholeHistory(receiver).map(({ type, by }) => [type, by])).toEqual([
      ["received", "citizen"],
      ["transferred", "18073"],
      ["arrived", "18073"],
    ]);
  });

  test.each(["2026-11-17T02:00:00.000Z", at(25)])("is counted once, as of %s", (asOf) => {
    const figures = [sender, receiver].map((history) => measureCases([history], { ...period, asOf }, basis).metrics());
    expect(figures.reduce((sum, { received }) => sum + received, 0)).toBe(1);
    expect(figures.map(({ transferred }) => transferred)).toEqual([asOf > at(18) ? 1 : 0, 0]);
  });
});

test("a case that went back into the one it was split from is counted there alone", () => {
  const part: CaseEvent[] = [
    { ...received, at: at(18), by: "lan", from: "18073-K7QM9-XWRF4", before: [received] },
    { type: "transferred", at: at(19), by: "lan", to: "18073-K7QM9-XWRF4" },
  ];
  const { received: counted, transferred: passed } = measureCases([part], period, basis).metrics();
  expect([counted, passed]).toEqual([0, 0]);
});

test("who follows whom holds until it is undone, or the sender asks for an answer of the own", () => {
  const merged = { type: "merged", at: at(17), by: "lan", with: "18073-K7QM9-XWRF4", as: "follower" } as const;
  expect(linksOf([received, merged]).follows).toBe(merged.with);
  expect(
    linksOf([received, merged, { type: "unmerged", at: at(18), by: "lan", with: merged.with }]).follows,
  ).toBeNull();
  const answered = { type: "answered", at: at(18), by: "lan" } as const;
  expect(linksOf([received, merged, answered, { type: "reopened", at: at(19), by: "citizen" }]).follows).toBeNull();
  expect(linksOf([received, { ...merged, as: "lead" }]).leads).toEqual([merged.with]);
});

test("a level counts where a rule of the deployment has one, from the start of the time", () => {
  const own = (id: string, amount: number, level: "normal" | "urgent") => ({
    ...statutoryDeadlines.find((rule) => rule.id === "don-xu-ly-ban-dau")!,
    id,
    amount,
    unit: "working-day" as const,
    roll: "none" as const,
    readings: [],
    applies: { kinds: ["petition"], levels: [level] },
    sourceStatus: "illustrative" as const,
    confidence: "illustrative" as const,
  });
  const book = must(ruleBook(statutoryDeadlines, [own("thuong", 5, "normal"), own("khan", 1, "urgent")] as never));
  const urgent = { type: "classified", at: at(17), by: "lan", kind: "petition", level: "urgent" } as const;
  expect(levelOf([received, urgent])).toBe("urgent");
  expect(must(caseDeadline([received], book, basis.calendar))!.date).toBe("2026-11-23");
  expect(must(caseDeadline([received, urgent], book, basis.calendar))!.date).toBe("2026-11-17");
});
