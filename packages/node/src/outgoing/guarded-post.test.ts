import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { guardedPost, type PostNetwork } from "./guarded-post.ts";
import { isPrivateAddress } from "./private-address.ts";

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A receiver on this machine, and what it was sent. */
async function receiver(answer: http.RequestListener): Promise<{ port: number; heard: string[] }> {
  const heard: string[] = [];
  const server = http.createServer((request, response) => {
    request.on("data", (chunk: Buffer) => heard.push(`${request.headers.host} ${chunk.toString()}`));
    request.on("end", () => answer(request, response));
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { port: (server.address() as AddressInfo).port, heard };
}

const at = (url: string, allowPrivate = true, network?: PostNetwork) =>
  guardedPost({ url, headers: { "content-type": "application/json" }, body: "{}", allowPrivate }, network);
const names = (addresses: readonly string[], timeoutMs = 7_000): PostNetwork => ({
  lookup: async () => addresses,
  timeoutMs,
});

test("the address that was looked at is asked, under the name that was configured", async () => {
  const { port, heard } = await receiver((_, response) => response.writeHead(204).end());
  expect(await at(`http://kho.example:${port}/hook`, true, names(["127.0.0.1"]))).toEqual({ status: 204 });
  expect(heard).toEqual([`kho.example:${port} {}`]);
});

test("a redirect is an answer, and nobody follows it", async () => {
  const { port, heard } = await receiver((_, response) => response.writeHead(302, { location: "/elsewhere" }).end());
  expect(await at(`http://127.0.0.1:${port}/`)).toEqual({ status: 302 });
  expect(heard.length).toBe(1);
});

test("one that hangs, before or within its answer, is left; so is one that never stops talking", async () => {
  const silent = await receiver(() => {});
  const network = names(["127.0.0.1"], 150);
  expect(await at(`http://kho.example:${silent.port}/`, true, network)).toEqual({ failed: "timeout" });
  const endless = await receiver((_, response) => {
    response.writeHead(200);
    const more = (): unknown => !response.destroyed && response.write("x".repeat(65_536), () => setImmediate(more));
    more();
  });
  expect(await at(`http://kho.example:${endless.port}/`, true, names(["127.0.0.1"]))).toEqual({ status: 200 });
  const stuckName: PostNetwork = { lookup: () => new Promise(() => {}), timeoutMs: 100 };
  expect(await at("http://kho.example/", true, stuckName)).toEqual({ failed: "timeout" });
});

test.each([
  ["https://kho.example/", ["10.1.2.3"], "address-private"],
  ["https://kho.example/", ["93.184.215.14", "127.0.0.1"], "address-private"],
  ["https://169.254.169.254/latest/meta-data", [], "address-private"],
  ["https://[::1]/", [], "address-private"],
  ["https://[::ffff:10.0.0.1]/", [], "address-private"],
  ["https://2130706433/", [], "address-private"],
  ["https://0x7f.1/", [], "address-private"],
  ["http://kho.example/", ["93.184.215.14"], "address-private"],
  ["https://kho.example/", [], "address-unknown"],
])("%s at %j: %s, and nobody is asked", async (url, addresses, failed) =>
  expect(await at(url, false, names(addresses))).toEqual({ failed }),
);

test("a name that nobody knows, and a port where nobody listens", async () => {
  const unknown: PostNetwork = { lookup: () => Promise.reject(new Error("ENOTFOUND")), timeoutMs: 7_000 };
  expect(await at("https://kho.invalid/", false, unknown)).toEqual({ failed: "address-unknown" });
  const { port } = await receiver(() => {});
  servers[0]!.close();
  expect(await at(`http://127.0.0.1:${port}/`)).toEqual({ failed: "unreachable" });
});

test.each(["8.8.8.8", "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])(
  "%s is for the whole world",
  (address) => expect(isPrivateAddress(address)).toBe(false),
);
test.each([
  "100.64.0.1",
  "172.31.255.255",
  "0.0.0.0",
  "fd00::1",
  "fe80::1",
  "64:ff9b::a00:1",
  "ff02::1",
  "2002:a00:1::",
  "kho",
])("%s is not", (address) => expect(isPrivateAddress(address)).toBe(true));
