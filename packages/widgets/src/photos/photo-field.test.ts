import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { agencyDisk } from "../testing/agency-disk.stub.js";
import { receipt } from "../testing/answers.stub.js";
import "../define/dv-feedback.js";
import { find, focused, has, mount, press, settled, textOf, type, violations } from "../testing/mount.stub.js";
import { dequeue, enqueue, queuedFor } from "../device/message-queue.js";
import { pdf, phonePhoto } from "./photos.stub.js";

const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";
const real = globalThis.fetch;
let server: ReturnType<typeof agencyDisk>;

beforeEach(() => {
  localStorage.clear();
  server = agencyDisk();
  globalThis.fetch = server.fetch;
});
afterEach(async () => {
  const form = document.querySelector("dv-feedback")!.shadowRoot!;
  for (const remove of form.querySelectorAll<HTMLElement>("[part=sending] .remove")) remove.click();
  for (const { feedback } of await queuedFor("18073")) await dequeue(feedback.key);
  globalThis.fetch = real;
});

/** A form with its place for files open. */
async function form(): Promise<HTMLElement> {
  const element = await mount(html`<dv-feedback agency="18073"></dv-feedback>`);
  const places = [...element.shadowRoot!.querySelectorAll("details")];
  places.find((place) => place.textContent.includes("Thêm ảnh"))!.open = true;
  await until(() => has(element, "#files"));
  return element;
}
const until = (holds: () => boolean) => expect.poll(holds).toBe(true);

async function choose(element: HTMLElement, ...files: File[]) {
  const input = find<HTMLInputElement>(element, "#files");
  const held = new DataTransfer();
  for (const file of files) held.items.add(file);
  input.files = held.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await settled(element);
  await until(() => !textOf(element).includes("Đang thu nhỏ ảnh"));
}
const chosen = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll(".files li")].map((row) => textOf(row).trim());

async function fill(element: HTMLElement) {
  find<HTMLInputElement>(element, "#kind").click();
  await type(element, "#text", WORDS);
}
async function sent(...files: File[]): Promise<HTMLElement> {
  const element = await form();
  await choose(element, ...files);
  await fill(element);
  await press(element, ".send");
  await until(() => has(element, ".slip"));
  return element;
}
const card = (element: HTMLElement) => textOf(find(element, "[part=sending]"));
const filesOf = () => server.calls.filter(({ url, method }) => method === "POST" && url.endsWith("/files"));

describe("choosing", () => {
  test("says what was chosen, how large it was and is, and lets go of it", async () => {
    const element = await form();
    await choose(element, await phonePhoto(2_400, 1_800), pdf(2_000_000));
    expect(chosen(element)[0]).toMatch(/^IMG_2311\.jpg .*kB, thu nhỏ còn \d+ kB Bỏ tệp$/);
    expect(chosen(element)[1]).toMatch(/^don\.pdf 2 MB Bỏ tệp$/);
    expect(textOf(element)).toContain("Đã chọn 2 trên 5 tệp");
    expect(await violations(element)).toEqual([]);
    await press(element, ".files .button");
    expect(chosen(element)).toHaveLength(1);
    expect(focused()?.id).toBe("files");
  });

  test("a file that is not taken is said with what to do, and the others are kept", async () => {
    const element = await form();
    await choose(element, new File(["PK"], "don.docx"), pdf());
    expect(textOf(element)).toContain("don.docx: chỉ nhận ảnh và tệp PDF");
    expect(chosen(element)).toHaveLength(1);
    expect(await violations(element)).toEqual([]);
  });

  test("the sixth is not taken", async () => {
    const element = await form();
    await choose(element, pdf(), pdf(), pdf(), pdf(), pdf(), pdf());
    expect(chosen(element)).toHaveLength(5);
    expect(textOf(element)).toContain("Chỉ gửi được 5 tệp");
  });

  test("two choices, one after the other before the first is ready, are both kept", async () => {
    const element = await form();
    const first = choose(element, await phonePhoto(2_000, 1_500));
    await choose(element, pdf());
    await first;
    expect(chosen(element)).toHaveLength(2);
  });

  test("a draft holds the words and no file", async () => {
    const element = await form();
    await choose(element, pdf());
    await fill(element);
    expect(Object.keys(localStorage)).toHaveLength(1);
    expect(JSON.stringify(localStorage)).not.toContain("don.pdf");
  });
});

describe("sending", () => {
  test("the text goes first and without them; the files follow with the secret, under no name", async () => {
    const element = await sent(pdf(), pdf(100_000));
    await until(() => card(element).includes("cơ quan nhận 2 trên 2 tệp"));
    expect(server.calls[0]!.url).toMatch(/feedback$/);
    expect(filesOf()).toHaveLength(2);
    expect(filesOf().every(({ headers }) => headers.get("receipt-secret") === receipt.secret)).toBe(true);
    expect(await violations(element)).toEqual([]);
    expect(await queuedFor("18073")).toEqual([]);
  });

  test("pressed while a photo is still being made smaller, sending waits for it", async () => {
    const element = await form();
    await fill(element);
    const choosing = choose(element, await phonePhoto(4_000, 3_000));
    await press(element, ".send");
    await choosing;
    await until(() => has(element, "[part=sending]") && card(element).includes("cơ quan nhận 1 trên 1 tệp"));
  });

  test("the receipt is there while the files are on their way, and says which one is", async () => {
    server.next.push(undefined, "no-line");
    const element = await sent(pdf(), pdf());
    await until(() => card(element).includes("Tệp 1 trên 2 chưa gửi được, sẽ tự gửi lại"));
    expect(card(element)).toContain("Chưa tới được máy chủ của cơ quan");
    expect(has(element, ".slip")).toBe(true);
    expect(await violations(element)).toEqual([]);
    await press(element, "[part=sending] .now");
    await until(() => card(element).includes("cơ quan nhận 2 trên 2 tệp"));
  });

  test("while they wait, the device holds them and no word of the message", async () => {
    server.next.push(undefined, "no-line");
    const element = await sent(pdf());
    await until(() => card(element).includes("chưa gửi được"));
    const [kept] = await queuedFor("18073");
    expect(kept).toMatchObject({ receipt: { code: receipt.code }, feedback: { text: "" } });
    expect(kept!.files).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain("Đèn đường");
  });

  test("a refusal of one file is said, and the rest goes on", async () => {
    const refusal = { code: "file-type-unsupported", status: 415, problems: [] };
    server.next.push(undefined, new Response(JSON.stringify(refusal), { status: 415 }));
    const element = await sent(pdf(), pdf(10));
    await until(() => card(element).includes("cơ quan nhận 1 trên 2 tệp"));
    expect(card(element)).toMatch(/don\.pdf ?: Chỉ nhận ảnh JPEG và tệp PDF/);
  });

  test("called off, what is left leaves this device", async () => {
    server.next.push(undefined, "no-line");
    const element = await sent(pdf());
    await until(() => card(element).includes("chưa gửi được"));
    await press(element, "[part=sending] .remove");
    expect(has(element, "[part=sending]")).toBe(false);
    await expect.poll(() => queuedFor("18073")).toEqual([]);
    expect(has(element, ".slip")).toBe(true);
  });

  test("a closed page goes on at the next visit, with its code shown again and nothing sent twice", async () => {
    const key = "0f8fad5b-d9cb-469f-a165-70867728950e";
    await enqueue({
      agency: "18073",
      endpoint: "/api/v1",
      receipt,
      files: [
        {
          key: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
          name: "don.pdf",
          blob: new Blob(["%PDF-"], { type: "application/pdf" }),
          before: 5,
        },
      ],
      feedback: { key, kind: "concern", text: "", consent: { notice: "2026-11", purposes: [] }, lang: "vi" },
    });
    const element = await mount(html`<dv-feedback agency="18073"></dv-feedback>`);
    await until(() => has(element, "[part=sending]") && card(element).includes("cơ quan nhận 1 trên 1 tệp"));
    expect(card(element)).toContain(receipt.code);
    expect(server.text("7c9e6679-7425-40de-944b-e07fc1f90ae7")).toBe("%PDF-");
    expect(server.calls.every(({ url }) => !url.endsWith("/feedback"))).toBe(true);
  });

  test("a message taken back for a change brings its files back too", async () => {
    server.next.push("no-line");
    const element = await form();
    await choose(element, pdf());
    await fill(element);
    await press(element, ".send");
    await until(() => has(element, "[part=sending] .edit"));
    await press(element, "[part=sending] .edit");
    expect(chosen(element)).toHaveLength(1);
  });
});
