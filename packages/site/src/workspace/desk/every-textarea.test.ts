import { must } from "@danvan/core";
import { beforeAll, describe, expect, test } from "vitest";
import { crawl } from "../../../test/crawl.ts";
import { siteFixture } from "../../../test/site-fixture.ts";

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

/** Every form of every page with an area in it, as whoever may do everything meets them. */
async function forms(): Promise<{ page: string; form: string }[]> {
  const app = siteFixture({
    roles: ["officer", "reviewer", "head", "agency-admin", "overseer"],
    rules: { holdSeconds: 0 },
  });
  const cookie = await app.cookieOf("18073");
  const an = must(await app.services.session(cookie.replace("danvan_session=", "")));
  await app.send("Đèn đường ngõ 5 hỏng.");
  const answered = await app.send("Cống tắc ở ngõ 7.", { publish: true });
  must(await app.services.act(an, answered, { type: "answer", text: "Đã khơi." }));
  const submitted = await app.send("Rác ở chợ.");
  must(await app.services.act(an, submitted, { type: "submit", text: "Đã gom." }));
  const arrived = await app.send("Cột điện nghiêng.");
  must(await app.services.act(an, arrived, { type: "transfer", to: "18100", text: "Thuộc Trần Phú." }));
  expect((await app.post("/lam-viec/nam/2026/bat-dau", {}, { cookie })).status).toBe(303);
  const found: { page: string; form: string }[] = [];
  await crawl(
    async (address) => {
      const response = await app.get(address, { cookie });
      const text = await response.clone().text();
      for (const [form] of text.matchAll(/<form\b[^]*?<\/form>/g))
        if (form.includes("<textarea")) found.push({ page: address, form });
      return response;
    },
    [
      "/lam-viec",
      "/lam-viec?xem=da-xong",
      "/lam-viec/toan-tinh/bo-tieu-chi",
      ...[answered, submitted].map((code) => `/lam-viec/vu-viec/${code}`),
    ],
  );
  return found.filter(({ page }) => page.startsWith("/lam-viec"));
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
