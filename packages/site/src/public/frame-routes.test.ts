import { describe, expect, test } from "vitest";
import { siteFixture } from "../../test/site-fixture.ts";

const HOST = "https://thanhsen.example";
const FRAME = "/nhung/18073";
const form = (fields: Record<string, string>) => ({
  key: crypto.randomUUID(),
  kind: "concern",
  text: "Đèn đường bị hỏng.",
  notice: "test",
  lang: "vi",
  ...fields,
});
/** Links that would open in the frame a page that refuses to be framed. */
const strayIn = (page: string) =>
  [...page.matchAll(/<a\s[^>]*href="(?!#)([^"]*)"[^>]*>/g)].flatMap(([link, href]) =>
    href!.startsWith(FRAME) || link.includes('target="_blank"') ? [] : [href],
  );
const policyOf = (response: Response) => response.headers.get("content-security-policy") ?? "";

describe("the form in a frame", () => {
  test("may be framed by the agency's listed sites alone, and runs no script", async () => {
    const { get } = siteFixture({ origins: [HOST, "https://hatinh.example"] });
    const response = await get(FRAME);
    const page = await response.text();
    expect(policyOf(response)).toContain(`frame-ancestors 'self' ${HOST} https://hatinh.example`);
    expect(policyOf(response)).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(policyOf(response)).not.toContain("script-src");
    expect(response.headers.get("x-frame-options")).toBeNull();
    expect(page).not.toContain("<script");
    expect(page).toContain(`action="${FRAME}"`);
    expect(policyOf(await siteFixture().get(FRAME))).toMatch(/frame-ancestors 'self'$/);
  });

  test("ends on a receipt that may be framed, too; its links open pages of their own", async () => {
    const { post } = siteFixture({ origins: [HOST] });
    const response = await post(FRAME, form({}));
    const page = await response.text();
    expect(response.status).toBe(201);
    expect(page).toMatch(/18073-[0-9A-Z]{5}-[0-9A-Z]{5}/);
    expect(policyOf(response)).toContain(`frame-ancestors 'self' ${HOST}`);
    expect(page.match(/<a\s/g)!.length).toBeGreaterThan(2);
    expect(strayIn(page)).toEqual([]);
  });

  test("comes back in the frame with everything typed when something is wrong", async () => {
    const { post } = siteFixture({ origins: [HOST] });
    const response = await post(FRAME, form({ text: "ngắn" }));
    expect(response.status).toBe(422);
    expect(policyOf(response)).toContain(HOST);
    expect(await response.text()).toContain(">\nngắn</textarea");
  });

  test("is no form of another site where a proxy puts another name into Host", async () => {
    const publicOrigin = new URL("https://gopy.vidu.vn");
    const { post } = siteFixture({ publicOrigin });
    // More than all forms of other sites may send together.
    const answers = Array.from({ length: 130 }, () =>
      post(FRAME, form({ text: "ngắn" }), { origin: publicOrigin.origin }),
    );
    expect(new Set((await Promise.all(answers)).map(({ status }) => status))).toEqual(new Set([422]));
  });

  test("a denunciation meets the lawful channels in the frame", async () => {
    const { post } = siteFixture({ origins: [HOST], reception: { sessions: [] } });
    const response = await post(FRAME, form({ text: "Tôi tố cáo ông A nhận hối lộ." }));
    expect(policyOf(response)).toContain(HOST);
    const page = await response.text();
    expect(page).toContain("Ban Tiếp công dân tỉnh");
    expect(strayIn(page)).toEqual([]);
  });

  test("one that cannot be read leads back to the form in the frame", async () => {
    const { app } = siteFixture({ origins: [HOST] });
    const headers = { host: "demo.test", "content-type": "multipart/form-data; boundary=x" };
    const response = await app(new Request(`http://demo.test${FRAME}`, { method: "POST", body: "y", headers }));
    const page = await response.text();
    expect([response.status, strayIn(page)]).toEqual([400, []]);
    expect(page).toContain(`<a class="button" href="${FRAME}"`);
  });

  test("speaks English, and is nobody else's", async () => {
    const { get } = siteFixture();
    expect(await (await get(`${FRAME}?lang=en`)).text()).toContain("Open the form on a page of its own");
    expect((await get("/nhung/99999")).status).toBe(404);
  });
});

test("every other page still refuses to be framed by others", async () => {
  const { get, post, cookieOf, send } = siteFixture({ origins: [HOST] });
  const cookie = await cookieOf("18073");
  const code = await send("Đèn đường bị hỏng.");
  const pages = await Promise.all([
    ...["/", "/tra-cuu", `/tra-cuu?code=${code}`, "/khieu-nai-to-cao", "/quyen-rieng-tu", "/gui-y-kien/18073"].map(
      (path) => get(path),
    ),
    ...["/khong-co", "/nhung/", "/nhung/99999", `${FRAME}/x`, "/lam-viec/dang-nhap"].map((path) => get(path)),
    ...["/lam-viec", `/lam-viec/vu-viec/${code}`].map((path) => get(path, { cookie })),
    post("/api/v1/agencies/18073/feedback", form({})),
  ]);
  for (const page of pages) expect(policyOf(page)).toMatch(/frame-ancestors '(self|none)'(;|$)/);
});

describe("the page that a plain link leads to", () => {
  const LINK = "/gui-y-kien/18073";

  test("holds the form for everybody, with the element where scripts run", async () => {
    const page = await (await siteFixture().get(LINK)).text();
    expect(page).toContain("<dv-feedback");
    expect(page).toContain('action="/api/v1/agencies/18073/feedback"');
  });

  test("leads back to a listed site, and nowhere else", async () => {
    const { get } = siteFixture({ origins: [HOST] });
    const back = async (address: string) => (await get(`${LINK}?tro-ve=${encodeURIComponent(address)}`)).text();
    expect(await back(`${HOST}/lien-he?a=1`)).toContain(
      `<a href="${HOST}/lien-he?a=1" rel="noreferrer">Quay lại thanhsen.example</a>`,
    );
    for (const other of [
      "https://thanhsen.example.evil.example/",
      "http://thanhsen.example/",
      "javascript:alert(1)",
      `blob:${HOST}/0d5a`,
      "//evil.example",
      "x",
    ])
      expect(await back(other)).not.toContain("Quay lại");
  });
});
