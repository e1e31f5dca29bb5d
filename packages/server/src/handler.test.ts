import { must, PublicCase, PublicReport, Receipt, read, type ProblemDocument } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, feedback, openDesk, ORIGIN, pages, withContact } from "../test/desk.ts";
import { createHandler, type HandlerOptions, type Services } from "./index.ts";

const BASE = `http://localhost/api/agencies/${AGENCY}`;

function openHandler(options: Partial<HandlerOptions> = {}) {
  const desk = openDesk();
  const handler = createHandler({ services: desk.services, pages, now: () => desk.clock.now, ...options });
  const post = (path: string, body: BodyInit, type = "application/json", client?: string) =>
    handler(new Request(`${BASE}${path}`, { method: "POST", body, headers: { "content-type": type } }), client);
  const postJson = (path: string, value: unknown, client?: string) =>
    post(path, JSON.stringify(value), "application/json", client);
  const get = (path: string, headers = {}) => handler(new Request(`${BASE}${path}`, { headers }));
  return { ...desk, handler, post, postJson, get };
}

async function problemOf(response: Response): Promise<ProblemDocument> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const document = (await response.json()) as ProblemDocument;
  expect(document).toMatchObject({ type: "about:blank", status: response.status });
  expect(JSON.stringify(document)).not.toMatch(/ at |node_modules|Error/);
  return document;
}

const formFields = (changes: Record<string, string> = {}) => ({
  key: crypto.randomUUID(),
  kind: "concern",
  text: "Đèn đường hỏng\r\nđã lâu.",
  place: "",
  name: "",
  phone: "",
  email: "",
  notice: "2026-11",
  lang: "vi",
  ...changes,
});
const urlencoded = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const FORM = "application/x-www-form-urlencoded";

/** What one of the test pages was given. */
const pageOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const html = await response.text();
  return { kind: html.slice(0, html.indexOf("{")), given: JSON.parse(html.slice(html.indexOf("{"))) as Page };
};
interface Page {
  lang: string;
  receipt?: Receipt;
  typed?: Record<string, unknown>;
  problems?: { code: string; path: string }[];
  kind?: string;
}

describe("the story over HTTP", () => {
  test("from a sending to its place in the report", async () => {
    const { postJson, get, services, officer } = openHandler();
    const sent = feedback(withContact);
    const created = await postJson("/feedback", sent);
    expect(created.status).toBe(201);
    const receipt = must(read(Receipt, await created.json()));
    const again = await postJson("/feedback", sent);
    expect([again.status, await again.json()]).toEqual([200, receipt]);

    must(await services.act(await officer(), receipt.code, { type: "answer", text: "Đã sửa." }));
    const tracked = await get(`/cases/${receipt.code}`);
    expect(must(read(PublicCase, await tracked.json()))).toMatchObject({ status: "answered", rated: false });
    const rated = await postJson(`/cases/${receipt.code}/rating`, { level: 5, comment: "Nhanh." });
    expect(rated.status).toBe(201);
    const report = await get("/report?from=2026-11-01&to=2026-11-30");
    expect(must(read(PublicReport, await report.json()))).toMatchObject({ received: 1, answered: 1 });
  });

  test("the server says that it is there", async () => {
    const { handler } = openHandler();
    const response = await handler(new Request("http://localhost/healthz"));
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
  });
});

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

  test.each([
    ["too short", { text: "ngắn" }, 422, "text-too-short", "text"],
    ["no kind", { kind: "" }, 422, "field-required", "kind"],
    ["a phone number that is none", { phone: "gọi tôi" }, 422, "format-invalid", "contact.phone"],
    ["contact without permission", { phone: "0912 345 678" }, 422, "consent-required", "consent.purposes"],
    ["a field it does not have", { nickname: "x" }, 422, "field-unknown", "nickname"],
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

  test("a denunciation is answered with the lawful channels and not kept", async () => {
    const { post, store } = openHandler();
    const response = await post("/feedback", urlencoded(formFields({ text: "Tôi tố cáo ông A." })), FORM);
    expect(response.status).toBe(422);
    expect(await pageOf(response)).toMatchObject({ kind: "<p>guidance ", given: { lang: "vi" } });
    expect(await store.rollups(AGENCY)).toEqual([]);
  });

  test("what reads like a complaint comes back in the form, and the person may say that it is none", async () => {
    const { post } = openHandler();
    const typed = formFields({ text: "Hàng xóm hay khiếu nại, nhờ phường hòa giải giúp." });
    const { kind, given } = await pageOf(await post("/feedback", urlencoded(typed), FORM));
    expect(kind).toBe("<form>");
    expect(given.problems).toMatchObject([{ code: "guided-kind", path: "text", facts: { kind: "complaint" } }]);
    expect((await post("/feedback", urlencoded({ ...typed, notComplaint: "yes" }), FORM)).status).toBe(201);
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
    ["broken UTF-8 in a form", "text=%FF%FE", FORM, 400, "body-not-utf8"],
    ["a stray percent sign in a form", "text=100%", FORM, 400, "body-not-utf8"],
    ["no multipart at all", "x", "multipart/form-data; boundary=y", 400, "body-not-form"],
    ["a multipart without boundary", "x", "multipart/form-data", 400, "body-not-form"],
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
    expect(await store.rollups(AGENCY)).toEqual([]);
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
    expect(await problemOf(response)).toMatchObject({ code: "body-not-form", problems: [{ path: "text" }] });
  });

  test("every wrong field is named, and nothing typed is in the answer", async () => {
    const { postJson } = openHandler();
    const response = await postJson("/feedback", { ...feedback(), text: "bí mật", extra: "bí mật", lang: "fr" });
    const document = await problemOf(response);
    expect(document.code).toBe("input-invalid");
    expect(document.problems.map(({ code, path }) => `${path}: ${code}`).toSorted()).toEqual([
      "extra: field-unknown",
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
    expect(await store.rollups(AGENCY)).toEqual([]);
  });

  test("a key with other words is a conflict", async () => {
    const { postJson } = openHandler();
    const sent = feedback();
    await postJson("/feedback", sent);
    const response = await postJson("/feedback", { ...sent, text: "Một việc hoàn toàn khác." });
    expect([response.status, (await problemOf(response)).code]).toEqual([409, "key-reused"]);
  });

  test("a rating that is out of range, too early or repeated", async () => {
    const { postJson, post, services, send, officer } = openHandler();
    const code = await send();
    const rate = (value: unknown) => postJson(`/cases/${code}/rating`, value);
    expect((await problemOf(await rate({ level: 6 }))).problems).toMatchObject([{ code: "number-out-of-range" }]);
    expect(await problemOf(await rate({ level: 5 }))).toMatchObject({ status: 409, code: "event-not-allowed" });
    must(await services.act(await officer(), code, { type: "answer", text: "Đã sửa." }));
    await rate({ level: 5 });
    expect(await problemOf(await rate({ level: 5 }))).toMatchObject({ status: 409, code: "rated-before" });
    const form = await post(`/cases/${code}/rating`, "level=5", FORM);
    expect(await problemOf(form)).toMatchObject({ status: 415 });
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

describe("each route takes its own methods", () => {
  const routes = [
    ["/feedback", "POST"],
    ["/cases/18073-33333-33333", "GET, HEAD"],
    ["/cases/18073-33333-33333/rating", "POST"],
    ["/cases/18073-33333-33333/reopen", "POST"],
    ["/cases/18073-33333-33333/consent", "POST"],
    ["/cases/18073-33333-33333/files", "POST"],
    ["/cases/18073-33333-33333/files/1", "GET, HEAD, PATCH"],
    ["/visits", "POST"],
    ["/report", "GET, HEAD"],
    ["/../../../healthz", "GET, HEAD"],
  ] as const;
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

  test.each(routes)("%s takes %s and answers 405 to the rest", async (path, allow) => {
    const { handler } = openHandler();
    for (const method of methods.filter((one) => !allow.split(", ").includes(one))) {
      const response = await handler(new Request(`${BASE}${path}`, { method }));
      expect([method, response.status, response.headers.get("allow")]).toEqual([method, 405, allow]);
      if (method !== "HEAD") expect((await problemOf(response)).code).toBe("method-not-allowed");
    }
    const options = await handler(new Request(`${BASE}${path}`, { method: "OPTIONS" }));
    expect([options.status, options.headers.get("allow")]).toEqual([204, allow]);
  });

  test("HEAD answers as GET does, without the body", async () => {
    const { handler } = openHandler();
    const response = await handler(new Request(`${BASE}/report`, { method: "HEAD" }));
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("content-type")).toBe("application/json");
  });
});

describe("who may call what", () => {
  // Officers work through the services behind a session; no public route may ever show what only they may see.
  test("no public route takes a session, sets a cookie or shows contact data and the citizen's words", async () => {
    const { handler, send, services, officer } = openHandler();
    const session = await officer();
    const code = await send(withContact);
    must(await services.act(session, code, { type: "answer", text: "Đã sửa." }));
    const requests: [string, RequestInit][] = [
      [`${BASE}/cases/${code}`, {}],
      [`${BASE}/report`, {}],
      [`${BASE}/cases/${code}/rating`, { method: "POST", body: JSON.stringify({ level: 1, comment: "Ước" }) }],
      [`${BASE}/feedback`, { method: "POST", body: JSON.stringify(feedback(withContact)) }],
      ["http://localhost/healthz", {}],
    ];
    for (const [url, init] of requests) {
      const headers = { "content-type": "application/json", cookie: "session=18073.00", authorization: "Bearer x" };
      const response = await handler(new Request(url, { ...init, headers }));
      expect([url, response.ok]).toEqual([url, true]);
      expect(response.headers.has("set-cookie")).toBe(false);
      expect(await response.text()).not.toMatch(/Đèn đường|Tổ dân phố|Ước|0912|uoc@/);
    }
  });

  test.each(["/inbox", "/officers", "/sessions", "/cases", "/cases/18073-33333-33333/act"])(
    "there is no public route %s",
    async (path) => {
      const { get, postJson } = openHandler();
      expect((await get(path)).status).toBe(404);
      expect((await postJson(path, {})).status).toBe(404);
    },
  );
});

describe("headers", () => {
  test("security headers are on everything, errors and pages too", async () => {
    const { get, post } = openHandler();
    for (const response of [await get("/report"), await get("/nothing"), await post("/feedback", "{")]) {
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "cache-control": "no-store",
        "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      });
    }
    const page = await post("/feedback", urlencoded(formFields()), FORM);
    expect(page.headers.get("content-security-policy")).toMatch(/default-src 'none'.*form-action 'self'/);
    const own = openHandler({ pageHeaders: { "content-security-policy": "default-src 'none'; script-src 'self'" } });
    const ownPage = await own.post("/feedback", urlencoded(formFields()), FORM);
    expect(ownPage.headers.get("content-security-policy")).toContain("script-src 'self'");
  });

  test("only an origin that the agency lists may read answers from a script", async () => {
    const { get, handler } = openHandler();
    const allowed = (response: Response) => response.headers.get("access-control-allow-origin");
    expect(allowed(await get("/report", { origin: ORIGIN }))).toBe(ORIGIN);
    expect(allowed(await get("/cases/1", { origin: ORIGIN }))).toBe(ORIGIN); // a problem, too, must be readable
    expect(allowed(await get("/report", { origin: "https://other.example" }))).toBeNull();
    expect(allowed(await get("/../18100/report", { origin: ORIGIN }))).toBeNull();
    expect((await get("/report")).headers.get("vary")).toContain("Origin");
    const preflight = (origin: string) =>
      handler(new Request(`${BASE}/feedback`, { method: "OPTIONS", headers: { origin } }));
    expect(Object.fromEntries((await preflight(ORIGIN)).headers)).toMatchObject({
      "access-control-allow-origin": ORIGIN,
      "access-control-allow-methods": "GET, HEAD, POST, PATCH",
      "access-control-allow-headers": "content-type, receipt-secret, upload-offset",
    });
    expect((await preflight("https://other.example")).headers.has("access-control-allow-headers")).toBe(false);
  });
});

describe("when it is too much, or broken", () => {
  test("a client that sends too much waits; others do not; an office has room", async () => {
    const { postJson, later } = openHandler();
    for (let number = 0; number < 100; number++)
      expect((await postJson("/feedback", feedback(), "office")).status).toBe(201);
    const refused = await postJson("/feedback", feedback(), "office");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    expect((await problemOf(refused)).code).toBe("too-many-requests");
    expect((await postJson("/feedback", feedback(), "other")).status).toBe(201);
    expect((await postJson("/feedback", feedback())).status).toBe(201); // no client named: not limited
    later(1);
    expect((await postJson("/feedback", feedback(), "office")).status).toBe(201);
  });

  test("a form that comes too often keeps what was typed", async () => {
    const { post } = openHandler({ sending: { burst: 1, perMinute: 1 } });
    await post("/feedback", urlencoded(formFields()), FORM, "a");
    const refused = await post("/feedback", urlencoded(formFields({ place: "Chợ" })), FORM, "a");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
    expect((await pageOf(refused)).given.typed).toMatchObject({ place: "Chợ" });
  });

  test("a store that is away is 503, with the time to come again", async () => {
    const { get, store, send } = openHandler();
    const code = await send();
    await store.close();
    const response = await get(`/cases/${code}`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await problemOf(response)).toMatchObject({ code: "store-unavailable", problems: [{ facts: {} }] });
  });

  test("a fault of the program is told to the operator, and nothing of it to the client", async () => {
    const told: unknown[] = [];
    const fault = new Error("secret detail");
    const services: Services = { ...openDesk().services, report: () => Promise.reject(fault) };
    const { get } = openHandler({ services, onFault: (cause) => told.push(cause) });
    const response = await get("/report");
    expect(response.status).toBe(500);
    expect(await problemOf(response)).toEqual({
      type: "about:blank",
      status: 500,
      code: "internal",
      problems: [
        {
          code: "internal",
          path: "",
          facts: {},
        },
      ],
    });
    expect(told).toEqual([fault]);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });
});
