import { must, PublicCase, read } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, withContact } from "../../../test/workspace.ts";
import { FORM, openHandler, problemOf } from "../../../test/open-handler.ts";

const JSON_TYPE = { "content-type": "application/json" };
const WRONG = { "receipt-secret": "3333-3333" };

/** A case that was answered, and ways to ask about it with its secret. */
async function answered() {
  const open = openHandler();
  const { code, secret } = await open.receipt(withContact);
  must(await open.services.act(await open.officer(), code, { type: "answer", text: "Đã sửa." }));
  const own = { ...JSON_TYPE, "receipt-secret": secret };
  const send = (route: string, value: unknown, headers: Record<string, string> = own, client?: string) =>
    open.ask("POST", `/cases/${code}/${route}`, { ...JSON_TYPE, ...headers }, JSON.stringify(value), client);
  return { ...open, code, secret, own, send };
}

const REOPEN = { text: "Đèn lại tắt sau một ngày." };
const LESS = { purposes: [] };

describe("what only the sender may do", () => {
  test("seeing what is still allowed", async () => {
    const { ask, get, code, own } = await answered();
    const shown = must(read(PublicCase, await (await ask("GET", `/cases/${code}`, own)).json()));
    expect(shown).toMatchObject({ mayReopen: true, consent: { purposes: ["contact"] }, files: [] });
    expect(await (await get(`/cases/${code}`)).json()).not.toHaveProperty("consent");
    expect(await problemOf(await ask("GET", `/cases/${code}`, WRONG))).toMatchObject({
      status: 403,
      code: "receipt-secret-wrong",
    });
  });

  test("opening the case again, once", async () => {
    const { send, get, code } = await answered();
    const done = await send("reopen", REOPEN);
    expect([done.status, await done.json()]).toEqual([201, { version: 1 }]);
    expect(await (await get(`/cases/${code}`)).json()).toMatchObject({ status: "in-progress", mayReopen: false });
    expect(await problemOf(await send("reopen", REOPEN))).toMatchObject({ status: 409, code: "event-not-allowed" });
  });

  test("withdrawing what was allowed", async () => {
    const { send, services, officer: _, code, own } = await answered();
    const done = await send("consent", LESS);
    expect([done.status, await done.json()]).toEqual([200, { version: 1, purposes: [] }]);
    expect(must(await services.publicCase(AGENCY, code, { secret: own["receipt-secret"] })).consent).toEqual(LESS);
    expect(await problemOf(await send("consent", { purposes: ["contact"] }))).toMatchObject({
      status: 409,
      code: "consent-not-given",
    });
  });

  test.each(["reopen", "consent"])("%s: not without the secret, not with a wrong one, not elsewhere", async (route) => {
    const { send, ask, code, own, get } = await answered();
    const value = route === "reopen" ? REOPEN : LESS;
    for (const headers of [WRONG, { "receipt-secret": "" }, { "receipt-secret": "' or 1=1" }, {}])
      expect(await problemOf(await send(route, value, headers))).toMatchObject({
        status: 403,
        code: "receipt-secret-wrong",
      });
    const elsewhere = (path: string) => ask("POST", path, own, JSON.stringify(value));
    expect((await problemOf(await elsewhere(`/../18100/cases/${code}/${route}`))).code).toBe("case-not-found");
    expect((await problemOf(await elsewhere(`/../99999/cases/${code}/${route}`))).code).toBe("agency-not-found");
    expect(await (await get(`/cases/${code}`)).json()).toMatchObject({ status: "answered" });
  });

  test("the secret counts in its header alone: in the body it is a field nobody knows, in the address it is nothing", async () => {
    const { send, get, code, secret } = await answered();
    const inBody = await problemOf(await send("reopen", { ...REOPEN, secret }));
    expect(inBody).toMatchObject({ code: "input-invalid", problems: [{ code: "field-unknown", path: "" }] });
    const inAddress = await get(`/cases/${code}?receipt-secret=${secret}&secret=${secret}`);
    expect(await inAddress.json()).not.toHaveProperty("consent");
  });

  test("guessing is answered with the time to come again", async () => {
    const { send } = await answered();
    for (let number = 0; number < 10; number++)
      expect((await send("consent", LESS, WRONG, "guesser")).status).toBe(403);
    const refused = await send("consent", LESS, WRONG, "guesser");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
    expect((await send("consent", LESS, undefined, "its sender")).status).toBe(200);
  });
});

describe("bad input is told by a code", () => {
  test.each([
    ["reopen", { text: "ngắn" }, "text-too-short", "text"],
    ["reopen", { text: "d".repeat(501) }, "text-too-long", "text"],
    ["reopen", {}, "field-required", "text"],
    ["consent", { purposes: ["marketing"] }, "choice-unknown", "purposes.0"],
    ["consent", {}, "field-required", "purposes"],
    ["rating", { level: 6 }, "number-out-of-range", "level"],
  ])("%s %j: %s", async (route, value, code, path) => {
    const { send } = await answered();
    const document = await problemOf(await send(route, value));
    expect(document).toMatchObject({ status: 422, code: "input-invalid", problems: [{ code, path }] });
  });

  test.each(["reopen", "consent", "rating"])("%s takes JSON, so much of it and nothing else", async (route) => {
    const { ask, own, code } = await answered();
    const post = (body: string, type: string) =>
      ask("POST", `/cases/${code}/${route}`, { ...own, "content-type": type }, body);
    expect((await post("text=x", FORM)).status).toBe(415);
    expect((await post("{", "application/json")).status).toBe(400);
    expect((await post(`"${"x".repeat(70_000)}"`, "application/json")).status).toBe(413);
  });

  test("a text that reads like a denunciation is guided", async () => {
    const { send } = await answered();
    const text = "Tôi tố cáo ông A nhận hối lộ.";
    expect(await problemOf(await send("reopen", { text }))).toMatchObject({
      status: 422,
      code: "guided-kind",
      problems: [{ path: "text", facts: { kind: "denunciation" } }],
    });
    expect((await problemOf(await send("rating", { level: 1, comment: text }))).code).toBe("guided-kind");
  });

  test("a rating that is out of range, too early, or repeated, which nobody is told", async () => {
    const { postJson, services, send, officer } = openHandler();
    const code = await send();
    const rate = (value: unknown) => postJson(`/cases/${code}/rating`, value);
    expect((await problemOf(await rate({ level: 6 }))).problems).toMatchObject([{ code: "number-out-of-range" }]);
    expect(await problemOf(await rate({ level: 5 }))).toMatchObject({ status: 409, code: "event-not-allowed" });
    must(await services.act(await officer(), code, { type: "answer", text: "Đã sửa." }));
    const [first, second] = [await rate({ level: 5 }), await rate({ level: 1 })];
    expect([second.status, await second.json()]).toEqual([first.status, await first.json()]);
  });

  test.each([
    ["/cases/18073-33333-33333", 422, "code-mistyped"],
    ["/cases/1", 422, "code-incomplete"],
    ["/cases/%ff", 422, "code-incomplete"],
    ["/report?from=2026-02-30", 422, "date-invalid"],
    ["/report?from=2026-11-02&to=2026-11-01", 422, "period-reversed"],
    ["/nothing", 404, "route-not-found"],
    ["/../99999/report", 404, "agency-not-found"],
    ["/../99999/cases/18073-33333-33333", 404, "agency-not-found"],
  ])("GET %s: %i %s", async (path, status, code) => {
    const { get } = openHandler();
    expect(await problemOf(await get(path))).toMatchObject({ status, code });
  });
});

describe("rating a visit", () => {
  const visit = (changes = {}) => ({ key: crypto.randomUUID(), level: 5, service: "Chứng thực", ...changes });

  test("is taken once for each key", async () => {
    const { postJson, store } = openHandler();
    const one = visit({ comment: "Nhanh." });
    const answers = [await postJson("/visits", one), await postJson("/visits", one)];
    expect(answers.map(({ status }) => status)).toEqual([201, 200]);
    for (const response of answers) expect(await response.json()).toEqual({ version: 1 });
    expect(await store.visits(AGENCY, 202611, 202611)).toEqual([{ month: 202611, level: 5, count: 1 }]);
  });

  test("is limited for each client", async () => {
    const { postJson } = openHandler({ sending: { burst: 1, perMinute: 1 } });
    expect((await postJson("/visits", visit(), "a")).status).toBe(201);
    const refused = await postJson("/visits", visit(), "a");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
    expect((await postJson("/visits", visit(), "b")).status).toBe(201);
  });

  test.each([
    [{ level: 0 }, "number-out-of-range", "level"],
    [{ level: 2.5 }, "field-type", "level"],
    [{ key: "1" }, "format-invalid", "key"],
    [{ service: "x".repeat(201) }, "text-too-long", "service"],
    [{ name: "An" }, "field-unknown", ""],
  ])("%j: %s", async (changes, code, path) => {
    const { postJson } = openHandler();
    const document = await problemOf(await postJson("/visits", visit(changes)));
    expect(document).toMatchObject({ status: 422, problems: [{ code, path }] });
  });

  test("belongs to an agency", async () => {
    const { postJson } = openHandler();
    expect((await problemOf(await postJson("/../99999/visits", visit()))).code).toBe("agency-not-found");
  });
});
