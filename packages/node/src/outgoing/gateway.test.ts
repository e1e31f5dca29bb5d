import http from "node:http";
import { DatabaseSync } from "node:sqlite";
import type { AddressInfo } from "node:net";
import { must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createServices, deliverJobs, type Deployment, type MessageGateway } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";
import { afterEach, expect, test } from "vitest";
import { guardedPost } from "./guarded-post.ts";

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Heard {
  readonly line: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A gateway on this machine: what it was asked, and what it answers. */
async function gateway(answer: http.RequestListener) {
  const heard: Heard[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      heard.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
      answer(request, response);
    });
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { heard, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/gui?kenh=sms` };
}

const TEMPLATE: Omit<MessageGateway, "url"> = {
  headers: { authorization: "Bearer khoa", "x-brand": "THANHSEN" },
  format: "json",
  body: { phone: "{international}", content: { type: "text", text: "{text}" }, ref: "{id}", unicode: true },
  allowPrivate: true,
};
const AT = "2026-11-20T02:00:00.000Z";

/** An agency with a sender who left a number, an hour after the case came in. */
async function agencyWith(given: MessageGateway, timeoutMs = 7_000) {
  const clock = { now: AT };
  const deployment: Deployment = {
    agency: { code: "18073", name: "UBND phường Thành Sen" },
    book: must(ruleBook(statutoryDeadlines, [])),
    calendar: calendarAsKnownOn(),
    notices: [{ version: "2026-11", text: { vi: "Thông báo.", en: "Notice." }, url: "/quyen-rieng-tu" }],
    gateway: given,
  };
  const store = openSqliteStore(new DatabaseSync(":memory:"));
  const services = createServices({
    store,
    deployments: [deployment],
    now: () => clock.now,
    elapsed: () => 0,
    random: (bytes) => new Uint8Array(bytes).fill(7),
    passwords: { hash: async (one) => one, verify: async () => true, isOutdated: () => false },
  });
  const { receipt } = must(
    await services.receive("18073", {
      key: "0199c0de-0000-7000-8000-000000000001",
      kind: "concern",
      text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay.",
      contact: { name: "Ước", phone: "0912 345 678" },
      consent: { notice: "2026-11", purposes: ["contact"] },
      lang: "vi",
    }),
  );
  const network = { lookup: async () => [], timeoutMs };
  const deliver = () =>
    deliverJobs(
      {
        store,
        deployments: [deployment],
        now: () => clock.now,
        random: (bytes) => new Uint8Array(bytes),
        publicAddress: "https://gopy.example",
        post: (request) => guardedPost(request, network),
        text: ({ told }) => ({ subject: "", text: `Đã nhận: ${told.map(({ code }) => code).join(", ")}` }),
      },
      "18073",
    );
  const later = (hours: number) => (clock.now = new Date(Date.parse(clock.now) + hours * 3_600_000).toISOString());
  later(2);
  const stuck = async () => {
    later(7 * 24);
    await deliver();
    return (await store.stuckJobs("18073", 9)).map(({ target, reason }) => [target, reason]);
  };
  return { code: receipt.code, deliver, later, stuck };
}

test("a running gateway is asked at its address, with its headers and the body of its template, once", async () => {
  const { heard, url } = await gateway((_, response) => response.writeHead(202).end("{}"));
  const { code, deliver, later } = await agencyWith({ ...TEMPLATE, url });
  expect(await deliver()).toEqual({ done: 1, again: 0, stuck: 0 });
  const [{ line, headers, body }] = heard as [Heard];
  expect(line).toBe("POST /gui?kenh=sms");
  expect(headers).toMatchObject({
    authorization: "Bearer khoa",
    "x-brand": "THANHSEN",
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
  });
  expect(JSON.parse(body)).toEqual({
    phone: "84912345678",
    content: { type: "text", text: `Đã nhận: ${code}` },
    ref: expect.stringMatching(/./),
    unicode: true,
  });
  later(24);
  await deliver();
  expect(heard.length).toBe(1);
});

test("another is sent a form, whose fields are those of the template alone", async () => {
  const { heard, url } = await gateway((_, response) => response.writeHead(200).end());
  const { code, deliver } = await agencyWith({
    ...TEMPLATE,
    url,
    format: "form",
    body: { to: "{to}", msg: "{text}&to=0999999999" },
  });
  expect(await deliver()).toMatchObject({ done: 1 });
  expect(heard[0]!.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect([...new URLSearchParams(heard[0]!.body)]).toEqual([
    ["to", "0912345678"],
    ["msg", `Đã nhận: ${code}&to=0999999999`],
  ]);
});

test("one that fails is asked again with the same identifier, and has the message once it is back", async () => {
  const state = { status: 503 };
  const { heard, url } = await gateway((_, response) => response.writeHead(state.status).end());
  const { deliver, later } = await agencyWith({ ...TEMPLATE, url });
  expect(await deliver()).toEqual({ done: 0, again: 1, stuck: 0 });
  state.status = 200;
  later(1);
  expect(await deliver()).toEqual({ done: 1, again: 0, stuck: 0 });
  const [first, second] = heard.map(({ body }) => (JSON.parse(body) as { ref: string }).ref);
  expect(second).toBe(first);
});

test("a redirect is not followed, and the other address is not asked", async () => {
  const other = await gateway((_, response) => response.writeHead(200).end());
  const { heard, url } = await gateway((_, response) => response.writeHead(307, { location: other.url }).end());
  const { deliver, stuck } = await agencyWith({ ...TEMPLATE, url });
  expect(await deliver()).toMatchObject({ again: 1 });
  expect(await stuck()).toEqual([["text", "gateway-refused"]]);
  expect([heard.length > 1, other.heard]).toEqual([true, []]);
});

test("one that hangs is left after its time, and nothing waits for it", async () => {
  const { heard, url } = await gateway(() => {});
  const { deliver, stuck } = await agencyWith({ ...TEMPLATE, url }, 100);
  expect(await deliver()).toMatchObject({ again: 1 });
  expect(await stuck()).toEqual([["text", "timeout"]]);
  expect(heard.length).toBeGreaterThan(0);
});

test("one in a private network, or without TLS, is not asked unless the deployment says so", async () => {
  const { heard, url } = await gateway((_, response) => response.writeHead(200).end());
  const { allowPrivate: _, ...strict } = TEMPLATE;
  for (const address of [url, url.replace("http:", "https:")]) {
    const { deliver, stuck } = await agencyWith({ ...strict, url: address });
    expect(await deliver()).toMatchObject({ again: 1 });
    expect(await stuck()).toEqual([["text", "address-private"]]);
  }
  expect(heard).toEqual([]);
});
