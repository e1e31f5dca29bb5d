import { fail, must, type PublicCase, type Result } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";
import { createSite } from "../../site.ts";

/** A case with an answer, to be rated by a form. */
async function answered() {
  const app = siteFixture();
  const cookie = await app.cookieOf("18073");
  const code = await app.send("Đèn đường bị hỏng.");
  await app.post(`/lam-viec/vu-viec/${code}/tra-loi`, { answer: "Đã thay." }, { cookie });
  return { ...app, code, rate: (comment: string) => app.post("/tra-cuu/danh-gia", { code, level: "4", comment }) };
}

test("what was chosen and written stays when the comment is too long", async () => {
  const page = await (await (await answered()).rate("Chữ này phải còn. ".repeat(300))).text();
  expect(page).toMatch(/name="level" value="4"[^>]*checked/);
  expect(page).toContain(">\nChữ này phải còn. ");
});

test("a denunciation comes back on no screen; a complaint may be reworded", async () => {
  const { rate, services, code } = await answered();
  const denounced = await rate("Tôi tố cáo ông Ví nhận hối lộ.");
  expect([denounced.status, (await denounced.text()).includes("ông Ví")]).toEqual([422, false]);
  expect(must(await services.publicCase("18073", code)).rated).not.toBe(true);
});

test("a file that is gone is said to be", async () => {
  const { post, receipt } = siteFixture();
  const { code, secret } = await receipt("Đèn đường bị hỏng.");
  const gone = await post("/tra-cuu/tep", { code, secret, id: "x" });
  expect([gone.status, (await gone.text()).includes('class="errors"')]).toEqual([404, true]);
});

/** A site whose answer about a case is changed. */
async function withCase(change: (found: PublicCase) => Result<PublicCase>) {
  const { options, services, send } = siteFixture();
  const code = await send("Đèn đường bị hỏng.");
  const publicCase = async () => change(must(await services.publicCase("18073", code)));
  const site = createSite({ ...options, services: { ...services, publicCase } });
  return { code, page: await site(new Request(`http://demo.test/tra-cuu?lang=en&code=${code}`)) };
}

test("who has tried too many codes is told when to come again", async () => {
  const { page } = await withCase(() => fail("too-many-requests", "", { retryAfterSeconds: 30 }));
  expect([page.status, page.headers.get("retry-after")]).toEqual([429, "30"]);
});

test("in English the parts of a case lead to English pages", async () => {
  const { page, code } = await withCase((found) => ({ ok: true, value: { ...found, parts: [found.code] } }));
  expect(await page.text()).toContain(`<a class="code" href="/tra-cuu?code=${code}&amp;lang=en">`);
});

test.each(["/quyen-rieng-tu?phien-ban=test", "/viec-da-tra-loi?tim=cong&sau=1"])(
  "the other language of %s shows the same",
  async (address) => {
    const page = await (await siteFixture().get(address)).text();
    const href = `${address}&lang=en`.replaceAll("&", "&amp;");
    expect(page).toContain(`href="${href}"`);
  },
);
