import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { PAPER, siteFixture } from "../../test/site-fixture.ts";
import { createSite } from "../site.ts";

const ANSWER = "Đã sửa đèn đường ở ngõ 5.\r\nXin cảm ơn bà con đã báo tin.";

/** An officer whose session has ended, on a case that is open. */
async function ended(base = "") {
  const { options, services, receipt } = siteFixture({ publicOrigin: new URL(`http://demo.test${base}`) });
  const site = createSite(options);
  const { code } = await receipt("Đèn đường bị hỏng.");
  const { name, password } = (await services.createFirstOfficer("18073"))!;
  const post = (path: string, body: BodyInit) =>
    site(
      new Request(`http://demo.test${base}${path}`, {
        method: "POST",
        body,
        headers: { host: "demo.test", origin: "http://demo.test", cookie: "danvan_session=18073.ended" },
      }),
    );
  const act = (path: string, fields: Record<string, string>) =>
    post(`/lam-viec/vu-viec/${code}${path}`, new URLSearchParams(fields));
  /** Signs in by the form of a page, as its reader does. */
  async function signIn(page: string, typed: string = password) {
    const [, fields = ""] = /<form class="card"[^>]*>([^]*?)<\/form>/.exec(page) ?? [];
    const body = new URLSearchParams();
    for (const [, one = "", value = ""] of fields.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
      body.append(one, value);
    for (const [, one = "", value = ""] of fields.matchAll(/<textarea name="([^"]*)"[^>]*>\n([^<]*)<\/textarea>/g))
      body.append(one, value);
    body.append("name", name);
    body.append("password", typed);
    return post("/lam-viec/dang-nhap", body);
  }
  const shown = async () => must(await services.publicCase("18073", code));
  return { act, post, signIn, shown, code };
}

describe("a session that ends while somebody writes", () => {
  test.each(["", "/danvan"])("an answer is kept in the page, and sent after the sign-in, under %j", async (base) => {
    const { act, signIn, shown, code } = await ended(base);
    const refused = await act("/tra-loi?lang=en", { answer: ANSWER });
    const page = await refused.text();
    expect([refused.status, page.includes("Đã sửa đèn đường ở ngõ 5.")]).toEqual([401, true]);
    const done = await signIn(page);
    expect([done.status, done.headers.get("location")]).toEqual([303, `${base}/lam-viec/vu-viec/${code}?lang=en`]);
    expect(done.headers.getSetCookie()).toHaveLength(1);
    expect((await shown()).answer?.text).toBe(ANSWER.replaceAll("\r\n", "\n"));
  });

  test("a wrong password loses no word either", async () => {
    const { act, signIn, shown } = await ended();
    const first = await signIn(await (await act("/tra-loi", { answer: ANSWER })).text(), "sai");
    expect(first.status).toBe(422);
    expect((await signIn(await first.text())).status).toBe(303);
    expect((await shown()).answer?.text).toContain("ngõ 5");
  });

  test("a refusal keeps its reason and its question", async () => {
    const { act, signIn, shown } = await ended();
    const fields = { reason: "is-denunciation", explanation: "Mời gửi đơn." };
    const asked = await signIn(await (await act("/tu-choi", fields)).text());
    expect([asked.status, (await asked.text()).includes('href="#confirm"')]).toEqual([422, true]);
    expect((await signIn(await (await act("/tu-choi", { ...fields, confirm: "yes" })).text())).status).toBe(303);
    expect((await shown()).refusal?.reason).toBe("is-denunciation");
  });

  test("files cannot be kept: the answer waits for them, with its words", async () => {
    const { post, signIn, shown, code } = await ended();
    const body = new FormData();
    body.append("answer", ANSWER);
    body.append("files", new File([PAPER], "a.pdf"));
    const page = await (await post(`/lam-viec/vu-viec/${code}/tra-loi`, body)).text();
    expect(page).toContain("chọn lại tệp rồi gửi");
    const waiting = await signIn(page);
    const text = await waiting.text();
    expect([waiting.status, text.includes('href="#files"'), text.includes("Đã sửa đèn đường ở ngõ 5.")]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await shown()).answer).toBeNull();
  });

  test.each([
    "/toan-tinh/nhac-viec/xem-truoc?nam=2026",
    "/toan-tinh/cham-diem/18100/quyet-dinh?nam=2026&lang=en",
    "/nam/2026/nhiem-vu/1.a",
  ])("words sent to an address that asks for more are kept, too: %s", async (path) => {
    const { post } = await ended();
    const page = await (await post(`/lam-viec${path}`, new URLSearchParams({ text: ANSWER }))).text();
    expect(page).toContain("Đã sửa đèn đường ở ngõ 5.");
    expect(page).toContain(`name="viec" value="/lam-viec${path.replace("&", "&amp;")}"`);
  });

  test("only work of the workspace is done after a sign-in", async () => {
    const { post, signIn } = await ended();
    const out = await (await post("/lam-viec/dang-xuat", new URLSearchParams())).text();
    expect((await signIn(out)).headers.get("location")).toBe("/lam-viec");
    for (const viec of [
      "/tra-cuu/rut-lai",
      "/lam-viec/../tra-cuu/rut-lai",
      "/lam-viec/vu-viec/../../tra-cuu/rut-lai",
      "/lam-viec/%2e%2e/tra-cuu/rut-lai",
      "//evil.test/lam-viec/x",
      "/lam-viec/dang-nhap",
    ])
      expect(
        (await signIn(`<form class="card"><input type="hidden" name="viec" value="${viec}" /></form>`)).headers.get(
          "location",
        ),
      ).toBe("/lam-viec");
  });
});
