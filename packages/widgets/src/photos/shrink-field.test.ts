import { expect, test, vi } from "vitest";
import { photos } from "../messages/vi/photos.js";
import { pdf, phonePhoto, picture } from "./photos.stub.js";
import { shrinkField } from "./shrink-field.js";

/** An officer's form with a file field, as a page without elements has it. */
function form() {
  document.body.innerHTML = `<form action="#sent"><input type="file" name="files" multiple accept=".jpg" data-shrink /><button name="lam" value="gui">Gửi</button></form>`;
  const [made, field] = [document.querySelector("form")!, document.querySelector("input")!];
  shrinkField(field, photos, "vi");
  const notes = () => document.querySelector("[role=status]")!.textContent;
  const choose = (...files: readonly File[]) => {
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    field.files = chosen.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  return { form: made, field, notes, choose };
}

test("a large PNG becomes a small JPEG, without place and time; a paper stays as it is", async () => {
  const { field, notes, choose } = form();
  expect(field.accept).toContain("image/*");
  choose(new File([await picture(2_400, 1_800, "image/png")], "hiện trường.png", { type: "image/png" }), pdf(1_000));
  await expect.poll(notes).toContain("don.pdf");
  const [photo, paper] = [...field.files!];
  expect([photo!.type, photo!.name, paper!.name]).toEqual(["image/jpeg", "hiện trường.jpg", "don.pdf"]);
  const { width } = await createImageBitmap(photo!);
  expect(width).toBe(1_600);
});

test("what the phone wrote into a photo stays behind", async () => {
  const { field, notes, choose } = form();
  choose(new File([await phonePhoto(800, 600)], "IMG_1.jpg", { type: "image/jpeg" }));
  await expect.poll(notes).toContain("IMG_1.jpg:");
  expect(new TextDecoder("latin1").decode(await field.files![0]!.arrayBuffer())).not.toContain("Exif");
});

test("what cannot be sent is said by its name, and the others go", async () => {
  const { field, notes, choose } = form();
  choose(new File(["PK\x03\x04"], "a.docx"), pdf(1_000));
  await expect.poll(notes).toContain("a.docx: chỉ nhận ảnh và tệp PDF");
  expect([...field.files!].map(({ name }) => name)).toEqual(["don.pdf"]);
});

test("a form that is sent meanwhile waits, and goes by the button that was pressed", async () => {
  const { form: sent, field, choose } = form();
  const sendings: [string | undefined, string | undefined][] = [];
  choose(new File([await picture(2_000, 1_000, "image/png")], "a.png", { type: "image/png" }));
  sent.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    sendings.push([(event.submitter as HTMLButtonElement).value, field.files?.[0]?.type]);
  });
  document.querySelector("button")!.click();
  expect(sendings).toEqual([]);
  await expect.poll(() => sendings).toEqual([["gui", "image/jpeg"]]);
});

test("where the browser cannot do it, the field keeps what was chosen", async () => {
  const { field, notes } = form();
  const chosen = new DataTransfer();
  chosen.items.add(pdf(1_000));
  vi.stubGlobal("DataTransfer", undefined);
  field.files = chosen.files;
  field.dispatchEvent(new Event("change"));
  await expect.poll(notes).toBe("");
  vi.unstubAllGlobals();
  expect(field.files!.length).toBe(1);
});
