import { expect, test } from "vitest";
import { addressesIn } from "../../../test/crawl.ts";
import { everyForm } from "../../../test/every-form.ts";
import { siteFixture } from "../../../test/site-fixture.ts";

const titleOf = async (response: Response) => /<title>([^<]*)<\/title>/.exec(await response.text())?.[1] ?? "";

test("every form of the workspace that is sent back says so at the head of the title, in both languages", async () => {
  const { app, cookie, forms } = await everyForm();
  const posts = new Set(
    forms.flatMap(({ form }) => (form.includes('method="post"') ? addressesIn(form).slice(0, 1) : [])),
  );
  // Whoever sends these two has signed out.
  const asked = [...posts].filter((action) => !/dang-xuat|phien/.test(action));
  let refused = 0;
  for (const action of asked)
    for (const [lang, head] of [
      ["vi", "Lỗi: "],
      ["en", "Error: "],
    ]) {
      const url = new URL(action, "http://demo.test");
      url.searchParams.set("lang", lang!);
      const response = await app.post(url.pathname + url.search, {}, { cookie });
      if (response.status < 400) continue;
      refused += 1;
      expect([action, (await titleOf(response)).slice(0, head!.length)]).toEqual([action, head]);
    }
  expect(refused).toBeGreaterThan(40);
});

test.each([
  ["a code that is none", "/tra-cuu?code=x"],
  ["an address that is none", "/khong-co"],
  ["a page of the workspace that is none", "/lam-viec/khong-co"],
  ["what a role may not", "/lam-viec/can-bo"],
])("%s: the page says so at the head of its title", async (_, path) => {
  const { get, cookieOf } = siteFixture({ roles: ["officer"] });
  const cookie = await cookieOf("18073");
  expect(await titleOf(await get(path, { cookie }))).toMatch(/^Lỗi: (?!Lỗi)/);
  const inEnglish = await titleOf(await get(`${path}${path.includes("?") ? "&" : "?"}lang=en`, { cookie }));
  expect(inEnglish).toMatch(/^Error: (?!Error)/);
});

test.each(["/", "/tra-cuu", "/lam-viec/dang-nhap"])("%s has nothing to say so", async (path) =>
  expect(await titleOf(await siteFixture().get(path))).not.toContain("Lỗi"),
);
