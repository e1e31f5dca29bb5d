import { expect, test } from "vitest";
import { addressesIn } from "../../test/crawl.ts";
import { everyForm } from "../../test/every-form.ts";

/** What holds a password or ends a session is done again by hand; its page is come back to. */
const BY_HAND = /^\/lam-viec\/(?:tai-khoan|dang-xuat)\b/;

test("every form of the workspace is finished after the sign-in, or its page is come back to", async () => {
  const { app, forms } = await everyForm();
  const actions = new Set(forms.flatMap(({ form }) => addressesIn(form).slice(0, 1)));
  const posts = new Set(
    forms.flatMap(({ form }) => (form.includes('method="post"') ? addressesIn(form).slice(0, 1) : [])),
  );
  expect(posts.size).toBeGreaterThan(30);
  expect(actions.size).toBeGreaterThanOrEqual(posts.size);
  for (const action of posts) {
    const refused = await app.post(action, { text: "x" }, { cookie: "danvan_session=18073.ended" });
    const page = await refused.text();
    const [, kept = null] = /name="viec" value="([^"]*)"/.exec(page) ?? [];
    const [, next = ""] = /name="tiep" value="([^"]*)"/.exec(page) ?? [];
    const led = (BY_HAND.test(action) ? next : kept)?.replaceAll("&amp;", "&");
    expect([action, refused.status, led]).toEqual([action, 401, action]);
  }
});
