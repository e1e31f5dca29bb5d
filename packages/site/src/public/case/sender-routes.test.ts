import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { siteFixture, PAPER, PICTURE } from "../../../test/site-fixture.ts";

const FEEDBACK = "/api/v1/agencies/18073/feedback";
const WRONG = "3333-3333";

async function answered() {
  const app = siteFixture();
  const officer = must(await app.services.session((await app.cookieOf("18073")).slice("danvan_session=".length)));
  const { code, secret } = await app.receipt("Đèn đường bị hỏng.", { name: "Trần Thị Hoa" });
  must(await app.services.act(officer, code, { type: "answer", text: "Đã sửa." }, [PAPER]));
  const asSender = (action: string, more: Record<string, string> = {}) =>
    app.post(`/tra-cuu/${action}`, { code, secret, ...more });
  return { ...app, officer, code, secret, asSender };
}

describe("the secret of the receipt", () => {
  test("stands on the receipt page, with what it is for, and never in an address", async () => {
    const { postFiles, services } = siteFixture();
    const fields = {
      key: crypto.randomUUID(),
      kind: "concern",
      text: "Đèn đường bị hỏng.",
      notice: "test",
      lang: "vi",
    };
    const page = await (await postFiles(FEEDBACK, { ...fields, helped: "yes" }, [PICTURE, PAPER])).text();
    const [secret = ""] = /(?<=secret">)[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page) ?? [];
    const [code = ""] = /18073-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(page) ?? [];
    expect(page).toContain("Mã riêng của người gửi");
    expect(page).not.toMatch(new RegExp(`(href|action)="[^"]*${secret}`));
    expect(must(await services.publicCase("18073", code, { secret })).files.length).toBe(2);
  });

  test("opens the sender's part, typed as people type; the page bears it on in its forms alone", async () => {
    const { asSender, secret, code, get } = await answered();
    expect(await (await get(`/tra-cuu?code=${code}`)).text()).not.toContain("Phần của người gửi");
    const page = await (await asSender("nguoi-gui", { secret: secret.toLowerCase().replace("-", " ") })).text();
    for (const part of ["Phần của người gửi", "Yêu cầu xem lại", "Dùng thông tin liên hệ", "Bạn không gửi kèm tệp nào"])
      expect(page).toContain(part);
    expect(page).not.toMatch(new RegExp(`(href|action|src)="[^"]*${secret.slice(0, 4)}`, "i"));
  });

  test.each([
    ["nguoi-gui", {}],
    ["xem-lai", { text: "Đèn lại hỏng sau một ngày." }],
    ["rut-lai", { withdraw: "contact" }],
    ["tep", { id: "x" }],
  ])("a wrong one opens nothing and does nothing: %s", async (action, more) => {
    const { asSender, services, code, secret, officer } = await answered();
    const response = await asSender(action, { ...more, secret: WRONG });
    const page = await response.text();
    expect(response.status).toBe(403);
    expect(page).toContain('href="#secret"');
    expect(page).toContain("Mã riêng này không phải của mã tra cứu trên");
    expect(page).not.toContain("Phần của người gửi");
    expect(must(await services.publicCase("18073", code, { secret })).consent?.purposes).toContain("contact");
    expect(must(await services.officerCase(officer, code)).status).toBe("answered");
  });

  test.each(["nguoi-gui", "xem-lai", "bo-sung", "rut-lai", "tep", "danh-gia"])(
    "asked for again, /tra-cuu/%s leads to where a case is looked up",
    async (step) => {
      const { get } = siteFixture();
      const response = await get(`/tra-cuu/${step}?lang=en`);
      expect([response.status, response.headers.get("location")]).toEqual([303, "/tra-cuu?lang=en"]);
    },
  );

  test("none is asked for; a mistyped code is explained", async () => {
    const { asSender } = await answered();
    const none = await asSender("nguoi-gui", { secret: "" });
    expect([none.status, (await none.text()).includes("Nhập mã riêng trên phiếu")]).toEqual([422, true]);
    expect(await (await asSender("nguoi-gui", { code: "123" })).text()).toContain("Mã chưa đủ. Phần cuối có 10 ký tự");
  });
});

describe("with it, without script", () => {
  test("a sender asks once for the case to be opened again; only the officers read why", async () => {
    const { asSender, get, code, services, officer } = await answered();
    const short = await asSender("xem-lai", { text: "ngắn" });
    expect([short.status, (await short.text()).includes(">\nngắn</textarea")]).toEqual([422, true]);
    const done = await asSender("xem-lai", { text: "Đèn lại hỏng\r\nsau một ngày." });
    const page = await done.text();
    expect([done.status, page.includes("Cơ quan đã nhận yêu cầu")]).toEqual([200, true]);
    expect(page).not.toContain("sau một ngày");
    // The first answer is no longer rated, nor praised for being in time.
    expect(page).not.toContain('name="level"');
    expect(page).not.toContain("Xử lý đúng hạn");
    expect(page).toContain("Chưa có quy định về hạn cho lần xem lại này.");
    expect(page).not.toMatch(/đúng hạn|sau hạn|Quá hạn/);
    expect(must(await services.officerCase(officer, code)).reopening?.text).toBe("Đèn lại hỏng\nsau một ngày.");
    expect(await (await get(`/tra-cuu?code=${code}`)).text()).not.toContain("sau một ngày");
    expect((await asSender("xem-lai", { text: "Thêm một lần nữa nhé." })).status).toBe(422);
  });

  test("after the second answer both stand there, in their order and as they were written", async () => {
    const { asSender, get, code, services, officer } = await answered();
    const first = must(await services.officerCase(officer, code)).answer!.text;
    await asSender("xem-lai", { text: "Đèn lại hỏng sau một ngày." });
    must(await services.act(officer, code, { type: "answer", text: "Đã thay cả đèn.\nXin cảm ơn." }));
    const page = await (await get(`/tra-cuu?code=${code}`)).text();
    const quotes = [...page.matchAll(/<h3>([^<]+)<\/h3>\s*<p class="quote">([^<]*)<\/p>/g)].map(([, title, text]) => [
      title,
      text,
    ]);
    expect(quotes).toEqual([
      ["Câu trả lời của cơ quan, lần đầu", first],
      ["Câu trả lời của cơ quan, sau khi xem lại", "Đã thay cả đèn.\nXin cảm ơn."],
    ]);
  });

  test("a denunciation is not taken there either; a complaint may be none", async () => {
    const { asSender, code, services } = await answered();
    expect((await asSender("xem-lai", { text: "Tôi tố cáo ông Ví." })).status).toBe(422);
    const complaint = { text: "Tôi khiếu nại quyết định xử phạt số 12 của phường." };
    expect(await (await asSender("xem-lai", complaint)).text()).toContain('name="meaning"');
    expect((await asSender("xem-lai", { ...complaint, meaning: "opinion" })).status).toBe(200);
    expect(must(await services.publicCase("18073", code)).status).toBe("in-progress");
  });

  test("a sender withdraws a consent, and the contact data is gone", async () => {
    const { asSender, services, officer, code } = await answered();
    const page = await (await asSender("rut-lai", { withdraw: "contact" })).text();
    expect(page).toContain("Đã rút lại");
    expect(page).toContain("Bạn không cho phép việc nào");
    expect(must(await services.officerCase(officer, code)).contact).toBeNull();
    expect((await asSender("rut-lai", { withdraw: "everything" })).status).toBe(200);
  });

  test("a sender saves the asSender files, whoever has the code those of the answer", async () => {
    const { postFiles, post, get, code: answeredCode } = await answered();
    const answer = await (await get(`/tra-cuu?code=${answeredCode}`)).text();
    const [address = ""] = /\/api\/v1\/agencies\/18073\/cases\/[^"]*\/files\/[^"]*/.exec(answer) ?? [];
    expect(new Uint8Array(await (await get(address)).arrayBuffer())).toEqual(PAPER);

    const fields = { key: crypto.randomUUID(), kind: "concern", text: "Có ảnh kèm theo.", notice: "test", lang: "vi" };
    const receipt = await (await postFiles(FEEDBACK, fields, [PICTURE])).text();
    const [code = ""] = /18073-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(receipt) ?? [];
    const [secret = ""] = /(?<=secret">)[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(receipt) ?? [];
    const page = await (await post("/tra-cuu/nguoi-gui", { code, secret })).text();
    const [id = ""] = /(?<=name="id" value=")[^"]*/.exec(page) ?? [];
    const saved = await post("/tra-cuu/tep", { code, secret, id });
    expect(saved.headers.get("content-disposition")).toBe(`attachment; filename="${code}-1.jpg"`);
    expect(saved.headers.get("content-security-policy")).toContain("sandbox");
    expect(await saved.text()).not.toContain("GPSLatitude");
  });
});

test("files that are none give the form back with every word in it, and say to choose them again", async () => {
  const { postFiles } = siteFixture();
  const fields = { key: crypto.randomUUID(), kind: "concern", text: "Chữ này phải còn.", notice: "test", lang: "vi" };
  const response = await postFiles(FEEDBACK, fields, [new Uint8Array(Buffer.from("<svg onload=alert(1)>"))]);
  const page = await response.text();
  expect(response.status).toBe(415);
  expect(page).toContain('href="#files"');
  expect(page).toContain(">\nChữ này phải còn.</textarea");
  expect(page).toContain("mời bạn chọn lại");
});
