import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import "../define/dv-feedback.js";
import { DvFeedback } from "./dv-feedback.js";
import { agencyDisk } from "../testing/agency-disk.stub.js";
import { find, has, mount, press, settled, type } from "../testing/mount.stub.js";
import { queuedFor } from "../device/message-queue.js";
import { pdf, phonePhoto } from "../photos/photos.stub.js";

const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";
const never = () => new Promise<never>(() => {});
const throws = () => {
  throw new DOMException("refused", "SecurityError");
};
const silent = () => ({}) as IDBOpenDBRequest;
/** A store that takes everything and keeps nothing. */
function forgetful(this: IDBObjectStore): IDBRequest<number> {
  return count.call(this, IDBKeyRange.only("nothing has this key"));
}
const { count, put } = IDBObjectStore.prototype;
/** A store that takes a message back as soon as it has it. */
function calledOff(this: IDBObjectStore, message: unknown): IDBRequest<IDBValidKey> {
  const request = put.call(this, message);
  request.onsuccess = () => this.transaction.abort();
  return request;
}
/** What a sandboxed frame may not even name. */
function named(name: string, get: () => unknown, of: object = globalThis): void {
  const own = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { get, configurable: true });
  named.again = () => (own ? Object.defineProperty(of, name, own) : Reflect.deleteProperty(of, name));
}
named.again = (): unknown => undefined;

const real = globalThis.fetch;
const { setTimeout: later } = globalThis;
/** A limit of many seconds is not sat through where nothing will answer before it. */
const hurry = (work: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) =>
  later(work, delay < 10_000 ? delay : delay / 20, ...given);
let server: ReturnType<typeof agencyDisk>;
beforeEach(() => {
  localStorage.clear();
  server = agencyDisk();
  globalThis.fetch = server.fetch;
});
afterEach(() => {
  named.again();
  vi.restoreAllMocks();
  globalThis.setTimeout = later;
  globalThis.fetch = real;
});

async function filled() {
  const element = await mount<DvFeedback>(html`<dv-feedback agency="18073"></dv-feedback>`);
  find<HTMLInputElement>(element, "#kind").click();
  await type(element, "#text", WORDS);
  return element;
}
const until = (holds: () => boolean) => expect.poll(holds).toBe(true);

/** What a platform promises, and how it breaks the promise: it never answers, it throws, it lies. */
const PROMISES: [promise: string, breaks: () => unknown][] = [
  ["the store never opens", () => vi.spyOn(indexedDB, "open").mockImplementation(silent)],
  ["the store refuses to open", () => vi.spyOn(indexedDB, "open").mockImplementation(throws)],
  ["the store is full", () => vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(throws)],
  [
    "the store keeps nothing of what it took",
    () => vi.spyOn(IDBObjectStore.prototype, "count").mockImplementation(forgetful),
  ],
  ["no lock is ever granted", () => vi.spyOn(navigator.locks, "request").mockImplementation(never)],
  ["locks are refused at once", () => vi.spyOn(navigator.locks, "request").mockImplementation(throws)],
  ["locks are refused later", () => vi.spyOn(navigator.locks, "request").mockRejectedValue(new Error("no"))],
  ["no draft can be written", () => vi.spyOn(Storage.prototype, "setItem").mockImplementation(throws)],
  ["a draft is taken and not kept", () => vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {})],
  ["no address for a blob", () => vi.spyOn(URL, "createObjectURL").mockImplementation(throws)],
  ["no random values", () => vi.spyOn(crypto, "getRandomValues").mockImplementation(throws)],
  ["no random identifiers", () => vi.spyOn(crypto, "randomUUID").mockImplementation(throws)],
  ["the browser says that there is no line", () => vi.spyOn(navigator, "onLine", "get").mockReturnValue(false)],
  ["no frame is ever drawn", () => vi.spyOn(globalThis, "requestAnimationFrame").mockReturnValue(0)],
  ["no broadcasts", () => vi.spyOn(globalThis, "BroadcastChannel").mockImplementation(throws)],
  ["no frame may name its store", () => named("indexedDB", throws)],
  ["what the store took is called off", () => vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(calledOff)],
  ["no frame may name its storage", () => named("localStorage", throws)],
  ["there are no locks", () => named("locks", () => undefined, navigator)],
  ["no event of ours is one", () => vi.spyOn(DvFeedback.prototype, "dispatchEvent").mockImplementation(throws)],
  ["no picture can be made of a code", () => named("TextEncoder", () => undefined)],
  ["no shared style sheets", () => vi.spyOn(globalThis, "CSSStyleSheet").mockImplementation(throws)],
];

test.each(PROMISES)("%s: the words arrive all the same, once", async (_, breaks) => {
  breaks();
  const element = await filled();
  await press(element, ".send");
  await until(() => has(element, ".slip, [part=receipt]"));
  expect(server.texts).toEqual([WORDS]);
});

test("a page's own fetch that neither answers nor hears a signal: the words are sent again", async () => {
  const element = await filled();
  await expect.poll(() => has(element, "#notice")).toBe(true); // what the form fetches meanwhile has come
  globalThis.setTimeout = hurry as typeof setTimeout;
  globalThis.fetch = never;
  await press(element, ".send");
  await until(() => has(element, "[part=sending] .now"));
  expect(find(element, "[part=sending]").textContent).toContain("Đường truyền quá chậm");
  globalThis.fetch = server.fetch;
  find(element, "[part=sending] .now").click();
  await until(() => has(element, ".slip, [part=receipt]"));
  expect(server.texts).toEqual([WORDS]);
});

describe("of a file, only the file is lost", () => {
  const canvas = HTMLCanvasElement.prototype;
  const noise = vi.fn(function (this: HTMLCanvasElement, done: BlobCallback) {
    const other = new OffscreenCanvas(this.width, this.height);
    const pen = other.getContext("2d")!;
    for (let at = 0; at < 64; at++) {
      pen.fillStyle = at % 2 ? "#fff" : "#000";
      pen.fillRect(
        ((at % 8) * this.width) / 8,
        (Math.floor(at / 8) * this.height) / 8,
        this.width / 8,
        this.height / 8,
      );
    }
    void (async () => done(await other.convertToBlob({ type: "image/jpeg" })))();
  });
  const pen = CanvasRenderingContext2D.prototype;
  const { drawImage } = pen;
  /** Over its memory a canvas of iOS stays white, and says nothing. */
  function onlySmall(this: CanvasRenderingContext2D, ...given: unknown[]): void {
    if (this.canvas.width < 100) Reflect.apply(drawImage, this, given);
  }
  const photo = async () => phonePhoto(800, 600);

  test.each<[string, () => unknown, () => Promise<File> | File, string, isSilent?: true]>([
    ["no canvas is left", () => vi.spyOn(canvas, "getContext").mockReturnValue(null), photo, "as it is"],
    [
      "a canvas never gives its picture",
      () => vi.spyOn(canvas, "toBlob").mockImplementation(() => {}),
      photo,
      "as it is",
      true,
    ],
    ["a canvas throws", () => vi.spyOn(canvas, "toBlob").mockImplementation(throws), photo, "as it is"],
    [
      "a canvas shows nothing of what is drawn",
      () => vi.spyOn(pen, "drawImage").mockImplementation(onlySmall),
      photo,
      "as it is",
    ],
    ["a canvas answers with noise", () => vi.spyOn(canvas, "toBlob").mockImplementation(noise), photo, "as it is"],
    [
      "no picture is ever opened",
      () => vi.spyOn(globalThis, "createImageBitmap").mockImplementation(never),
      photo,
      "as it is",
      true,
    ],
    [
      "a file cannot be read",
      () => vi.spyOn(Blob.prototype, "arrayBuffer").mockRejectedValue(new Error("cloud")),
      pdf,
      "left out",
    ],
    [
      "a file is never read",
      () => vi.spyOn(Blob.prototype, "arrayBuffer").mockImplementation(never),
      pdf,
      "left out",
      true,
    ],
  ])("%s", async (_, breaks, file, fate, isSilent) => {
    const chosen = await file();
    breaks();
    if (isSilent) globalThis.setTimeout = hurry as typeof setTimeout;
    const element = await mount(html`<dv-feedback agency="18073"></dv-feedback>`);
    const places = [...element.shadowRoot!.querySelectorAll("details")];
    places.find((place) => place.textContent.includes("Thêm ảnh"))!.open = true;
    await until(() => has(element, "#files"));
    const input = find<HTMLInputElement>(element, "#files");
    const held = new DataTransfer();
    held.items.add(chosen);
    input.files = held.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await settled(element);
    await expect.poll(() => find(element, "#files-notes").textContent).not.toContain("Đang thu nhỏ ảnh");
    expect(has(element, ".files li")).toBe(fate === "as it is");
    expect(has(element, "#files-notes .error")).toBe(fate === "left out");
    vi.restoreAllMocks();
    globalThis.setTimeout = later;
    find<HTMLInputElement>(element, "#kind").click();
    await type(element, "#text", WORDS);
    await press(element, ".send");
    await until(() => server.texts.length === 1);
    await expect.poll(() => queuedFor("18073")).toEqual([]); // the file has followed, so nothing is left to the next test
  });
});
