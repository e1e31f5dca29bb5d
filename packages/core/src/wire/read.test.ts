import { describe, expect, test } from "vitest";
import { TimelineEntry } from "./case.js";
import { NewFile } from "./file.js";
import { NewFeedback } from "./intake.js";
import { OfficerAction } from "./officer.js";
import { read } from "./read.js";
import { NewConsent, NewRating, NewReopening } from "./sender.js";
import { NewVisit } from "./visit.js";

const valid = {
  key: "018f3f3e-7b1a-7000-8000-000000000001",
  kind: "concern",
  text: "Đèn đường trước trường tiểu học hỏng đã hai tuần.",
  consent: { notice: "2026-11", purposes: [] },
  lang: "vi",
};
const problemsOf = (change: object) => {
  const result = read(NewFeedback, { ...valid, ...change });
  return result.ok ? [] : result.problems;
};

test("a plain feedback is read, and space around the words is taken away", () =>
  expect(read(NewFeedback, { ...valid, text: `  ${valid.text}\n` })).toEqual({ ok: true, value: valid }));

describe("each thing that is wrong gets its own code and place", () => {
  test.each([
    [{ kind: undefined }, "field-required", "kind"],
    [{ kind: "denunciation" }, "choice-unknown", "kind"],
    [{ text: "" }, "field-required", "text"],
    [{ text: "ngắn" }, "text-too-short", "text"],
    [{ text: "d".repeat(5_001) }, "text-too-long", "text"],
    [{ text: 7 }, "field-type", "text"],
    [{ key: "1" }, "format-invalid", "key"],
    [{ contact: { email: "không phải" } }, "format-invalid", "contact.email"],
    [{ contact: { phone: "gọi tôi nhé" } }, "format-invalid", "contact.phone"],
    [{ contact: { cccd: "1" } }, "field-unknown", "contact.cccd"],
    [{ consent: { notice: "2026-11", purposes: ["marketing"] } }, "choice-unknown", "consent.purposes.0"],
    [{ admin: true }, "field-unknown", "admin"],
  ])("%j → %s at %s", (change, code, path) =>
    expect(problemsOf(change)).toEqual([expect.objectContaining({ code, path })]),
  );
});

test.each(["0912345678", "(0239) 3 855 555", "+84 912.345-678", "\u202a(0239)\u00a03855 555\u202c"])(
  "%s is a phone number",
  (phone) => expect(problemsOf({ contact: { phone } })).toEqual([]),
);

test.each(["1 (2) 3 4", "1234567", "0912 345", "091234567890123", "0912345678x", ""])("%j is none", (phone) =>
  expect(problemsOf({ contact: { phone } })).toMatchObject([{ code: "format-invalid", path: "contact.phone" }]),
);

test("what a citizen typed never appears in a problem", () =>
  expect(
    JSON.stringify(problemsOf({ kind: "BÍ MẬT", text: "", contact: { email: "BÍ MẬT" }, key: "BÍ MẬT" })),
  ).not.toContain("BÍ MẬT"));

test("a whole that is not an object is one problem", () =>
  expect(read(NewFeedback, "x")).toMatchObject({ problems: [{ code: "field-type", path: "" }] }));

test("a rating out of the five levels says the limit", () =>
  expect(read(NewRating, { level: 9 })).toMatchObject({
    problems: [{ code: "number-out-of-range", path: "level", facts: { maximum: 5 } }],
  }));

test("an officer's action is known by its type", () =>
  expect(read(OfficerAction, { type: "erase" })).toMatchObject({ problems: [{ code: "choice-unknown" }] }));

describe("what comes after the receipt", () => {
  const { key } = valid;
  test.each([
    [NewFeedback, { ...valid, helped: true }],
    [NewReopening, { text: "Đèn lại tắt sau một ngày." }],
    [NewConsent, { purposes: [] }],
    [NewFile, { key, type: "image/jpeg", size: 5_242_880 }],
    [NewVisit, { key, level: 1, service: "Chứng thực" }],
  ])("%# is read as it is", (schema, input) => expect(read(schema, input)).toEqual({ ok: true, value: input }));

  test.each([
    [NewFeedback, { ...valid, helped: false }, "choice-unknown", "helped"],
    [NewReopening, { text: "Đèn lại tắt sau một ngày.", secret: "K7QM-9XWR" }, "field-unknown", "secret"],
    [NewReopening, { text: "ngắn" }, "text-too-short", "text"],
    [NewConsent, { purposes: ["marketing"] }, "choice-unknown", "purposes.0"],
    [NewFile, { key, type: "image/png", size: 1 }, "choice-unknown", "type"],
    [NewFile, { key, type: "application/pdf", size: 5_242_881 }, "number-out-of-range", "size"],
    [NewFile, { key, type: "application/pdf", size: 0 }, "number-out-of-range", "size"],
    [NewVisit, { key, level: 6 }, "number-out-of-range", "level"],
  ])("%# has a problem of its own", (schema, input, code, path) =>
    expect(read(schema, input)).toMatchObject({ problems: [{ code, path }] }),
  );
});

test.each([
  "2026-11-23T02:00Z",
  "2026-11-23T02:00:00.1234567890Z",
  "2026-11-23T09:00:00+07:00",
  "2026-02-30T02:00:00Z",
])("%s is no instant that anything here counts with", (at) =>
  expect(read(TimelineEntry, { type: "received", at })).toMatchObject({ problems: [{ code: "format-invalid" }] }),
);
