import { describe, expect, test } from "vitest";
import {
  CHANNELS,
  CONFIDENCES,
  EVENT_TYPES,
  INTERNAL_EVENT_TYPES,
  GUIDED_KINDS,
  LANGS,
  LEVELS,
  ONLINE_KINDS,
  RATING_LEVELS,
  REFUSAL_REASONS,
  RUBRIC_STATUSES,
  SOURCE_STATUSES,
  STATUSES,
  TIMINGS,
} from "../../terms/terms.js";
import { ABSENCES, DUTY_STATES } from "../../wire/public-report.js";
import { VOCABULARY } from "./vocabulary.js";

const codes = {
  kinds: [...ONLINE_KINDS, ...GUIDED_KINDS],
  kindHints: ONLINE_KINDS,
  statuses: STATUSES,
  timings: TIMINGS,
  events: EVENT_TYPES,
  internalEvents: INTERNAL_EVENT_TYPES,
  refusals: REFUSAL_REASONS,
  channels: CHANNELS,
  levels: LEVELS,
  ratings: RATING_LEVELS,
  dutyStates: DUTY_STATES,
  sourceStatuses: SOURCE_STATUSES,
  confidences: CONFIDENCES,
  rubricStatuses: RUBRIC_STATUSES,
  rubricNotes: [...RUBRIC_STATUSES, "unverified"],
  shareNotes: ["onTime", "notYetDue", "late", "rated"],
  absences: [...ABSENCES, "no-share"],
  due: ["title", "none", "why", "sources", "over", "reopened"],
  rounds: ["first", "again"],
};

describe.each(LANGS)("%s", (lang) => {
  test.each(Object.entries(codes))("%s: a word for each code and no other, each of them different", (group, known) => {
    const words: Readonly<Record<string, string>> = VOCABULARY[lang][group as keyof typeof codes];
    expect(Object.keys(words).sort()).toEqual(known.map(String).sort());
    expect(Object.values(words).filter((word) => word.trim() !== word || word === "")).toEqual([]);
    expect(new Set(Object.values(words)).size).toBe(known.length);
  });

  test("there is no group that the codes do not name", () =>
    expect(Object.keys(VOCABULARY[lang]).sort()).toEqual(Object.keys(codes).sort()));
});
