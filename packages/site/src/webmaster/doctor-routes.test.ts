import { describe, expect, test } from "vitest";
import { siteFixture } from "../../test/site-fixture.ts";

const PHUONG = "https://thanhsen.example";
const PAGE = "/nhung/kiem-tra";

describe("the page that examines a host page", () => {
  test("may ask any server, runs only its own script, and asks without it for the command", async () => {
    const response = await siteFixture({ origins: [PHUONG] }).get(PAGE);
    const page = await response.text();
    expect(response.headers.get("content-security-policy")).toMatch(
      /script-src 'self';.*connect-src 'self' http: https:;.*require-trusted-types-for 'script'/,
    );
    expect(page).toContain(`data-origins="${PAGE}/nguon"`);
    expect(page).toContain(`<li>${PHUONG}</li>`);
    expect(page).toMatch(/<noscript>.*khi gói đã được công bố: npx @danvan\/doctor/s);
    expect(page).toContain(`name="robots" content="noindex"`);
    // Without script nothing of what is pasted goes into an address.
    expect(page).toMatch(/<form[^>]*method="dialog"[^>]*data-doctor/);
  });

  test("says so when no other site may call, in both languages", async () => {
    const { get } = siteFixture();
    expect(await (await get(PAGE)).text()).toContain("ORIGINS");
    expect(await (await get(`${PAGE}?lang=en`)).text()).toContain("Examine a host page");
  });

  test("stands under the path of the site", async () => {
    const { get } = siteFixture({ publicOrigin: new URL("https://hatinh.example/gop-y") });
    expect(await (await get(`/gop-y${PAGE}`)).text()).toContain(`data-origins="/gop-y${PAGE}/nguon"`);
  });
});

test.each([
  [`agency=18073&origin=${PHUONG}`, 200, true],
  ["agency=18073&origin=https://khac.example", 200, false],
  ["agency=18100&origin=https://thanhsen.example", 200, false],
  ["agency=99999&origin=https://thanhsen.example", 404, false],
  ["", 404, false],
])("whether an origin may call: %s → %i, %s", async (query, status, allowed) => {
  const response = await siteFixture({ origins: [PHUONG] }).get(`${PAGE}/nguon?${query}`);
  expect([response.status, await response.json()]).toEqual([status, { allowed }]);
});
