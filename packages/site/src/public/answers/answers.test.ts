import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

async function answered() {
  const app = siteFixture();
  const cookie = await app.cookieOf("18073");
  const code = await app.send("Đèn đường trong ngõ bị hỏng đã ba hôm nay.", { name: "Trần Thị Hoa", publish: true });
  const path = `/lam-viec/vu-viec/${code}`;
  await app.post(`${path}/tra-loi`, { answer: "Đã thay bóng.", lam: "gui" }, { cookie });
  return {
    ...app,
    code,
    page: async () => (await app.get(path, { cookie })).text(),
    publish: (fields: Record<string, string>) => app.post(`${path}/dang`, fields, { cookie }),
    withdraw: () => app.post(`${path}/thoi-dang`, {}, { cookie }),
    list: async (query = "") => (await app.get(`/viec-da-tra-loi${query}`)).text(),
  };
}

test("an officer publishes an answer in reviewed words, the public finds it without accents, and it can be taken back", async () => {
  const { page, publish, withdraw, list, code } = await answered();
  expect(await list()).toContain("Chưa có việc nào được đăng.");
  expect(await list(), "where nothing is, nothing is looked for").not.toContain('role="search"');
  expect(await page()).toMatch(/Đăng câu trả lời này[^]*Người gửi cho phép đăng nội dung/);
  const done = await publish({
    "published-question": "Đèn ngõ 12 hỏng.",
    published: "Đã thay bóng.",
    "published-place": "Ngõ 12",
  });
  expect(done.status).toBe(303);
  const shown = await list("?tim=den+ngo&noi=ngo+12");
  for (const part of ["Đèn ngõ 12 hỏng.", "Đã thay bóng.", "Phản ánh – Ngõ 12"]) expect(shown).toContain(part);
  expect(shown).not.toContain(code);
  expect(shown).toContain('<p class="quote">Đèn ngõ 12 hỏng.</p>');
  const english = await list("?lang=en");
  for (const part of ['<span lang="vi">Ngõ 12</span>', '<p class="quote" lang="vi">Đã thay bóng.</p>'])
    expect(english).toContain(part);
  expect(await list("?tim=nuoc")).toContain("Không tìm thấy việc nào");
  expect(await page()).toContain("Sửa điều đã đăng");
  expect((await withdraw()).status).toBe(303);
  expect(await list()).toContain("Chưa có việc nào được đăng.");
});

test("what its sender has not allowed is offered to nobody, and refused", async () => {
  const app = siteFixture();
  const cookie = await app.cookieOf("18073");
  const path = `/lam-viec/vu-viec/${await app.send("Đèn đường trong ngõ bị hỏng đã ba hôm nay.")}`;
  await app.post(`${path}/tra-loi`, { answer: "Đã thay bóng.", lam: "gui" }, { cookie });
  const shown = await (await app.get(path, { cookie })).text();
  expect([shown.includes("Người gửi chưa cho phép đăng"), shown.includes('name="published"')]).toEqual([true, false]);
  expect((await app.post(`${path}/dang`, { published: "Đã thay bóng." }, { cookie })).status).toBe(422);
});

test("a form without script asks for both purposes, each for itself, under the notice", async () => {
  const shown = await (await siteFixture().get("/")).text();
  for (const purpose of ["contact", "publish"])
    expect(shown).toMatch(new RegExp(`type="checkbox" name="consent" value="${purpose}"`));
});

test("a name that was left in is refused beside its field, and what was typed stays", async () => {
  const { publish } = await answered();
  const refused = await publish({ "published-question": "Chị Trần Thị Hoa báo đèn hỏng.", published: "Đã thay." });
  const shown = await refused.text();
  expect(refused.status).toBe(422);
  expect(shown).toContain('href="#published-question"');
  expect(shown).toContain("Chị Trần Thị Hoa báo đèn hỏng.</textarea>");
});

test("whoever is about to send is led to what was answered, with script and without", async () => {
  const { get } = await answered();
  expect(await (await get("/")).text()).toContain('href="/viec-da-tra-loi"');
});

test("the page names its feed, of the place that was looked for, and the feed is there", async () => {
  const { list, publish, get } = await answered();
  await publish({ published: "Đã thay bóng.", "published-place": "Ngõ 12" });
  const [, href = ""] =
    /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(await list("?noi=ngo+12")) ?? [];
  expect(href).toBe("/api/v1/agencies/18073/answers.atom?place=ngo+12");
  const feed = await get(href);
  expect([feed.status, feed.headers.get("content-type")]).toEqual([200, "application/atom+xml"]);
  expect(await feed.text()).toContain("<title>Phản ánh – Ngõ 12</title>");
});
