import { LIMITS } from "@danvan/core/terms";
import { expect, test } from "vitest";
import { pdf, phonePhoto } from "./photos.stub.js";
import { prepareFile } from "./prepare-file.js";

const BOUNDS = { edge: 1_600, quality: 0.82 };

test("a PDF stays as it is, byte for byte, without its name", async () => {
  const file = pdf(1_000);
  const made = await prepareFile(file, BOUNDS);
  expect(made).toMatchObject({ name: "don.pdf", before: file.size });
  const { blob } = made as Exclude<typeof made, string>;
  expect(blob).not.toBeInstanceOf(File);
  expect(blob.type).toBe("application/pdf");
  expect(await blob.text()).toBe(await file.text());
});

test("a photo is drawn anew, whatever its name says it is", async () => {
  const photo = new File([await phonePhoto(2_000, 1_000)], "anh.txt", { type: "text/plain" });
  const made = await prepareFile(photo, BOUNDS);
  expect((made as Exclude<typeof made, string>).blob.type).toBe("image/jpeg");
});

test("each file has a key of its own", async () => {
  const keys = await Promise.all(
    [pdf(), pdf()].map(async (file) => (await prepareFile(file, BOUNDS)) as { key: string }),
  );
  expect(keys[0]!.key).not.toBe(keys[1]!.key);
});

const heic = new File([new Uint8Array([0, 0, 0, 24]), "ftypheic", new Uint8Array(60)], "a.heic", {
  type: "image/heic",
});

test.each<[string, File, string]>([
  ["an iPhone's HEIC that this browser cannot read", heic, "heic"],
  [
    "a picture cut off",
    new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], "a.jpg", { type: "image/jpeg" }),
    "broken",
  ],
  ["a Word file", new File(["PK\x03\x04"], "a.docx", { type: "application/msword" }), "unsupported"],
  ["an empty file", new File([], "a"), "unsupported"],
  ["a PDF cut off", new File(["%PDF-1.7\n", new Uint8Array(5_000)], "a.pdf"), "pdfBroken"],
  ["a PDF over the limit", pdf(LIMITS.fileBytes), "tooLarge"],
  ["a photo that no phone writes", new File([new Uint8Array(31_457_281)], "a.jpg", { type: "image/jpeg" }), "tooLarge"],
])("%s is not taken: %s", async (_name, file, fault) => expect(await prepareFile(file, BOUNDS)).toBe(fault));
