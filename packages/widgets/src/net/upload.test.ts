import { LIMITS } from "@danvan/core/terms";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agencyDisk } from "../testing/agency-disk.stub.js";
import type { Delivery } from "./delivery.js";
import { sendFile } from "./upload.js";

const CASE = { endpoint: "/api/v1", agency: "18073", code: "18073-K7QM9-XWRFT", secret: "K7QM-9XWR" };
const KEY = "0f8fad5b-d9cb-469f-a165-70867728950e";

const real = globalThis.fetch;
let server: ReturnType<typeof agencyDisk>;
beforeEach(() => {
  server = agencyDisk();
  globalThis.fetch = server.fetch;
});
afterEach(() => {
  globalThis.fetch = real;
});

const blobOf = (text: string) => new Blob([text], { type: "application/pdf" });
const LONG = "Đơn đề nghị. ".repeat(30_000);

function send(blob: Blob, delivery: Delivery = {}) {
  const heard: string[] = [];
  const listener = {
    arrived: (offset: number) => heard.push(`at ${offset}`),
    waits: ({ code }: { code: string }) => {
      heard.push(code);
      setTimeout(() => delivery.wake?.()); // the connection is back at once
    },
  };
  return { heard, done: sendFile(CASE, { key: KEY, name: "don.pdf", blob, before: 1 }, listener, delivery) };
}

describe("a file goes chunk by chunk", () => {
  test("each at its place, none larger than the server takes, with the secret in the header alone", async () => {
    const { done } = send(blobOf(LONG));
    expect(await done).toMatchObject({ ok: true, value: { complete: true } });
    expect(server.text(KEY)).toBe(LONG);
    const [first, ...chunks] = server.calls;
    expect(first).toMatchObject({ method: "POST", url: "/api/v1/agencies/18073/cases/18073-K7QM9-XWRFT/files" });
    expect(chunks.length).toBeGreaterThan(2);
    expect(Math.max(...chunks.map(({ bytes }) => bytes))).toBeLessThanOrEqual(LIMITS.chunkBytes);
    expect(chunks[1]!.bytes).toBe(2 * chunks[0]!.bytes);
    for (const { url, headers } of server.calls) {
      expect(headers.get("receipt-secret")).toBe(CASE.secret);
      expect(url).not.toContain(CASE.secret);
    }
  });

  test("its name is never sent", async () => {
    const bodies: unknown[] = [];
    const { fetch } = server;
    globalThis.fetch = (url, init) => {
      if (typeof init?.body === "string") bodies.push(JSON.parse(init.body));
      return fetch(url, init);
    };
    const blob = blobOf("%PDF");
    await send(blob).done;
    expect(bodies).toEqual([{ key: KEY, type: "application/pdf", size: blob.size }]);
  });
});

describe("a lost connection", () => {
  test("whose request never came is tried again at the same place", async () => {
    server.next.push(undefined, "no-line");
    const { done, heard } = send(blobOf(LONG));
    expect(await done).toMatchObject({ ok: true, value: { complete: true } });
    expect(server.text(KEY)).toBe(LONG);
    expect(heard).toContain("unreachable");
  });

  test("that swallowed an answer goes on where the disk says, with nothing twice", async () => {
    server.next.push(undefined, "answer-lost");
    const { done } = send(blobOf(LONG));
    expect(await done).toMatchObject({ ok: true, value: { complete: true } });
    expect(server.text(KEY)).toBe(LONG);
  });

  test("that swallowed the last answer still ends", async () => {
    server.next.push(undefined, "answer-lost");
    expect(await send(blobOf("%PDF")).done).toMatchObject({ ok: true, value: { complete: true } });
  });

  test("of an earlier visit: the file goes on from what has arrived", async () => {
    server.files.set(KEY, { size: 14, chunks: [new TextEncoder().encode("%PDF-1")] });
    const { done, heard } = send(blobOf("%PDF-1.7 whole"));
    expect(await done).toMatchObject({ ok: true });
    expect(server.text(KEY)).toBe("%PDF-1.7 whole");
    expect(heard[0]).toBe("at 6");
  });
});

test("a refusal is not tried again", async () => {
  server.next.push(
    new Response(JSON.stringify({ code: "too-many-files", status: 409, problems: [] }), { status: 409 }),
  );
  expect(await send(blobOf("%PDF")).done).toMatchObject({ ok: false, failure: { code: "too-many-files" } });
  expect(server.calls).toHaveLength(1);
});

test("a server that names the same place again is not asked for ever", async () => {
  const stubborn = {
    code: "offset-mismatch",
    status: 409,
    problems: [{ code: "offset-mismatch", path: "", facts: { offset: 0, complete: false } }],
  };
  server.next.push(undefined, new Response(JSON.stringify(stubborn), { status: 409 }));
  expect(await send(blobOf("%PDF")).done).toMatchObject({ ok: false, failure: { code: "offset-mismatch" } });
});

test("a page that is no server of ours is not believed", async () => {
  server.next.push(new Response("<title>Wi-Fi</title>"));
  const { done, heard } = send(blobOf("%PDF"));
  await done;
  expect(heard[0]).toBe("answer-unreadable");
});

test("a file that was called off sends nothing more", async () => {
  expect(await send(blobOf("%PDF"), { stopped: true }).done).toBeUndefined();
  expect(server.calls).toEqual([]);
});
