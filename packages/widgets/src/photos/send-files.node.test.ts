import { afterEach, beforeEach, expect, test } from "vitest";
import { receipt } from "../testing/answers.stub.js";
import { agencyDisk } from "../testing/agency-disk.stub.js";
import { memoryDevice } from "../testing/memory-device.stub.js";
import type { OutgoingMessage, Upload } from "../net/outgoing-message.js";
import { sendFiles } from "./send-files.js";

const real = globalThis.fetch;
let device: ReturnType<typeof memoryDevice>;
let server: ReturnType<typeof agencyDisk>;
beforeEach(() => {
  device = memoryDevice();
  server = agencyDisk();
  globalThis.fetch = server.fetch;
});
afterEach(() => {
  globalThis.fetch = real;
  device.remove();
});

const FIRST = "0f8fad5b-d9cb-469f-a165-70867728950e";
const SECOND = "5b1ff3ae-3c5e-4a0e-9a9b-1d1a1f0c6f11";
const photo = (key: string, text: string) => ({
  key,
  name: `${key}.jpg`,
  blob: new Blob([text], { type: "image/jpeg" }),
  before: text.length,
});
const message = (): OutgoingMessage => ({
  message: {
    agency: "18073",
    endpoint: "http://localhost/api/v1",
    feedback: { key: "k", kind: "concern", text: "Đèn đường trước trường hỏng.", lang: "vi" },
    files: [photo(FIRST, "first"), photo(SECOND, "second")],
  },
  isKept: true,
  delivery: {},
  release: undefined,
});
interface Kept {
  readonly feedback: { readonly text: string };
  readonly files: readonly { readonly key: string }[];
}

test("one after the other; the device keeps what is still needed, and no word of the text", async () => {
  const heard: Upload[] = [];
  const kept: Kept[] = [];
  const isOver = await sendFiles(message(), receipt, (upload) => {
    heard.push(upload);
    if (upload.arrived === 0) kept.push(device.kept.get("k") as Kept);
  });
  expect(isOver).toBe(true);
  expect([server.text(FIRST), server.text(SECOND)]).toEqual(["first", "second"]);
  expect(heard.at(-1)).toMatchObject({ at: 2, failure: undefined });
  expect(new Set(kept.map(({ feedback }) => feedback.text))).toEqual(new Set([""]));
  expect(new Set(kept.map(({ files }) => files.map(({ key }) => key).join()))).toEqual(
    new Set([`${FIRST},${SECOND}`, SECOND]),
  );
});

test("called off while one is on its way, the next does not come back to the device and does not leave", async () => {
  const outgoing = message();
  const { fetch } = server;
  globalThis.fetch = (url, init) => {
    if (init?.method === "PATCH") {
      outgoing.delivery.stopped = true; // the person presses while the last chunk of the first is on the line
      device.kept.delete("k");
    }
    return fetch(url, init);
  };
  expect(await sendFiles(outgoing, receipt, () => {})).toBe(false);
  expect(server.text(FIRST)).toBe("first");
  expect(server.calls.filter(({ method }) => method === "POST")).toHaveLength(1);
  expect(device.kept.size).toBe(0);
});
