import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

const UNIT = "18100";

/** The unit that is followed was sent so many cases in October. */
async function withCases(many: number) {
  let now = "2026-10-12T02:00:00.000Z";
  const site = siteFixture({ now: () => now });
  for (let at = 0; at < many; at += 1)
    must(
      await site.services.receive(UNIT, {
        key: crypto.randomUUID(),
        kind: "concern",
        lang: "vi",
        text: "Cống tắc ở đầu ngõ.",
      }),
    );
  now = "2026-11-23T02:00:00.000Z";
  return site;
}

test("the account of all units stands in public, in both languages, with each unit and no ranking", async () => {
  const { get } = await withCases(5);
  const page = await (await get("/ket-qua/cac-don-vi")).text();
  for (const words of ["Tỉnh Hà Tĩnh: kết quả của các đơn vị năm 2026", "Phường Trần Phú", "10/2026"])
    expect(page).toContain(words);
  expect(page).toMatch(/Phường Trần Phú, tỉnh Hà Tĩnh<\/th>\s*<td +data-head="Đã tiếp nhận">5<\/td>/);
  const english = await (await get("/ket-qua/cac-don-vi?lang=en")).text();
  expect(english).toContain("results of all units in 2026");
  expect(english).not.toMatch(/undefined|\[object/);
  expect(await (await get("/ket-qua")).text()).toContain('href="/ket-qua/cac-don-vi"');
});

test("a count that would tell of one person is not told, on the page and in the data", async () => {
  const { get } = await withCases(2);
  expect(await (await get("/ket-qua/cac-don-vi")).text()).toMatch(
    /Phường Trần Phú[^<]*<\/th>\s*<td[^>]*><span class="gap">không nêu/,
  );
  const data = (await (await get("/ket-qua/cac-don-vi.json")).json()) as { agencies: { received: number | null }[] };
  expect(data.agencies[0]?.received).toBeNull();
});

test.each(["2023", "2027", "x", "-1", "2026.5", ""])(
  "a stranger makes the server read no other year: %s",
  async (year) => {
    const { get } = await withCases(0);
    expect((await get(`/ket-qua/cac-don-vi?nam=${year}`)).status).toBe(404);
    expect((await get(`/ket-qua/cac-don-vi.json?nam=${year}`)).status).toBe(404);
  },
);

test("who follows nobody has no such page", async () => {
  const { createSite } = await import("../../site.ts");
  const { options } = siteFixture();
  const app = createSite({ ...options, site: { ...options.site, oversees: false } });
  expect((await app(new Request("http://demo.test/ket-qua/cac-don-vi"))).status).toBe(404);
});
