import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { calendarAsKnownOn, statutoryDeadlines } from "../data/index.js";
import { en } from "./en.js";
import { explainPromise as english } from "./explain-en.js";
import { explainPromise as vietnamese } from "./explain-vi.js";
import { vi } from "./vi.js";
import {
  caseDeadline,
  computeDeadline,
  EXTENSION_GROUNDS,
  explain,
  explainPromise,
  formatDate,
  LANGS,
  must,
  problemSentence,
  ruleBook,
  STEP_CODES,
  toDuePromise,
  TRIGGERS,
  UNITS,
  wordOf,
} from "../index.js";

const messages = { vi, en };

test("the entries of one language say what that of both says", () => {
  const steps = STEP_CODES.map((code) => ({ code, facts: { date: "2026-12-04", count: 1, vi: "Luật", en: "Act" } }));
  expect(vietnamese({ steps })).toEqual(explainPromise({ steps }, "vi"));
  expect(english({ steps })).toEqual(explainPromise({ steps }, "en"));
});

describe("every step has its sentence", () => {
  test.each(LANGS)("%s: for each code a step can bear, and for no other", (lang) => {
    expect(Object.keys(messages[lang].sentences).sort()).toEqual([...STEP_CODES].sort());
  });

  test("every code is borne by some step of the engine", () => {
    const engine = ["steps.ts", "compute.ts", "case.ts", "stretch.ts", "valid-request.ts"]
      .map((file) =>
        readFileSync(path.join(import.meta.dirname, "../deadline", file), "utf8").replace(
          /STEP_CODES = \[[^\]]*\]/,
          "",
        ),
      )
      .join("\n");
    const statuses = ["status-administrative", "status-local", "status-commitment", "status-illustrative"]; // spelled from the rule's own status
    expect(STEP_CODES.filter((code) => !statuses.includes(code) && !engine.includes(`"${code}"`))).toEqual([]);
  });

  test.each(LANGS)("%s: every word that a sentence may need is there", (lang) => {
    const readings = statutoryDeadlines.flatMap((rule) =>
      rule.type === "term" || rule.type === "fixed" ? (rule.readings ?? []).map(({ id }) => id) : [],
    );
    const needed = new Set([...TRIGGERS, ...UNITS, ...EXTENSION_GROUNDS, ...readings, "default"]);
    expect([...needed].filter((code) => !(code in messages[lang].words))).toEqual([]);
  });
});

describe("a promise in words", () => {
  const calendar = calendarAsKnownOn();
  const book = must(ruleBook(statutoryDeadlines));
  const received = {
    type: "received",
    at: "2026-11-25T02:00:00Z",
    by: "citizen",
    kind: "petition",
    channel: "web",
  } as const;
  const promise = toDuePromise(must(caseDeadline([received], book, calendar))!);

  test("Vietnamese", () => {
    expect(explainPromise(promise, "vi")).toEqual([
      "Căn cứ tính hạn: Xử lý đơn ban đầu.",
      "Mức này theo văn bản hành chính, không phải do luật ấn định.",
      "Mốc tính là ngày tiếp nhận: Thứ Tư, 25/11/2026. Ngày này không tính, bắt đầu đếm từ Thứ Năm, 26/11/2026.",
      "Đếm đủ 10 ngày thì đến Thứ Bảy, 05/12/2026.",
      "Thứ Bảy, 05/12/2026 là ngày nghỉ nên hạn chuyển sang ngày làm việc tiếp theo: Thứ Hai, 07/12/2026.",
      "Còn cách hiểu khác (không dời khi trùng ngày nghỉ) cho ra Thứ Bảy, 05/12/2026.",
      "Còn cách hiểu khác (tính ngày làm việc) cho ra Thứ Tư, 09/12/2026.",
      "Hạn cuối cùng là hết Thứ Hai, 07/12/2026.",
    ]);
  });

  test("English", () => {
    expect(explainPromise(promise, "en")).toEqual([
      "Counted by: First handling of a petition.",
      "This figure is of an administrative document; no law sets it.",
      "The clock starts with receipt: Wednesday 25 November 2026. That day is not counted; counting begins on Thursday 26 November 2026.",
      "Counting 10 calendar days leads to Saturday 5 December 2026.",
      "Saturday 5 December 2026 is a day off, so the end moves to the next working day: Monday 7 December 2026.",
      "Another reading (no move when it falls on a day off) gives Saturday 5 December 2026.",
      "Another reading (counted in working days) gives Wednesday 9 December 2026.",
      "The last day is Monday 7 December 2026, until midnight.",
    ]);
  });

  test("an hour is said by the clock of Vietnam", () => {
    const facts = { date: "2026-11-23", at: "2026-11-23T08:30:00.000Z" };
    expect(explain({ code: "due-at", facts }, "vi")).toBe("Hạn cuối cùng là 15:30 Thứ Hai, 23/11/2026.");
    expect(explain({ code: "due-at", facts }, "en")).toBe("The last moment is 15:30 Monday 23 November 2026.");
  });

  test("an event whose moment counts is called by its moment", () => {
    const at = { trigger: "received", date: "2026-11-30T03:00:00.000Z" };
    expect(explain({ code: "starts-hours", facts: at }, "vi")).toMatch(/^Mốc tính là lúc tiếp nhận: 10:00/);
    const before = { trigger: "reception-day", date: "2026-12-01T01:00:00.000Z" };
    expect(explain({ code: "starts-back", facts: before }, "en")).toContain("the start of the reception: ");
    expect(explain({ code: "starts-back", facts: { ...before, date: "2026-12-01" } }, "vi")).toContain(
      "ngày tiếp công dân: ",
    );
  });

  test("one day is one day", () => {
    const facts = { amount: 1, unit: "working-day", to: "2026-12-15" };
    expect(explain({ code: "counted", facts }, "en")).toBe("Counting 1 working day leads to Tuesday 15 December 2026.");
  });

  test("a code of a newer version is shown as it is, not hidden", () => {
    expect(explain({ code: "leap-second", facts: {} }, "vi")).toBe("leap-second");
  });
});

test("a day as people write it", () => {
  expect(formatDate("2026-12-04", "vi")).toBe("Thứ Sáu, 04/12/2026");
  expect(formatDate("2026-12-04", "en")).toBe("Friday 4 December 2026");
});

test("a code has a word of its own, where a form needs it; an unknown one as it is", () => {
  expect([wordOf("accepted", "vi"), wordOf("accepted", "en"), wordOf("unheard-of", "vi")]).toEqual([
    "ngày thụ lý",
    messages.en.words["accepted"],
    "unheard-of",
  ]);
});

test.each(["constructor", "toString", "__proto__"])(
  "%s is a word like any other, not what every object inherits",
  (name) => {
    expect([explain({ code: name, facts: {} }, "vi"), wordOf(name, "en")]).toEqual([name, name]);
    expect(problemSentence({ code: name, path: name, facts: {} }, "vi")).toBe(name);
  },
);

test("D7 what a deadline explains is what a promise explains", () => {
  const book = must(ruleBook(statutoryDeadlines));
  const due = computeDeadline({
    book,
    calendar: calendarAsKnownOn(),
    rule: "ht-bao-cao-nam",
    from: "2026-01-01",
  });
  expect(explainPromise(must(due), "vi").at(-1)).toContain("04/12/2026");
});
