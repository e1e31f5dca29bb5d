import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { feedback } from "../workspace.ts";
import { expectKept, killAll, send, start, type Serving } from "./serving.ts";

let folder: string;
const sockets: Socket[] = [];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "danvan-crowds-"));
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await killAll();
  rmSync(folder, { recursive: true });
});
const file = () => path.join(folder, "danvan.db");

/** So many connections that say so much, and then nothing; those that are not taken are left out. */
async function hold(count: number, { address }: Serving, words: string): Promise<void> {
  const { port, hostname } = new URL(address);
  const opened = Array.from({ length: count }, async () => {
    const socket = connect(Number(port), hostname).on("error", () => {});
    sockets.push(socket);
    await Promise.race([once(socket, "connect"), once(socket, "close")]);
    socket.write(words);
  });
  await Promise.all(opened);
}
const POST = "POST /api/v1/agencies/18073/feedback HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";

test("connections that are half open, and bodies that stop, keep nobody else waiting", async () => {
  const serving = await start(file());
  await hold(200, serving, "");
  await hold(200, serving, POST.slice(0, 40));
  await hold(200, serving, `${POST}content-length: 4096\r\n\r\n{"key"`);
  expect((await send(serving.address, feedback())).status).toBe(201);
});

test("readers that do not take their answer keep nobody else waiting", async () => {
  const serving = await start(file());
  // A hundred answers asked for on each connection, none of them read.
  const ask = "GET /api/v1/agencies/18073/notice HTTP/1.1\r\nhost: x\r\n\r\n".repeat(100);
  await hold(40, serving, ask);
  for (const socket of sockets) socket.pause();
  expect((await send(serving.address, feedback())).status).toBe(201);
});

test("with 64 file descriptors more callers than there are wait or are turned away, and then everything goes on", async () => {
  const serving = await start(file(), { descriptors: 64 });
  const first = await send(serving.address, feedback());
  expect(first.status).toBe(201);
  await hold(200, serving, POST);
  for (const socket of sockets.splice(0)) socket.destroy();
  const one = feedback();
  await expect.poll(async () => (await send(serving.address, one).catch(() => null))?.status).toBe(201);
  await expectKept(serving, { sent: [one], acknowledged: new Map() });
});

test("two servers on one file both give receipts, and each key has one case", async () => {
  const two = [await start(file()), await start(file())] as const;
  const letters = Array.from({ length: 40 }, () => feedback());
  const sendAll = async ({ address }: Serving) =>
    new Map(await Promise.all(letters.map(async (one) => [one.key, (await send(address, one)).receipt] as const)));
  const [here, there] = await Promise.all([sendAll(two[0]), sendAll(two[1])]);
  expect(here).toEqual(there);
  expect(new Set([...here.values()].map(({ code }) => code)).size).toBe(40);
});
