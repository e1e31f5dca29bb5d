import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { serve } from "./serve.ts";

const free = { host: "127.0.0.1", port: 0 };

/** A server whose answer waits until it is given. */
async function holding() {
  let answer!: (response: Response) => void;
  let asked!: () => void;
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  const handler = () => {
    asked();
    return new Promise<Response>((resolve) => (answer = resolve));
  };
  const served = must(await serve(handler, free));
  return { served, isAsked, answer: (response: Response) => answer(response) };
}

test("requests reach the handler with the caller's address, answers come back", async () => {
  const served = must(await serve(async (request, client) => new Response(`${request.method} ${client}`), free));
  expect(await (await fetch(served.url)).text()).toBe("GET 127.0.0.1");
  await served.stop();
});

test("a method that Fetch knows nothing of reaches no handler", async () => {
  const served = must(await serve(async (request) => new Response(new Request(request.url, request).method), free));
  const { port } = new URL(served.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 501 /);
  await served.stop();
});

test("behind a proxy that is believed, the client is whom it names", async () => {
  const handler = async (_: Request, client?: string) => new Response(client);
  const served = must(await serve(handler, { ...free, trustProxy: { hops: 1 } }));
  const headers = { "x-forwarded-for": "1.1.1.1, 203.0.113.5" };
  expect(await (await fetch(served.url, { headers })).text()).toBe("203.0.113.5");
  await served.stop();
});

test("a stop waits for the answer under way and takes no further request", async () => {
  const { served, isAsked, answer } = await holding();
  const response = fetch(served.url);
  await isAsked;
  const stopped = served.stop();
  answer(new Response("done"));
  expect(await (await response).text()).toBe("done");
  await stopped;
  await expect(fetch(served.url)).rejects.toMatchObject({ cause: { code: "ECONNREFUSED" } });
});

test("a stop ends a connection over which nothing was said before the answer under way", async () => {
  const { served, isAsked, answer } = await holding();
  const silent = connect(Number(new URL(served.url).port), "127.0.0.1");
  await once(silent, "connect");
  const response = fetch(served.url);
  await isAsked;
  const stopped = served.stop();
  await once(silent.resume(), "close");
  answer(new Response("done"));
  expect(await (await response).text()).toBe("done");
  await stopped;
});

test("HTTP/1.0 without a Host is answered as whoever asks for this address", async () => {
  const served = must(await serve(async (request) => new Response(new URL(request.url).pathname), free));
  const socket = connect(Number(new URL(served.url).port), "127.0.0.1");
  socket.write("GET /healthz HTTP/1.0\r\n\r\n");
  const answer = await text(socket);
  expect([answer.split("\r\n")[0], answer.split("\r\n\r\n")[1]]).toEqual(["HTTP/1.1 200 OK", "/healthz"]);
  await served.stop();
});

test("a request with two Hosts is refused", async () => {
  const served = must(await serve(async (request) => new Response(new URL(request.url).host), free));
  const socket = connect(Number(new URL(served.url).port), "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nHost: a.example\r\nhost: b.example\r\nConnection: close\r\n\r\n");
  expect((await text(socket)).split("\r\n")[0]).toBe("HTTP/1.1 400 Bad Request");
  await served.stop();
});

test("a port that another program uses, and an address that is not this machine's, are told apart", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const never = async () => new Response();
  expect(await serve(never, { host: "127.0.0.1", port })).toMatchObject({
    problems: [{ code: "port-in-use", path: "PORT", facts: { port } }],
  });
  other.close();
  // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it.
  expect(await serve(never, { host: "192.0.2.1", port: 0 })).toMatchObject({
    problems: [{ code: "address-unavailable", path: "HOST", facts: { host: "192.0.2.1" } }],
  });
});
