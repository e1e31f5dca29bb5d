import { expect, test } from "vitest";
import { CALLERS } from "../../../test/callers.ts";
import { siteFixture } from "../../../test/site-fixture.ts";

const posted = Object.keys(CALLERS).flatMap((address) =>
  address.startsWith("POST ") ? [address.slice("POST ".length)] : [],
);

test.each(posted)("a browser that asks for the address of the form %s comes to a page", async (path) => {
  const { get, cookieOf } = siteFixture({ roles: ["officer", "head", "agency-admin", "system-admin", "overseer"] });
  const cookie = await cookieOf("18073");
  const at = path.replace(":year{[0-9]{4}}", "2026").replace(":unit", "18100").replaceAll(/:\w+/g, "x");
  let response = await get(at, { cookie });
  while (response.status === 303) response = await get(response.headers.get("location")!, { cookie });
  // A case that is not there is told of, and a page whose words are kept; no address is unknown.
  expect([at, response.status]).toEqual([at, /\/(vu-viec|ban-nhap)\//.test(at) ? 404 : 200]);
});

test("an address that no form is sent to is unknown", async () => {
  const { get, cookieOf } = siteFixture();
  const cookie = await cookieOf("18073");
  for (const path of ["/khong-co", "/lam-viec/khong-co", "/lam-viec/can-bo/x", "/lam-viec/giao/x"])
    expect([path, (await get(path, { cookie })).status]).toEqual([path, 404]);
});

test("it keeps the language, and asks who is there first", async () => {
  const { get, cookieOf } = siteFixture();
  const asked = await get("/lam-viec/mau/bo?lang=en", { cookie: await cookieOf("18073") });
  expect([asked.status, asked.headers.get("location")]).toEqual([303, "/lam-viec/mau?lang=en"]);
  expect((await get("/lam-viec/mau/bo")).headers.get("location")).toMatch(/^\/lam-viec\/dang-nhap\?/);
});
