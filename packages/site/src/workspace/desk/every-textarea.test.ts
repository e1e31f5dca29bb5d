import { beforeAll, describe, expect, test } from "vitest";
import { everyForm, type MetForm } from "../../../test/every-form.ts";

/** Areas that nobody fills at length, each with why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  file: "the rubric as a file: it is pasted",
};

/** The areas that the walk meets. */
const NAMES: readonly string[] = [
  "answer",
  "approved",
  "corrected",
  "explanation",
  "file",
  "note",
  "noted",
  "plan",
  "published",
  "published-question",
  "question",
  "result",
  "split-text",
  "text",
  "transfer-text",
  "withhold-reason",
  "withhold-words",
];

/** Every form with an area in it. */
async function forms(): Promise<readonly MetForm[]> {
  const { forms: all } = await everyForm();
  return all.filter(({ form }) => form.includes("<textarea"));
}

describe("no half-written word of an officer is lost", () => {
  let all: Awaited<ReturnType<typeof forms>>;
  beforeAll(async () => void (all = await forms()));

  test("every area of every page is kept while it is typed, or is named with why it is not", () => {
    const areas = all.flatMap(({ page, form }) =>
      [...form.matchAll(/<textarea\b[^>]*\bname="([^"]+)"/g)].map(([, name = ""]) => ({ page, form, name })),
    );
    const unkept = areas.filter(
      ({ form, name }) => !new RegExp(`<desk-draft\\b[^>]*\\bfield="${name}"`).test(form) && !(name in EXCEPTIONS),
    );
    expect(unkept.map(({ page, name }) => `${page} ${name}`)).toEqual([]);
    // What is looked at, so that a walk that finds nothing does not pass.
    expect([...new Set(areas.map(({ name }) => name))].toSorted()).toEqual(NAMES);
  });

  // HTML drops one line break after the tag and keeps a second: it would be saved, and grow with every save.
  test("no area begins with a line that nobody typed", () => {
    const wrong = all.filter(({ form }) => /<textarea\b[^>]*>\n\n/.test(form));
    expect(wrong.map(({ page }) => page)).toEqual([]);
  });

  test("two areas of one page are never taken for each other", () => {
    for (const page of new Set(all.map((one) => one.page))) {
      const drafts = all
        .filter((one) => one.page === page)
        .flatMap(({ form }) => [...form.matchAll(/<desk-draft\b[^>]*?\sdraft="[^"]+"/g)].map(([draft]) => draft));
      expect(new Set(drafts).size, page).toBe(drafts.length);
    }
  });
});
