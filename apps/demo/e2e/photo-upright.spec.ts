import type { APIRequestContext, Page } from "@playwright/test";
import { exif, MAKE, orientation } from "../../../packages/server/test/pictures.ts";
import { CODE, expect, test } from "./fixtures.ts";

const AGENCY = "/api/v1/agencies/18073";
const ORIENTATIONS = [
  [1, 2, 3, 4],
  [5, 6, 7, 8],
];

test("a photograph sent by the plain form is seen as its sender saw it, and no longer says where it was taken", async ({
  page,
}) => {
  const plain = await picture(page);
  for (const [at, orientations] of ORIENTATIONS.entries()) {
    const sent = orientations.map((value) => withExif(plain, value, at === 0));
    const kept = await sendAndFetch(page.request, sent);
    expect(kept.length).toBe(sent.length);
    for (const [index, value] of orientations.entries()) {
      expect(sent[index]!.includes("GPSLatitude"), "it said so").toBe(true);
      expect(kept[index]!.includes("GPSLatitude"), `orientation ${value}`).toBe(false);
      const shown = await shownBy(page, kept[index]!);
      expect([shown.width, shown.height], `orientation ${value}`).toEqual(value > 4 ? [32, 64] : [64, 32]);
      expect(shown, `orientation ${value}`).toEqual(await shownBy(page, sent[index]!));
    }
  }
});

/** A real JPEG, 64 by 32, that looks different from every side. */
async function picture(page: Page): Promise<Buffer> {
  await page.setContent(
    "<style>html{background:conic-gradient(red 25%,lime 0 50%,blue 0 75%,black 0);height:32px;width:64px}</style>",
  );
  return page.screenshot({ type: "jpeg", scale: "css", clip: { x: 0, y: 0, width: 64, height: 32 } });
}

const withExif = (plain: Buffer, value: number, isLittle: boolean): Buffer =>
  Buffer.concat([plain.subarray(0, 2), Buffer.from(exif([MAKE, orientation(value)], isLittle)), plain.subarray(2)]);

/** Sends files as the plain form does. @returns what the agency's disk holds of them */
async function sendAndFetch(request: APIRequestContext, files: readonly Buffer[]): Promise<Buffer[]> {
  const form = new FormData();
  const fields = {
    key: crypto.randomUUID(),
    kind: "concern",
    text: "Cột đèn nghiêng, có ảnh.",
    lang: "vi",
    notice: "2026-11.2",
  };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const bytes of files) form.append("files", new File([new Uint8Array(bytes)], "anh.jpg", { type: "image/jpeg" }));
  const receipt = await (await request.post(`${AGENCY}/feedback`, { multipart: form })).text();
  const code = CODE.exec(receipt)?.[0];
  const headers = { "receipt-secret": /[0-9A-Z]{4}-[0-9A-Z]{4}(?=<)/.exec(receipt)?.[0] ?? "" };
  const found = (await (await request.get(`${AGENCY}/cases/${code}`, { headers })).json()) as {
    files: { id: string }[];
  };
  const kept: Buffer[] = [];
  for (const { id } of found.files)
    kept.push(await (await request.get(`${AGENCY}/cases/${code}/files/${id}`, { headers })).body());
  return kept;
}

/** A file as the browser shows it: how large, and every pixel. */
async function shownBy(page: Page, bytes: Buffer): Promise<{ width: number; height: number; pixels: string }> {
  await page.setContent(`<img src="data:image/jpeg;base64,${bytes.toString("base64")}">`);
  return page.evaluate(async () => {
    const image = document.querySelector("img")!;
    await image.decode();
    const canvas = document.createElement("canvas");
    const { naturalWidth: width, naturalHeight: height } = image;
    Object.assign(canvas, { width, height }).getContext("2d")!.drawImage(image, 0, 0);
    return { width, height, pixels: canvas.toDataURL() };
  });
}
