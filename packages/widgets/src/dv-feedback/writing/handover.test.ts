import { html } from "lit";
import { expect, test } from "vitest";
import { agencyDisk } from "../../testing/agency-disk.stub.js";
import { notice } from "../../testing/answers.stub.js";
import { drawn, find, has, mount, press, settled, textOf } from "../../testing/mount.stub.js";
import { WORDS, eachAlone, kept, send, sent } from "../feedback-form.stub.js";
import { phonePhoto } from "../../photos/photos.stub.js";

eachAlone();

/** The plain form as the pages of an agency print it, filled before the script came. */
const plain = (version = notice.version, text = WORDS) =>
  html`<form method="post" enctype="multipart/form-data">
    <input type="hidden" name="key" value="11111111-1111-4111-8111-111111111111" />
    <input type="hidden" name="notice" .value=${version} />
    <label><input type="radio" name="kind" value="petition" checked />Kiến nghị</label>
    <textarea name="text" .value=${text}></textarea>
    <input name="place" .value=${"Ngõ 5"} />
    <select name="field">
      <option value="dien" selected>Điện</option>
    </select>
    <input type="file" name="files" multiple />
    <input name="name" .value=${"Chị Lan"} />
    <input name="phone" .value=${"0912 345 678"} />
    <input name="email" .value=${"lan@example.vn"} />
    <input type="checkbox" name="consent" value="contact" checked />
    <input type="checkbox" name="consent" value="publish" checked />
    <input type="checkbox" name="helped" value="1" checked />
  </form>`;

const element = (form: unknown) => mount(html`<dv-feedback agency="18073">${form}</dv-feedback>`);

test("every field is taken over: kind, words, place, how to reach the sender, consent, and that somebody helps", async () => {
  const taken = await element(plain());
  await drawn(taken, "#consent:checked");
  await send(taken);
  expect(sent()[0]!.body).toMatchObject({
    kind: "petition",
    text: WORDS,
    place: "Ngõ 5",
    field: "dien",
    contact: { name: "Chị Lan", phone: "0912 345 678", email: "lan@example.vn" },
    consent: { notice: notice.version, purposes: ["contact", "publish"] },
    helped: true,
  });
});

test("a phone number and a place without words are taken over", async () => {
  const taken = await element(
    html`<form>
      <textarea name="text"></textarea>
      <input name="place" value="Ngõ 5" />
      <input name="phone" value="0912 345 678" />
    </form>`,
  );
  expect(["#place", "#phone"].map((id) => find<HTMLInputElement>(taken, id).value)).toEqual(["Ngõ 5", "0912 345 678"]);
});

test("words typed while the last fields are drawn stay, and are no draft of an earlier visit", async () => {
  const late = document.createElement("dv-feedback");
  late.setAttribute("agency", "18073");
  const stage = await mount<HTMLElement>(
    html`<div>
      <form><textarea name="text"></textarea></form>
    </div>`,
  );
  late.append(stage.querySelector("form")!);
  stage.append(late);
  const stood: boolean[] = [];
  new MutationObserver((_changes, observer) => {
    const field = late.shadowRoot!.querySelector<HTMLTextAreaElement>("#text");
    if (!field) return;
    observer.disconnect();
    stood.push(late.shadowRoot!.querySelector(".send") !== null);
    field.value = WORDS;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }).observe(late.shadowRoot!, { childList: true, subtree: true });
  await drawn(late, ".send");
  await settled(late);
  expect(stood).toEqual([false]); // the form was half drawn
  expect(find<HTMLTextAreaElement>(late, "#text").value).toBe(WORDS);
  expect(has(late, "#draft")).toBe(false);
  expect(kept()).toHaveLength(1);
});

test("words typed before the script came are on the device as soon as they are taken over", async () => {
  const taken = await element(plain());
  await drawn(taken, ".send");
  await expect.poll(() => kept().map((draft) => JSON.parse(draft).fields.text)).toEqual([WORDS]);
  expect(has(taken, "#draft")).toBe(false);
});

test("a consent under another notice is not one under this", async () => {
  const taken = await element(plain("2020-01"));
  const box = (await drawn(taken, "input#consent")) as HTMLInputElement;
  expect(box.checked).toBe(false);
  await send(taken, "#summary");
  expect(textOf(taken)).toContain("Cho phép dùng họ tên, điện thoại, email");
});

test("a photo that was chosen is sent, also when it is still being made smaller", async () => {
  const server = agencyDisk();
  const real = globalThis.fetch;
  globalThis.fetch = server.fetch;
  const stage = await mount<HTMLElement>(html`<div>${plain()}</div>`);
  const held = new DataTransfer();
  held.items.add(await phonePhoto(4_000, 3_000));
  stage.querySelector<HTMLInputElement>("[type=file]")!.files = held.files;
  const late = document.createElement("dv-feedback");
  late.setAttribute("agency", "18073");
  late.append(stage.querySelector("form")!);
  stage.append(late); // as a script that comes after the person
  await drawn(late, ".send");
  await press(late, ".send");
  await expect.poll(() => server.files.size).toBe(1);
  await expect.poll(() => textOf(late)).toContain("cơ quan nhận 1 trên 1 tệp");
  globalThis.fetch = real;
});

test("a message that is written after that one allows nothing by itself", async () => {
  const taken = await element(plain());
  await drawn(taken, "#consent:checked");
  await send(taken);
  expect(find<HTMLInputElement>(taken, "#consent").checked).toBe(false);
});
