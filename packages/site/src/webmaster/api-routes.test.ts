import { openApi } from "@danvan/server";
import { expect, test } from "vitest";
import { siteFixture } from "../../test/site-fixture.ts";

const PAGE = "/nhung/api";
const { paths, components } = openApi({ server: "https://gopy.example" });

test.each(["", "?lang=en"])(
  "the reference%s names every operation and every schema, under the policy of all pages",
  async (query) => {
    const response = await siteFixture().get(PAGE + query);
    const page = await response.text();
    expect(response.headers.get("content-security-policy")).toMatch(
      /script-src 'self';.*require-trusted-types-for 'script'/,
    );
    expect(page).not.toMatch(/<script|style=|undefined|\[object/);
    const ids = [...page.matchAll(/ id="([\w-]+)"/g)].map(([, id]) => id);
    const operations = Object.values(paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    expect(ids).toEqual(
      expect.arrayContaining([...operations, ...Object.keys(components.schemas).map((name) => `schema-${name}`)]),
    );
    // No link within the page leads nowhere.
    for (const [, target = ""] of page.matchAll(/href="#([\w-]+)"/g)) expect([...ids, "main"]).toContain(target);
  },
);

test("leads to the document under the path of the site", async () => {
  const { get } = siteFixture({ publicOrigin: new URL("https://hatinh.example/gop-y") });
  const page = await (await get(`/gop-y${PAGE}?lang=en`)).text();
  expect(page).toContain('href="/gop-y/api/v1/openapi.json?lang=en"');
  expect(page).toContain("What may be answered");
});
