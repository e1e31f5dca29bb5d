import { afterEach, describe, expect, test, vi } from "vitest";
import { phonePhoto, picture } from "./photos.stub.js";
import { photoBounds, shrinkPhoto } from "./shrink-photo.js";

const BOUNDS = { edge: 1_600, quality: 0.82 };

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const lettersOf = async (blob: Blob) => new TextDecoder("latin1").decode(await bytesOf(blob));

/** Markers of a JPEG up to its first scan (ITU-T T.81 Annex B). */
async function markersOf(blob: Blob): Promise<number[]> {
  const bytes = await bytesOf(blob);
  const markers: number[] = [];
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!))
    markers.push(bytes[at + 1]!);
  return markers;
}

async function colourAt(blob: Blob, x: number, y: number): Promise<"red" | "blue"> {
  const bitmap = await createImageBitmap(blob);
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
  pen.drawImage(bitmap, 0, 0);
  const [red = 0, , blue = 0] = pen.getImageData(x * bitmap.width, y * bitmap.height, 1, 1).data;
  return red > blue ? "red" : "blue";
}

describe("a phone's photo of 4000 × 3000", () => {
  test("comes out without the place where it was taken, upright, and 1600 pixels long", async () => {
    const photo = await phonePhoto(4_000, 3_000);
    expect(await lettersOf(photo)).toContain("Exif");
    expect(await markersOf(photo)).toContain(0xe1);

    const small = (await shrinkPhoto(photo, BOUNDS))!;
    expect(small.type).toBe("image/jpeg");
    expect(await lettersOf(small)).not.toMatch(/Exif|http:\/\/ns\.adobe/);
    expect((await markersOf(small)).filter((marker) => marker >= 0xe1 && marker <= 0xef && marker !== 0xe2)).toEqual(
      [],
    );

    const { width, height } = await createImageBitmap(small);
    expect([width, height]).toEqual([1_200, 1_600]);
    // The left half was red; turned a quarter to the right it is the upper one.
    expect([await colourAt(small, 0.5, 0.1), await colourAt(small, 0.5, 0.9)]).toEqual(["red", "blue"]);
    expect(small.size).toBeLessThan(photo.size);
  });
});

test("a small picture keeps its size", async () => {
  const { width, height } = await createImageBitmap((await shrinkPhoto(await picture(320, 200), BOUNDS))!);
  expect([width, height]).toEqual([320, 200]);
});

test("what was clear becomes white, as paper is", async () => {
  const nothing = new OffscreenCanvas(8, 8);
  nothing.getContext("2d");
  const clear = await nothing.convertToBlob(); // PNG
  const pen = new OffscreenCanvas(8, 8).getContext("2d")!;
  pen.drawImage(await createImageBitmap((await shrinkPhoto(clear, BOUNDS))!), 0, 0);
  expect([...pen.getImageData(4, 4, 1, 1).data]).toEqual([255, 255, 255, 255]);
});

test("what is no picture gives nothing", async () =>
  expect(await shrinkPhoto(new Blob(["no picture"], { type: "image/jpeg" }), BOUNDS)).toBeUndefined());

describe("a photo without an end marker", () => {
  const part = async (from: number, to?: number) => (await phonePhoto(800, 600)).slice(from, to);

  test.each([
    ["is drawn", []],
    ["is drawn where the phone wrote its notes instead", ["SEFH GPS 18.3428 SEFT"]],
  ])("%s", async (_, hung) => {
    const small = await shrinkPhoto(new Blob([await part(0, -2), ...hung]), BOUNDS);
    const { width, height } = await createImageBitmap(small!);
    expect([width, height]).toEqual([600, 800]);
    expect(await lettersOf(small!)).not.toContain("GPS");
  });

  test("is none where only a part of it is there", async () => {
    const { size } = await part(0);
    for (const share of [0.1, 0.5, 0.9])
      expect(await shrinkPhoto(await part(0, size * share), BOUNDS), String(share)).toBeUndefined();
  });

  test("a picture of grey is a picture", async () => {
    const canvas = new OffscreenCanvas(32, 32);
    const pen = canvas.getContext("2d")!;
    pen.fillStyle = "rgb(128 128 128)";
    pen.fillRect(0, 0, 32, 32);
    for (const type of ["image/png", "image/jpeg"])
      expect(await shrinkPhoto(await canvas.convertToBlob({ type }), BOUNDS), type).toBeInstanceOf(Blob);
  });
});

test.each(["image/png", "image/webp"])("of %s cut off there is no photo", async (type) => {
  const whole = await picture(800, 600, type);
  for (const share of [0.1, 0.5, 0.9])
    expect(await shrinkPhoto(whole.slice(0, whole.size * share), BOUNDS), String(share)).toBeUndefined();
});

describe("whoever saves data sends less", () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    [false, 1_600],
    [true, 1_024],
  ])("Save-Data %s: %i pixels", (saveData, edge) => {
    vi.stubGlobal("navigator", { connection: { saveData } });
    expect(photoBounds().edge).toBe(edge);
  });
});
