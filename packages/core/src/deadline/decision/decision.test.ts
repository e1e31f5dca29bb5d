import { describe, expect, test } from "vitest";
import { calendarAsKnownOn, statutoryDeadlines } from "../../data/index.js";
import { canonical, decide, must, replay, ruleBook, seal, type CivilDate } from "../../index.js";
import { sha256 } from "../../advanced.js";

const calendar = calendarAsKnownOn();
const book = must(ruleBook(statutoryDeadlines));
const request = {
  rule: "kn-giai-quyet-lan-dau",
  from: "2026-07-06",
  pauses: [{ from: "2026-07-10", to: "2026-07-20" }],
};

describe("D23 a decision is kept with all that it was decided from", () => {
  test("D23 it replays byte for byte, from the rules written in it", async () => {
    const sealed = await seal(decide(request, book, calendar));
    expect(sealed.sha256).toMatch(/^[0-9a-f]{64}$/);
    const again = must(await replay(sealed, calendar));
    expect(again.outcome).toMatchObject({ deadline: { date: "2026-08-17" } });
  });

  test("D23 it names the rule, the rules that it leads to, and the calendar", () => {
    const { rules, calendar: counted } = decide(request, book, calendar);
    expect(rules.map(({ id }) => id)).toEqual(["kn-giai-quyet-lan-dau", "kn-giai-quyet-lan-dau-vung-sau"]);
    expect(counted.version).toBe(calendar.version);
  });

  test("D23 a refusal is a decision too", async () => {
    const sealed = await seal(decide({ ...request, from: "2026-02-30" }, book, calendar));
    expect(must(await replay(sealed, calendar)).outcome).toMatchObject({ problems: [{ code: "date-invalid" }] });
  });

  test("D23 an unverified rule that was requested replays as requested", async () => {
    const asking = must(ruleBook(statutoryDeadlines, [], { unverified: ["tc-xu-ly-ban-dau"] }));
    const sealed = await seal(decide({ rule: "tc-xu-ly-ban-dau", from: "2026-03-02" }, asking, calendar));
    expect((await replay(sealed, calendar)).ok).toBe(true);
  });

  test.each([
    ["decision-altered", (text: string) => text.replace("2026-08-17", "2026-08-31"), false],
    ["decision-differs", (text: string) => text.replaceAll("2026-08-17", "2026-08-31"), true],
    ["decision-unreadable", (text: string) => text.slice(1), true],
    ["decision-unreadable", (text: string) => ` ${text}`, true],
  ])("D23 %s when the text was changed", async (code, change, resealed) => {
    const sealed = await seal(decide(request, book, calendar));
    const text = change(sealed.text);
    const result = await replay({ text, sha256: resealed ? await sha256(text) : sealed.sha256 }, calendar);
    expect(!result.ok && result.problems[0].code).toBe(code);
  });

  test.each([
    ["nothing else", {}],
    ["no rules", { rules: undefined }],
    ["no calendar", { calendar: null }],
    ["a request that is none", { request: { rule: "kn-giai-quyet-lan-dau", from: "2026-07-06", pauses: [null] } }],
    ["hours without spans", { hours: { spans: 5 } }],
  ])("D23 a text with its right hash and %s is refused, not thrown at", async (_, change) => {
    const kept = Object.keys(change).length > 0 ? { ...decide(request, book, calendar), ...change } : { version: 1 };
    const text = canonical(kept);
    expect(await replay({ text, sha256: await sha256(text) }, calendar)).toMatchObject({
      problems: [{ code: "decision-unreadable" }],
    });
  });

  test("D23 another calendar, or another day of knowledge, is refused by name", async () => {
    const sealed = await seal(decide(request, book, calendar));
    const result = await replay(sealed, calendarAsKnownOn("2026-06-01" as CivilDate));
    expect(!result.ok && result.problems[0].code).toBe("calendar-differs");
  });
});
