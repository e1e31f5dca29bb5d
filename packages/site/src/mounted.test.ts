import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { addressesIn, crawl } from "../test/crawl.ts";
import { PAPER, siteFixture } from "../test/site-fixture.ts";
import { createSite, publicPages, workspace } from "./index.ts";

const ORIGIN = "https://hatinh.example";
const BASE = "/danvan";
const isOutside = (address: string) =>
  !address.startsWith(`${BASE}/`) && address !== BASE && !address.startsWith(`${ORIGIN}${BASE}/`);

/** A site under a path, with a case that has an answer and files, as a proxy asks it. */
async function mounted(proxy: "keeps" | "strips") {
  const { options, services } = siteFixture({
    publicOrigin: new URL(`${ORIGIN}${BASE}`),
    origins: ["https://a.example"],
  });
  const site = createSite(options);
  const ask = (address: string, init?: RequestInit) =>
    site(new Request(`http://127.0.0.1:8787${proxy === "keeps" ? address : address.slice(BASE.length) || "/"}`, init));
  const officer = (await services.createFirstOfficer("18073"))!;
  const signedIn = await ask(`${BASE}/lam-viec/dang-nhap`, {
    method: "POST",
    body: new URLSearchParams({ name: officer.name, password: officer.password }),
    headers: { origin: ORIGIN },
  });
  const setCookie = signedIn.headers.get("set-cookie") ?? "";
  const cookie = setCookie.split(";")[0]!;
  const actor = must(await services.session(cookie.slice("danvan_session=".length)));
  const text = "Đèn đường ở ngõ 5 bị hỏng.";
  const sent = { key: crypto.randomUUID(), kind: "concern", lang: "vi", text } as const;
  const consent = { notice: "test", purposes: ["contact"] } as const;
  const { code, secret } = must(
    await services.receive("18073", { ...sent, consent: { ...consent, purposes: ["contact"] } }),
  ).receipt;
  must(await services.act(actor, code, { type: "answer", text: "Đã sửa." }, [PAPER]));
  const post = (address: string, fields: Record<string, string>) =>
    ask(BASE + address, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { origin: ORIGIN, cookie },
    });
  return { ask, post, code, secret, setCookie, signedIn, cookie };
}

describe.each(["keeps", "strips"] as const)("under a path that the proxy %s", (proxy) => {
  test("every link, form, file, element and redirect stays under it, and answers", async () => {
    const { ask, code, cookie } = await mounted(proxy);
    const open = await crawl(ask, [`${BASE}/`, `${BASE}/en`, `${BASE}/nhung/18073`, `${BASE}/tra-cuu?code=${code}`]);
    const officers = await crawl((address) => ask(address, { headers: { cookie } }), [`${BASE}/lam-viec`]);
    const named = [...open.named, ...officers.named];
    expect(named.filter(([address]) => isOutside(address))).toEqual([]);
    for (const path of [
      "/ket-qua",
      "/lam-viec/dang-nhap",
      `/lam-viec/vu-viec/${code}?lang=en`,
      "/quyen-rieng-tu?lang=en",
    ])
      expect(named.map(([address]) => address)).toContain(BASE + path);
    // The stubs of the files, and where the elements' calls begin; a form's own address leads to its page, and a walk ends on no fault.
    const lost = [...open.statuses, ...officers.statuses].filter(([, status]) => status >= 400);
    expect(lost.filter(([address]) => !/\/assets\/x$|\/feedback(?:\?lang=en)?$|\/api\/v1$/.test(address))).toEqual([]);
  });

  test("what forms are answered with stays under it, too", async () => {
    const { post, code, secret } = await mounted(proxy);
    const feedback = "/api/v1/agencies/18073/feedback";
    const fields = {
      key: crypto.randomUUID(),
      kind: "concern",
      text: "Đèn đường bị hỏng.",
      notice: "test",
      lang: "en",
    };
    const answers = [
      await post(feedback, fields),
      await post(feedback, { ...fields, text: "" }),
      await post(feedback, { ...fields, text: "Tôi tố cáo ông A nhận hối lộ." }),
      await post("/nhung/18073", { ...fields, text: "" }),
      await post("/tra-cuu/nguoi-gui", { code, secret }),
      await post("/tra-cuu/danh-gia", { code, level: "5" }),
      await post(`/lam-viec/vu-viec/${code}/tra-loi`, { answer: "" }),
      await post("/khong-co", {}),
      await post("/lam-viec/dang-xuat", {}),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 422, 422, 422, 200, 303, 422, 404, 303]);
    const named = await Promise.all(
      answers.map(async (one) => [...addressesIn(await one.text()), one.headers.get("location") ?? `${BASE}/`]),
    );
    expect(named.flat().filter(isOutside)).toEqual([]);
  });

  test("the session's cookie is for the officers' pages under it alone; signing out names the same", async () => {
    const { signedIn, setCookie, post } = await mounted(proxy);
    expect([signedIn.status, signedIn.headers.get("location")]).toEqual([303, `${BASE}/lam-viec`]);
    expect(setCookie).toContain(`; Path=${BASE}/lam-viec;`);
    expect((await post("/lam-viec/dang-xuat", {})).headers.get("set-cookie")).toContain(`Path=${BASE}/lam-viec`);
  });
});

test("a path that only begins alike is another's", async () => {
  const { ask } = await mounted("keeps");
  expect((await ask("/danvan-cu/ket-qua")).status).toBe(404);
});

test("the pages of one side alone are mounted alike", async () => {
  const { options } = siteFixture({ publicOrigin: new URL(`${ORIGIN}${BASE}`) });
  for (const [site, path] of [
    [publicPages(options), "/ket-qua"],
    [workspace(options), "/lam-viec/dang-nhap"],
  ] as const) {
    const page = await (await site(new Request(`http://127.0.0.1${BASE}${path}`))).text();
    expect(addressesIn(page).filter(isOutside)).toEqual([]);
  }
});

test("the notice says where it stands to the page of another site", async () => {
  const { options } = siteFixture({ publicOrigin: new URL(`${ORIGIN}${BASE}`) });
  const notice = await createSite(options)(new Request("http://127.0.0.1/api/v1/agencies/18073/notice"));
  expect(await notice.json()).toMatchObject({ url: `${ORIGIN}${BASE}/quyen-rieng-tu` });
  const { get } = siteFixture();
  expect(await (await get("/api/v1/agencies/18073/notice")).json()).toMatchObject({
    url: "http://demo.test/quyen-rieng-tu",
  });
});
