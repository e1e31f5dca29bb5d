import {
  CONFIDENCES,
  EVENT_TYPES,
  explainPromise,
  formatDate,
  formatInstant,
  GUIDED_KINDS,
  LANGS,
  ONLINE_KINDS,
  problem,
  promisePhase,
  problemSentence,
  type PublicCase,
  type PublicReport,
  RATING_LEVELS,
  REFUSAL_REASONS,
  SOURCE_STATUSES,
  STATUSES,
  TIMINGS,
  VOCABULARY,
} from "@danvan/core";
import { describe, expect, test } from "vitest";
import { feedbackForm, untouched } from "../../packages/site/src/public/feedback-form.ts";
import { reportTable } from "../../packages/site/src/public/report-table.ts";
import { trackingPage } from "../../packages/site/src/public/case/tracking.ts";
import { view } from "../../packages/site/src/kit/view/view.ts";
import { TEXTS } from "../../packages/site/test/deployment.ts";
import { caseView } from "../../packages/widgets/src/dv-tracker/case/case-view.ts";
import type { CaseView } from "../../packages/widgets/src/dv-tracker/case/tracker-state.ts";
import { FIGURE_STEPS, figures } from "../../packages/widgets/src/dv-report/figures-view.ts";
import { kindField } from "../../packages/widgets/src/dv-feedback/form/kind-field.ts";
import { problemText } from "../../packages/widgets/src/dv-feedback/form/problem-text.ts";
import * as en from "../../packages/widgets/src/messages/en.ts";
import * as vi from "../../packages/widgets/src/messages/vi.ts";
import { answered, due, notice, received } from "../../packages/widgets/src/testing/answers.stub.ts";
import { textsOf, written } from "./text-of.ts";

const file = { href: "/x", integrity: "sha384-x" };
const site = {
  agency: { code: "18073", name: "Phường Thành Sen" },
  promisedDays: 5,
  texts: TEXTS,
  style: file,
  script: file,
  icon: file,
};
const MESSAGES = { vi, en };

/** What each of both says of a case: the page that works without script, and the element that takes its place. */
function told(found: PublicCase, lang: "vi" | "en") {
  const page = trackingPage(view(site, lang, "/tra-cuu"), { code: found.code, found, problems: [] });
  const { failures, tracker, caseDetails, due: dueWords, guidance } = MESSAGES[lang];
  const shown = {
    t: { ...failures, ...tracker, ...caseDetails, ...dueWords, ...guidance },
    lang,
    agency: "18073",
    endpoint: "/api/v1",
    secret: "",
    reasons: explainPromise(found.due ?? due, lang),
    acts: {},
    on: {},
    case: found,
  } as unknown as CaseView;
  return { page: textsOf(page), element: textsOf(written(caseView(shown))) };
}

const cases: readonly (readonly [what: string, found: PublicCase])[] = [
  ...STATUSES.map((status) => [`status ${status}`, { ...received, status }] as const),
  ...TIMINGS.map((timing) => [`timing ${timing}`, { ...received, timing }] as const),
  ...[...ONLINE_KINDS, ...GUIDED_KINDS].map((kind) => [`kind ${kind}`, { ...received, kind }] as const),
  ...EVENT_TYPES.map((type) => [`event ${type}`, { ...received, timeline: [{ type, at: due.at }] }] as const),
  ...REFUSAL_REASONS.map(
    (reason) =>
      [
        `refusal ${reason}`,
        { ...received, status: "refused", refusal: { reason, at: due.at, text: "Vì sao." } },
      ] as const,
  ),
  ...SOURCE_STATUSES.flatMap((sourceStatus) =>
    CONFIDENCES.map(
      (confidence) =>
        [`a ${confidence} ${sourceStatus} date`, { ...received, due: { ...due, sourceStatus, confidence } }] as const,
    ),
  ),
  ["no date", { ...received, due: null }],
  ["an answer", answered],
  [
    "opened again",
    { ...answered, status: "in-progress", timeline: [...answered.timeline, { type: "reopened", at: due.at }] },
  ],
];

describe.each(LANGS)("with and without script, in %s", (lang) => {
  const words = VOCABULARY[lang];

  test.each(cases)("%s is said in the same words", (_, found) => {
    const { page, element } = told(found, lang);
    const phase = promisePhase(found);
    const { sourceStatus, confidence, date } = found.due ?? {};
    const expected = [
      words.statuses[found.status],
      phase === "reopened" ? words.events.reopened : words.timings[found.timing],
      words.kinds[found.kind],
      ...found.timeline.flatMap(({ type, at }) => [words.events[type], formatInstant(at, lang)]),
      ...(found.refusal ? [words.refusals[found.refusal.reason], found.refusal.text] : []),
      ...(found.answer ? [formatInstant(found.answer.at, lang)] : []),
      ...(date
        ? [
            formatDate(date, lang),
            { running: words.due.title, reopened: words.due.reopened, over: words.due.over }[phase],
            ...(phase === "running" ? [words.due.why] : []),
            ...explainPromise(found.due!, lang),
            [
              words.sourceStatuses[sourceStatus!],
              ...(confidence === "unverified" ? [words.confidences.unverified] : []),
            ].join("; "),
          ]
        : [words.due.none]),
    ];
    expect(expected.filter((text) => !page.some((one) => one === text || one.endsWith(text)))).toEqual([]);
    // Before a date on the same line stands a colon.
    expect(expected.filter((text) => !element.includes(text) && !element.includes(`${text}:`))).toEqual([]);
  });

  test("kinds to choose from, each with its hint", () => {
    const page = textsOf(String(feedbackForm(view(site, lang, "/"), notice, untouched("key", lang, notice))));
    const field = { t: MESSAGES[lang].feedback, _element: { _problems: [] }, _consents: { fields: {} } };
    const element = textsOf(written(kindField(field, ONLINE_KINDS)));
    const expected = ONLINE_KINDS.flatMap((kind) => [words.kinds[kind], words.kindHints[kind]]);
    expect(expected.filter((text) => !page.includes(text))).toEqual([]);
    expect(expected.filter((text) => !element.includes(text))).toEqual([]);
  });

  test("levels of satisfaction", () => {
    const { page } = told(answered, lang);
    expect(RATING_LEVELS.filter((level) => !page.includes(words.ratings[level]))).toEqual([]);
    expect(MESSAGES[lang].rating.ratings).toEqual(words.ratings);
  });

  test("shares, and the share of nothing", () => {
    const report: PublicReport = {
      version: 1,
      agency: site.agency,
      period: { from: "2026-01-01", to: "2026-12-31", asOf: due.at },
      received: 9,
      withinCompetence: 9,
      notYetDue: 1,
      rated: 3,
      answered: 8,
      refused: 0,
      open: 1,
      overdue: 0,
      oldestOpenDays: 2,
      onTime: { part: 8, whole: 9, percent: 88.9 },
      satisfaction: { part: 9, whole: 9, percent: null },
      months: [],
    };
    const page = textsOf(String(reportTable(view(site, lang, "/"), report)));
    const element = textsOf(written(figures(report, MESSAGES[lang].report, lang, FIGURE_STEPS)));
    const share = lang === "vi" ? "88,9%" : "88.9%";
    for (const texts of [page, element]) {
      expect(texts.some((text) => text.startsWith(share))).toBe(true);
      expect(texts).toContain(words.absences["no-share"]);
      const notes = [
        words.shareNotes.onTime.replace("{n}", "8"),
        words.shareNotes.notYetDue.replace("{n}", "1"),
        words.shareNotes.late.replace("{n}", "0"),
      ];
      expect(notes.every((note) => texts.includes(note)) || texts.includes(notes.join(", "))).toBe(true);
      expect(texts).toContain(words.shareNotes.rated.replace("{n}", "3"));
    }
  });

  test.each([
    problem("text-too-short", "text", { minimum: 10 }),
    problem("format-invalid", "contact.phone"),
    problem("consent-required", "consent", { purpose: "contact" }),
    problem("field-required", "kind"),
  ])("what is wrong with a form: $code at $path", (wrong) => {
    const sentence = problemSentence(wrong, lang);
    const typed = untouched("key", lang, notice);
    const page = textsOf(String(feedbackForm(view(site, lang, "/"), notice, typed, [wrong])));
    expect(page).toContain(sentence);
    expect(problemText(MESSAGES[lang].checks, { ...wrong, facts: wrong.facts })).toBe(sentence);
  });
});
