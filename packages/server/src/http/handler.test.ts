import { must, PublicCase, PublicReport, Receipt, read, RELEASED_ON, VERSION } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, feedback, openWorkspace, ORIGIN, withContact } from "../../test/workspace.ts";
import { BASE, FORM, formFields, openHandler, pageOf, problemOf, urlencoded } from "../../test/open-handler.ts";
import type { Services } from "../index.ts";
import { ROUTES } from "./routes/table.ts";

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
    expect([response.status, await response.json()]).toEqual([
      200,
      { ok: true, version: VERSION, released: RELEASED_ON },
    ]);
  });
});

test("ready is who could give a receipt now: alive is not enough", async () => {
  const told: unknown[] = [];
  const { handler, store } = openHandler({ onFault: (cause) => told.push(cause) });
  const ask = (name: string) => handler(new Request(`http://localhost/${name}`));
  expect([(await ask("readyz")).status, (await ask("healthz")).status]).toEqual([200, 200]);
  await store.close();
  expect([(await ask("readyz")).status, (await ask("healthz")).status]).toEqual([503, 200]);
  expect(told.length).toBe(1);
});

test.each([`/api/v1/agencies/${AGENCY}/feedback/`, `//api/v1/agencies//${AGENCY}/feedback`])(
  "a slash too many in an address changes nothing: %s",
  async (path) => {
    const { handler } = openHandler();
    const body = JSON.stringify(feedback());
    const headers = { "content-type": "application/json" };
    expect((await handler(new Request(`http://localhost${path}`, { method: "POST", body, headers }))).status).toBe(201);
  },
);

test("whoever hangs up while sending is no fault of the server", async () => {
  const faults: unknown[] = [];
  const { handler } = openHandler({ onFault: (cause) => faults.push(cause) });
  for (const type of ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
    const body = new ReadableStream({ start: (stream) => stream.error(new Error("aborted")) });
    const headers = { "content-type": type };
    // Node asks for `duplex`, which the types of the web do not know.
    const sent: RequestInit & { duplex: "half" } = { method: "POST", body, headers, duplex: "half" };
    const response = await handler(new Request(`${BASE}/feedback`, sent));
    expect([type, response.status]).toEqual([type, 400]);
  }
  expect(faults).toEqual([]);
});

describe("each route takes its own methods", () => {
  const methodsOf = (path: string) =>
    ROUTES.filter((route) => route.path === path).flatMap(({ method }) =>
      method === "GET" ? ["GET", "HEAD"] : [method],
    );
  const routes = [
    ...[...new Set(ROUTES.map(({ path }) => path))].map((path) => [path, methodsOf(path).join(", ")] as const),
    ["/healthz", "GET, HEAD"] as const,
    ["/readyz", "GET, HEAD"] as const,
  ];
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

  test.each(routes)("%s takes %s and answers 405 to the rest", async (path, allow) => {
    const { handler } = openHandler();
    const url = `http://localhost${path.replace(":agency", AGENCY).replace(":code", "18073-33333-33333").replace(":id", "1")}`;
    for (const method of methods.filter((one) => !allow.split(", ").includes(one))) {
      const response = await handler(new Request(url, { method }));
      expect([method, response.status, response.headers.get("allow")]).toEqual([method, 405, allow]);
      if (method !== "HEAD") expect((await problemOf(response)).code).toBe("method-not-allowed");
    }
    const options = await handler(new Request(url, { method: "OPTIONS" }));
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
      expect(await response.text()).not.toMatch(/Đèn đường|Tổ dân phố|Ước|0912 ?345|uoc@/);
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
      "access-control-allow-headers":
        "content-type, receipt-secret, upload-offset, idempotency-key, if-none-match, proof-of-work",
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
    expect((await postJson("/feedback", feedback())).status).toBe(201); // no client named: counted among all
    later(1);
    expect((await postJson("/feedback", feedback(), "office")).status).toBe(201);
  });

  test("whoever changes addresses is bounded in all", async () => {
    const { postJson } = openHandler({ sendingInAll: { burst: 3, perMinute: 1 } });
    const statuses = [];
    for (const client of ["a", "b", "c", "d", undefined])
      statuses.push((await postJson("/feedback", feedback(), client)).status);
    expect(statuses).toEqual([201, 201, 201, 429, 429]);
  });

  test("a client who must wait is told so before a byte of the body is read", async () => {
    const { handler } = openHandler({ sending: { burst: 0, perMinute: 1 }, uploading: { burst: 0, perMinute: 1 } });
    const paths = ["/feedback", "/visits", "/cases/18073-33333-33333/rating", "/cases/18073-33333-33333/files/1"];
    for (const path of paths) {
      let isRead = false;
      const body = new ReadableStream({ pull: () => void (isRead = true) }, { highWaterMark: 0 });
      const headers = { "content-type": "application/json", "upload-offset": "0" };
      const method = path.endsWith("/1") ? "PATCH" : "POST";
      const request = new Request(`${BASE}${path}`, { method, body, headers, duplex: "half" } as RequestInit);
      expect([path, (await handler(request, "a")).status, isRead]).toEqual([path, 429, false]);
    }
  });

  test("bodies that never end take no more memory than the bound; when they go, there is room again", async () => {
    const open = openHandler({ bodies: { inAll: 30_000, perClient: 30_000 } });
    const bodies: ReadableStreamDefaultController<Uint8Array>[] = [];
    const headers = { "content-type": "application/json" };
    const begin = () => {
      const body = new ReadableStream<Uint8Array>({ start: (controller) => void bodies.push(controller) });
      return open.handler(
        new Request(`${BASE}/feedback`, { method: "POST", body, headers, duplex: "half" } as RequestInit),
      );
    };
    const endless = [begin(), begin()];
    for (const body of bodies) body.enqueue(new Uint8Array(20_000));
    const refused = await Promise.race(endless);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "5"]);
    bodies[0]!.close();
    expect((await endless[0]!).status).toBe(400);
    expect((await open.postJson("/feedback", feedback())).status).toBe(201);
  });

  test("a form that comes too often keeps what was typed", async () => {
    const { post } = openHandler({ sending: { burst: 1, perMinute: 1 } });
    await post("/feedback", urlencoded(formFields()), FORM, "a");
    const refused = await post("/feedback", urlencoded(formFields({ place: "Chợ" })), FORM, "a");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
    expect((await pageOf(refused)).given.typed).toMatchObject({ place: "Chợ" });
  });

  test("forms on pages of sites that the agency does not list have one bound for all their readers, and keep the words", async () => {
    const { ask, services } = openHandler({ foreignFormsInAll: { burst: 1, perMinute: 1 } });
    const [listed = ""] = services.agency(AGENCY)!.origins;
    const sendFrom = (origin: string | undefined, client: string) =>
      ask(
        "POST",
        "/feedback",
        { host: "gopy.example", "content-type": FORM, ...(origin !== undefined && { origin }) },
        urlencoded(formFields({ place: "Chợ" })),
        client,
      );
    expect((await sendFrom("https://evil.example", "a")).status).toBe(201);
    for (const origin of ["https://evil.example", "https://other.example", "null"]) {
      const refused = await sendFrom(origin, "b");
      expect(refused.status).toBe(429);
      expect((await pageOf(refused)).given.typed).toMatchObject({ place: "Chợ" });
    }
    for (const origin of ["https://gopy.example", listed, undefined])
      expect((await sendFrom(origin, "b")).status).toBe(201);
  });

  test("a store that is away is 503, with the time to come again", async () => {
    const told: unknown[] = [];
    const { get, store, send } = openHandler({ onFault: (cause) => told.push(cause) });
    const code = await send();
    await store.close();
    const response = await get(`/cases/${code}`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await problemOf(response)).toMatchObject({ code: "store-unavailable", problems: [{ facts: {} }] });
    expect(told).toMatchObject([{ problem: { code: "store-unavailable" } }]);
  });

  test("a fault of the program is told to the operator, and nothing of it to the client", async () => {
    const told: unknown[] = [];
    const fault = new Error("secret detail");
    const services: Services = { ...openWorkspace().services, report: () => Promise.reject(fault) };
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
