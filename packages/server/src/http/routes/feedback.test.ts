import { describe, expect, test } from "vitest";
import { countCases, feedback } from "../../../test/workspace.ts";
import { BASE, FORM, formFields, openHandler, pageOf, problemOf, urlencoded } from "../../../test/open-handler.ts";
import { must } from "@danvan/core";

const photoNamed = (field: string) =>
  `--x\r\ncontent-disposition: form-data; name="${field}"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\nx\r\n--x--\r\n`;

describe("a form without script", () => {
  test("ends on the receipt page; line breaks count once, empty boxes are absent", async () => {
    const { post, services, officer } = openHandler();
    const response = await post("/feedback", urlencoded(formFields()), FORM);
    expect(response.status).toBe(201);
    const { kind, given } = await pageOf(response);
    expect(kind).toBe("<p>receipt ");
    const kept = must(await services.officerCase(await officer(), given.receipt?.code ?? ""));
    expect(kept).toMatchObject({ text: "Đèn đường hỏng\nđã lâu.", place: null, contact: null });
  });

  test("may be multipart, and may repeat the consent box", async () => {
    const { handler, services, officer } = openHandler();
    const body = new FormData();
    const typed = formFields({ name: "Ước", phone: "0912 345 678" });
    for (const [name, value] of Object.entries(typed)) body.append(name, value);
    body.append("consent", "contact");
    body.append("consent", "publish");
    const response = await handler(new Request(`${BASE}/feedback`, { method: "POST", body }));
    const { given } = await pageOf(response);
    const { contact, consents } = must(await services.officerCase(await officer(), given.receipt?.code ?? ""));
    expect(contact).toEqual({ name: "Ước", phone: "0912 345 678" });
    expect(consents.at(-1)?.purposes).toEqual(["contact", "publish"]);
  });

  test("needs neither key nor language, and consents to nothing that it does not show", async () => {
    const { post, services, officer } = openHandler();
    const sent = await post("/feedback", "kind=concern&text=Cầu+treo+hỏng+lan+can.", FORM);
    expect(sent.status).toBe(201);
    const { given } = await pageOf(sent);
    expect(given.lang).toBe("vi");
    expect(must(await services.officerCase(await officer(), given.receipt?.code ?? "")).consents).toEqual([]);
    const ticked = await pageOf(
      await post("/feedback", urlencoded(formFields({ notice: "", consent: "publish" })), FORM),
    );
    expect(ticked.given).toMatchObject({ typed: { consent: [] }, problems: [{ code: "notice-unknown" }] });
  });

  test("may show a field twice, as for a wide and a narrow screen: what was written in either is taken", async () => {
    const { post, services, officer } = openHandler();
    const typed = "kind=&kind=concern&text=&text=Cầu+treo+hỏng+lan+can.&place=Xóm+2&place=Xóm+2&place=gần+chợ";
    const { given } = await pageOf(await post("/feedback", typed, FORM));
    const found = must(await services.officerCase(await officer(), given.receipt?.code ?? ""));
    expect(found).toMatchObject({ text: "Cầu treo hỏng lan can.", place: "Xóm 2, gần chợ" });
  });

  test("two phone numbers under a name of a page's own are shown again, not passed over", async () => {
    const { post } = openHandler();
    const { given } = await pageOf(
      await post("/feedback", urlencoded({ ...formFields(), dienthoai: "0912345678/0987654321" }), FORM),
    );
    expect(given.problems).toMatchObject([{ code: "field-unknown" }]);
    expect(given.typed?.["unread"]).toEqual([["dienthoai", "0912345678/0987654321"]]);
  });

  test("after a key that brought other words, comes back with a fresh one", async () => {
    const { post } = openHandler();
    const first = formFields();
    await post("/feedback", urlencoded(first), FORM);
    const { given } = await pageOf(await post("/feedback", urlencoded({ ...first, text: "Một việc khác hẳn." }), FORM));
    expect(given.problems).toMatchObject([{ code: "key-reused" }]);
    expect(given.typed?.["key"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(given.typed?.["key"]).not.toBe(first.key);
  });

  test.each([
    ["too short", { text: "ngắn" }, 422, "text-too-short", "text"],
    ["no kind", { kind: "" }, 422, "field-required", "kind"],
    ["a phone number that is none", { phone: "gọi tôi" }, 422, "format-invalid", "contact.phone"],
    ["contact without permission", { phone: "0912 345 678" }, 422, "consent-required", "consent.purposes"],
    ["a field it does not have", { nickname: "x" }, 422, "field-unknown", ""],
  ])("%s: the form comes back with what was typed", async (_, changes, status, code, path) => {
    const { post } = openHandler();
    const typed = formFields({ place: "Chợ <Vườn Ươm>", lang: "en", ...changes });
    const response = await post("/feedback", urlencoded(typed), FORM);
    expect(response.status).toBe(status);
    const { kind, given } = await pageOf(response);
    expect(kind).toBe("<form>");
    expect(given.lang).toBe("en");
    expect(given.problems).toContainEqual(expect.objectContaining({ code, path }));
    const { place, phone } = typed;
    expect(given.typed).toMatchObject({ place, phone, text: typed.text.replace("\r\n", "\n") });
  });

  test.each<[string, BodyInit, string, number]>([
    ["words in the encoding of an old page", "kind=concern&text=C%E2u+treo", FORM, 400],
    ["bytes that are no text", "text=%FF%FE", FORM, 400],
    ["a stray percent sign", "text=100%", FORM, 400],
    ["an encoding that its page named", "text=a", `${FORM}; charset=windows-1258`, 415],
    ["no parts at all", "x", "multipart/form-data; boundary=y", 400],
    ["parts without a boundary", "x", "multipart/form-data", 400],
    ["a photo in a field of another name", photoNamed("anh"), "multipart/form-data; boundary=x", 400],
  ])("%s: whoever has no script is told by a page", async (_, body, type, status) => {
    const { post, store } = openHandler();
    const response = await post("/feedback", body as string, type);
    expect([response.status, (await pageOf(response)).kind]).toEqual([status, "<p>unread "]);
    expect(await countCases(store)).toBe(0);
  });

  test.each([
    ["", "vi"],
    ["?lang=en", "en"],
    ["?lang=fr", "vi"],
  ])("what cannot be read is answered in the language of its address, %j", async (query, lang) => {
    const { post } = openHandler();
    const { given } = await pageOf(await post(`/feedback${query}`, "text=%FF%FE", FORM));
    expect((given as unknown as { lang: string }).lang).toBe(lang);
  });

  test("is what a browser gets that asks for its address again; a program is told the methods", async () => {
    const { handler } = openHandler();
    const ask = (accept: string) => handler(new Request(`${BASE}/feedback`, { headers: { accept } }));
    const response = await ask("text/html,application/xhtml+xml,*/*;q=0.8");
    const { kind, given } = await pageOf(response);
    expect([response.status, kind, given.typed?.["text"], given.problems]).toEqual([200, "<form>", "", []]);
    expect((await ask("application/json")).status).toBe(405);
  });

  test("a denunciation is answered with the lawful channels and not kept", async () => {
    const { post, store } = openHandler();
    const response = await post("/feedback", urlencoded(formFields({ text: "Tôi tố cáo ông A." })), FORM);
    expect(response.status).toBe(422);
    expect(await pageOf(response)).toMatchObject({ kind: "<p>guidance ", given: { lang: "vi" } });
    expect(await countCases(store)).toBe(0);
  });

  test.each([
    ["no kind was chosen", { kind: "" }],
    ["a field is unknown", { "noi-dung-cu": "Tôi tố cáo ông A.", text: "Đèn đường hỏng đã hai tuần." }],
    ["no notice was read", { consent: "contact", notice: "" }],
    ["it stands in the name alone", { name: "Tôi tố cáo ông A nhận hối lộ.", text: "Đèn đường hỏng." }],
    ["it stands in the number alone", { phone: "Tôi tố cáo ông A nhận hối lộ.", text: "Đèn đường hỏng." }],
  ])("a denunciation comes back on no screen, also when %s", async (_, changes) => {
    const { post, store } = openHandler();
    const typed = formFields({ text: "Tôi tố cáo ông A nhận hối lộ.", ...changes });
    const response = await post("/feedback", urlencoded(typed), FORM);
    expect(response.status).toBe(422);
    expect((await pageOf(response)).kind).toBe("<p>guidance ");
    expect(await countCases(store)).toBe(0);
  });

  test("what reads like a complaint comes back in the form, and the person may say that it is none", async () => {
    const { post } = openHandler();
    const typed = formFields({ text: "Tôi khiếu nại quyết định xử phạt số 12 của phường." });
    const { kind, given } = await pageOf(await post("/feedback", urlencoded(typed), FORM));
    expect(kind).toBe("<form>");
    expect(given.problems).toMatchObject([{ code: "guided-kind", path: "text", facts: { kind: "complaint" } }]);
    expect((await post("/feedback", urlencoded({ ...typed, meaning: "opinion" }), FORM)).status).toBe(201);
  });

  test("a store that is away gives the form back, not an error page", async () => {
    const { post, store } = openHandler();
    await store.close();
    const response = await post("/feedback", urlencoded(formFields()), FORM);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect((await pageOf(response)).given.problems).toMatchObject([{ code: "store-unavailable" }]);
  });
});

describe("bad input is told by a code", () => {
  const valid = () => JSON.stringify(feedback());
  test.each([
    ["not JSON", "{", "application/json", 400, "body-not-json"],
    ["nothing", "", "application/json", 400, "body-not-json"],
    ["broken UTF-8 in JSON", new Uint8Array([0x22, 0xff, 0x22]), "application/json", 400, "body-not-utf8"],
    ["another media type", valid(), "text/plain", 415, "media-type-unsupported"],
    ["another charset", valid(), "application/json; charset=utf-16", 415, "media-type-unsupported"],
    ["too much", `"${"x".repeat(70_000)}"`, "application/json", 413, "body-too-large"],
    ["too much, measured in bytes", `"${"ế".repeat(30_000)}"`, "application/json", 413, "body-too-large"],
    ["not an object", "[]", "application/json", 422, "input-invalid"],
    ["null", "null", "application/json", 422, "input-invalid"],
  ])("%s", async (_, body, type, status, code) => {
    const { post, store } = openHandler();
    const response = await post("/feedback", body, type);
    expect(response.status).toBe(status);
    expect((await problemOf(response)).code).toBe(code);
    expect(await countCases(store)).toBe(0);
  });

  test("a body that keeps coming is cut off, whatever length it declared", async () => {
    const { handler } = openHandler();
    let sent = 0;
    let cancelled = false;
    const body = new ReadableStream({
      pull(controller) {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(0x20));
      },
      cancel() {
        cancelled = true;
      },
    });
    const init = { method: "POST", body, duplex: "half", headers: { "content-type": "application/json" } };
    const response = await handler(new Request(`${BASE}/feedback`, init));
    expect((await problemOf(response)).code).toBe("body-too-large");
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThan(10 * 16_384);
  });

  test("a form with very many fields is refused before it is parsed, and told in few bytes", async () => {
    const { post } = openHandler();
    const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n\r\n';
    for (const [body, type] of [
      [`${part.repeat(100_000)}--x--\r\n`, "multipart/form-data; boundary=x"],
      [`${part.repeat(100_000)}--x--\r\n`, 'multipart/form-data; boundary="x"'],
      ["a&".repeat(1_000), FORM],
    ] as const) {
      const response = await post("/feedback", body, type);
      expect([response.status, (await response.text()).length < 500]).toEqual([400, true]);
    }
  });

  test("very many wrong things in a small body are told in a small answer", async () => {
    const { postJson } = openHandler();
    const names = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`f${index}`, 1]));
    const purposes = Array.from({ length: 10_000 }, () => "x");
    const response = await postJson("/feedback", {
      ...feedback({ consent: { notice: "1", purposes: purposes as never } }),
      ...names,
    });
    expect((await response.text()).length).toBeLessThan(5_000);
  });

  test("a compressed body is not unpacked", async () => {
    const { handler } = openHandler();
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const response = await handler(new Request(`${BASE}/feedback`, { method: "POST", body: valid(), headers }));
    expect((await problemOf(response)).code).toBe("media-type-unsupported");
  });

  test("a file in the place of a text is refused", async () => {
    const { handler } = openHandler();
    const body = new FormData();
    body.append("text", new File(["x"], "x.txt"));
    const response = await handler(new Request(`${BASE}/feedback`, { method: "POST", body }));
    expect(response.status).toBe(400);
    expect((await pageOf(response)).given.problems).toMatchObject([{ code: "body-not-form", path: "files" }]);
  });

  test("every wrong field of ours is named, and nothing typed is in the answer, no name of a field either", async () => {
    const { postJson } = openHandler();
    const typed = { ...feedback(), text: "bí mật", extra: "bí mật", "0912 bí mật": 1, lang: "fr" };
    const response = await postJson("/feedback", typed);
    const document = await problemOf(response);
    expect(document.code).toBe("input-invalid");
    expect(document.problems.map(({ code, path }) => `${path}: ${code}`).toSorted()).toEqual([
      ": field-unknown",
      "lang: choice-unknown",
      "text: text-too-short",
    ]);
    expect(JSON.stringify(document)).not.toContain("bí mật");
  });

  test("a guided text is a problem that says which kind, and nothing is kept", async () => {
    const { postJson, store } = openHandler();
    const response = await postJson("/feedback", feedback({ text: "Tôi khiếu nại quyết định 12." }));
    expect(response.status).toBe(422);
    expect(await problemOf(response)).toMatchObject({
      code: "guided-kind",
      problems: [{ code: "guided-kind", path: "text", facts: { kind: "complaint" } }],
    });
    expect(await countCases(store)).toBe(0);
  });

  test("a key with other words is a conflict", async () => {
    const { postJson } = openHandler();
    const sent = feedback();
    await postJson("/feedback", sent);
    const response = await postJson("/feedback", { ...sent, text: "Một việc hoàn toàn khác." });
    expect([response.status, (await problemOf(response)).code]).toEqual([409, "key-reused"]);
  });
});
