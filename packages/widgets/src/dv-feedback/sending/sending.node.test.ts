import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { PendingMessage } from "../../device/message-queue.js";
import { receipt } from "../../testing/answers.stub.js";
import { type Call, type Reply, answer, refusal, stubFetch } from "../../testing/fetch.stub.js";
import { memoryDevice } from "../../testing/memory-device.stub.js";
import { type OutgoingMessage, keyOf } from "../../net/outgoing-message.js";
import { Sending, type SendingHost } from "./sending.js";

const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";
let device: ReturnType<typeof memoryDevice>;
let calls: Call[] = [];
let restore = () => {};
let keys = 0;

function network(...replies: Reply[]) {
  restore();
  ({ calls, restore } = stubFetch(...replies));
}
const message = (files?: PendingMessage["files"]): PendingMessage => ({
  agency: "18073",
  endpoint: "/api/v1",
  feedback: { key: `key-${++keys}`, kind: "concern", text: WORDS, lang: "vi" },
  files,
});

/** An element that only writes down what is asked of it. */
function host(changes: Partial<SendingHost> = {}) {
  const heard: string[] = [];
  const note =
    (name: string) =>
    (...facts: unknown[]) =>
      void heard.push(
        [name, ...facts.map((fact) => (typeof fact === "string" ? fact : JSON.stringify(fact)))].join(" "),
      );
  const element: SendingHost = {
    agency: "18073",
    endpoint: "/api/v1",
    isConnected: true,
    _language: "vi",
    _drafting: { _forget: () => {}, _keep: () => {} },
    requestUpdate: () => {},
    _tell: (event) => void heard.push(event().type),
    _focusOn: () => Promise.resolve(),
    _loadGuidance: () => Promise.resolve({ refusal: () => undefined }),
    _loadReceipt: () => Promise.resolve({ reasonsOf: () => Promise.resolve(["vì sao"]) }),
    _loadPhotos: () => Promise.resolve(undefined),
    _restore: ({ feedback }, key) => note("restore")(feedback.text, key ?? "without its key"),
    _guide: note("guide"),
    _refuse: (problems, failure) => note("refuse")(failure!.code, ...problems.map(({ code }) => code)),
    _renewNotice: note("renew the notice"),
    ...changes,
  };
  return { heard, element, sending: new Sending(element) };
}
const until = (holds: () => unknown) => expect.poll(holds).toBeTruthy();
const keysSent = () => calls.map(({ body }) => (body as { key: string }).key);
const only = ({ _messages }: Sending): OutgoingMessage => _messages[0]!;

beforeEach(() => {
  device = memoryDevice();
  network(answer(receipt, 201));
});
afterEach(() => {
  restore();
  device.remove();
});

test("a message is on the device before its request leaves, and goes once its receipt has been seen", async () => {
  const { sending, heard } = host();
  const one = message();
  let keptThen: boolean | undefined;
  const { fetch } = globalThis;
  globalThis.fetch = (...request) => {
    keptThen = device.kept.has(one.feedback.key);
    return fetch(...request);
  };
  await sending._start(one, true);
  await until(() => sending._receipt);
  expect(keptThen).toBe(true);
  expect(sending._receipt).toEqual(receipt);
  await until(() => sending._reasons[0]);
  await until(() => device.kept.size === 0);
  expect(heard).toEqual(["dv-sent"]);
});

test("where nothing may be kept, nothing is, and it is sent all the same", async () => {
  const { sending } = host();
  await sending._start(message(), false);
  await until(() => sending._receipt);
  expect(device.kept.size).toBe(0);
});

test("a receipt that nobody has seen stays on the device, until it is seen in the element that stands there now", async () => {
  const { sending } = host({ isConnected: false });
  await sending._start(message(), true);
  await until(() => sending._reasons[0]);
  expect(device.kept.size).toBe(1);
  sending._host = host().element;
  device.page.dispatchEvent(new Event("visibilitychange"));
  await until(() => device.kept.size === 0);
});

describe("what may pass is tried again under the same key", () => {
  test.each<[string, Reply]>([
    ["offline", "offline"],
    ["answer-unreadable", answer({}, 201)],
    ["internal", refusal(500, "internal")],
    ["store-unavailable", refusal(503, "store-unavailable")],
    ["too-many-requests", refusal(429, "too-many-requests")],
  ])("%s", async (code, reply) => {
    network(reply, answer(receipt, 201));
    const { sending, heard } = host();
    await sending._start(message(), true);
    await until(() => only(sending)?.failure);
    expect(only(sending).failure!.code).toBe(code);
    expect(device.kept.size).toBe(1);
    only(sending).delivery.wake!();
    await until(() => sending._receipt);
    expect(new Set(keysSent()).size).toBe(1);
    expect(calls).toHaveLength(2);
    expect(heard).toEqual(["dv-queued", "dv-sent"]);
  });

  test("also by itself, when the connection is back", async () => {
    network("offline", answer(receipt, 201));
    const { sending } = host();
    await sending._start(message(), true);
    await until(() => only(sending)?.delivery.wake);
    device.page.dispatchEvent(new Event("online"));
    await until(() => sending._receipt);
  });

  test("without the list of words nothing is sent: a message that nobody screened waits as without a connection", async () => {
    let isThere = false;
    const { sending } = host({
      _loadGuidance: () => Promise.resolve(isThere ? { refusal: () => undefined } : undefined),
    });
    await sending._start(message(), true);
    await until(() => only(sending)?.failure);
    expect(calls).toEqual([]);
    isThere = true;
    only(sending).delivery.wake!();
    await until(() => sending._receipt);
  });
});

describe("what the agency does not take goes back into the form, and leaves the device", () => {
  const guided = [{ code: "guided-kind", path: "text", facts: { kind: "complaint" } }];
  const field = [{ code: "format-invalid", path: "contact.phone", facts: {} }];
  const old = [{ code: "notice-unknown", path: "consent.notice", facts: {} }];

  test.each<[string, Reply, readonly string[]]>([
    ["a field", refusal(422, "input-invalid", field), ["restore with its key", "refuse input-invalid format-invalid"]],
    ["the whole", refusal(400, "strange"), ["restore with its key", "refuse strange"]],
    ["a complaint", refusal(422, "guided-kind", guided), ["restore with its key", "guide complaint"]],
    ["a key of other words", refusal(409, "key-reused"), ["restore without its key", "refuse key-reused"]],
    [
      "an old notice",
      refusal(422, "notice-unknown", old),
      ["restore without its key", "renew the notice", "refuse notice-unknown notice-unknown"],
    ],
  ])("%s", async (_, reply, told) => {
    network(reply);
    const { sending, heard } = host();
    const one = message();
    await sending._start(one, true);
    await until(() => heard.length >= told.length);
    expect(
      heard.map((line) => line.replace(WORDS, "").replace(one.feedback.key, "with its key").replace("  ", " ")),
    ).toEqual(told);
    expect(sending._messages).toEqual([]);
    await until(() => device.kept.size === 0);
    expect(calls).toHaveLength(1);
  });

  test("what the list of words here holds is treated as the agency's own answer, and is not sent", async () => {
    const failure = {
      code: "guided-kind",
      status: 422,
      problems: [{ ...guided[0]!, facts: { kind: "denunciation" } }],
    };
    const { sending, heard } = host({ _loadGuidance: () => Promise.resolve({ refusal: () => failure }) });
    await sending._start(message(), true);
    await until(() => heard.includes("guide denunciation"));
    expect(calls).toEqual([]);
  });
});

describe("one page cares for a message", () => {
  test("a lock keeps a second page from taking up what the first is sending", async () => {
    network("offline");
    const first = host().sending;
    await first._start(message(), true);
    await until(() => only(first)?.failure);
    const second = host().sending;
    second._pickUp();
    await new Promise((done) => setTimeout(done));
    expect(second._messages).toEqual([]);
    first._cancel(keyOf(only(first)));
  });

  test("what an earlier page left is taken up, and its receipt waits to be looked at", async () => {
    const one = message();
    device.kept.set(one.feedback.key, one);
    const { sending } = host();
    sending._pickUp();
    await until(() => only(sending)?.receipt);
    expect(keysSent()).toEqual([one.feedback.key]);
    expect(sending._receipt, "nobody asked for it here").toBeUndefined();
    await sending._show(one.feedback.key);
    expect(sending._receipt).toEqual(receipt);
  });

  test("what another page removed is not sent from here", async () => {
    network("offline", answer(receipt, 201));
    const { sending } = host();
    const one = message();
    await sending._start(one, true);
    await until(() => only(sending)?.delivery.wake);
    device.kept.delete(one.feedback.key);
    only(sending).delivery.wake!();
    await until(() => sending._messages.length === 0);
    expect(calls).toHaveLength(1);
  });
});

test("what another page recalled is that page's: neither its draft nor the message sent again is removed from here", async () => {
  network("offline");
  const forgotten: string[] = [];
  const { sending } = host({ _drafting: { _forget: (key) => void forgotten.push(key), _keep: () => {} } });
  const one = message();
  const { key } = one.feedback;
  await sending._start(one, true);
  await until(() => only(sending)?.delivery.wake);
  const before = forgotten.length;
  const { has } = device.kept;
  device.kept.has = function (name) {
    this.has = has;
    this.delete(name); // recalled there: the answer here is no
    queueMicrotask(() => this.set(name, one)); // and sent again at once
    return false;
  };
  only(sending).delivery.wake!();
  await until(() => sending._messages.length === 0);
  await new Promise((done) => setTimeout(done));
  expect(device.kept.has(key)).toBe(true);
  expect(forgotten.slice(before)).toEqual([]);
});

describe("files follow the words", () => {
  const files = [{ key: "f1", name: "den.jpg", blob: new Blob(["JFIF"]), before: 4 }];

  test("once the agency has them, and the message stays on the device until all is over", async () => {
    let over: (done: boolean) => void = () => {};
    const sendFiles = vi.fn(() => new Promise<boolean>((done) => (over = done)));
    const { sending } = host({ _loadPhotos: () => Promise.resolve({ sendFiles }) });
    await sending._start(message(files), true);
    await until(() => sendFiles.mock.calls.length);
    expect(calls).toHaveLength(1);
    expect(sending._receipt).toEqual(receipt);
    expect(device.kept.size).toBe(1);
    over(true);
    await until(() => device.kept.size === 0);
  });

  test("a receipt that an earlier page had is not asked for again", async () => {
    const one = { ...message(files), receipt };
    device.kept.set(one.feedback.key, one);
    const sendFiles = vi.fn(() => Promise.resolve(true));
    const { sending, heard } = host({ _loadPhotos: () => Promise.resolve({ sendFiles }) });
    sending._pickUp();
    await until(() => device.kept.size === 0);
    expect(sendFiles).toHaveBeenCalledOnce();
    expect([calls, heard]).toEqual([[], []]);
  });
});

describe("a message recalled while it was on its way", () => {
  const photo = { key: "f1", name: "den.jpg", blob: new Blob(["JFIF"]), before: 4 };

  test.each([
    ["of words", undefined],
    ["with a photo, which is not sent: it went back with the words", [photo]],
  ])("%s: the receipt that came is shown, and nothing stays on its way", async (_, files) => {
    let arrive: (answer: Response) => void = () => {};
    const sendFiles = vi.fn(() => Promise.resolve(false));
    const { sending } = host({ _loadPhotos: () => Promise.resolve({ sendFiles }) });
    globalThis.fetch = () => new Promise((done) => (arrive = done));
    const one = message(files);
    await sending._start(one, true);
    await new Promise((done) => setTimeout(done));
    sending._recall(one.feedback.key);
    expect(sending._messages).toEqual([]);
    arrive(Response.json(receipt, { status: 201 }));
    await until(() => only(sending)?.receipt);
    await until(() => device.kept.size === 0);
    expect(only(sending).upload).toBeFalsy();
    expect(sendFiles).not.toHaveBeenCalled();
  });
});
