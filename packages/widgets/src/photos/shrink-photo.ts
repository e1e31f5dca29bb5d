/** How large a photo may remain: its longer edge in pixels, and the quality of its JPEG from 0 to 1. */
export interface PhotoBounds {
  readonly edge: number;
  readonly quality: number;
}

const USUAL: PhotoBounds = { edge: 1_600, quality: 0.82 };
const SPARING: PhotoBounds = { edge: 1_024, quality: 0.7 };

/** What this device sends: less where the person asked the browser to save data. */
export const photoBounds = (): PhotoBounds =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ? SPARING : USUAL;

/** Some phones write no end marker, or notes of their own in its place: browsers then show the photo in a page, but do not decode it here. */
const JPEG_END = new Uint8Array([0xff, 0xd9]);

/**
 * Draws a photo anew, upright and no larger than the bounds, and writes it as JPEG. Only what can be seen goes over: place, time, device
 * and the small preview inside the file stay behind.
 *
 * `createImageBitmap` and a canvas need no `img-src blob:` from the page's policy, which an <img> would.
 *
 * @returns the new photo; `undefined` when this browser cannot read it or the file holds a part of it only, `null` when it reads but does not draw it as it is: a page has used
 * up the memory for canvases, which then stay white, or a browser that hides its person's traces answers with noise
 * @example await shrinkPhoto(file, { edge: 1600, quality: 0.82 }) // 4000 × 3000, 3.4 MB → 1600 × 1200, about 300 kB
 */
export async function shrinkPhoto(photo: Blob, { edge, quality }: PhotoBounds): Promise<Blob | null | undefined> {
  const isOpen = await hasNoEnd(photo).catch(() => false);
  const bitmap = await createImageBitmap(isOpen ? new Blob([photo, JPEG_END]) : photo).catch(() => undefined);
  if (!bitmap) return undefined;
  const seen = cellsOf(bitmap);
  const scale = Math.min(1, edge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext("2d", { alpha: false });
  if (!pen) return null;
  pen.imageSmoothingQuality = "high";
  pen.fillStyle = "#fff"; // JPEG has no transparency; what was clear would be black
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  if (isOpen && isCutOff(pen)) return undefined;
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
  const isTrue = drawn && isAlike(seen, cellsOf(await createImageBitmap(drawn)));
  canvas.width = 0; // an old iPhone frees its memory only so
  return isTrue ? drawn : null;
}

const hasNoEnd = async (photo: Blob): Promise<boolean> => {
  const bytes = async (part: Blob) => String(new Uint8Array(await part.arrayBuffer()));
  return (await bytes(photo.slice(0, 3))) === "255,216,255" && (await bytes(photo.slice(-2))) !== String(JPEG_END);
};

/** Blocks that a file no longer holds are drawn in the grey of half a scale, the last corner first; which one that is, the orientation turns. */
function isCutOff(pen: CanvasRenderingContext2D): boolean {
  const [right, bottom] = [pen.canvas.width - GREY, pen.canvas.height - GREY];
  return [0, right].some((x) =>
    [0, bottom].some((y) =>
      pen.getImageData(x, y, GREY, GREY).data.every((value, at) => at % 4 === 3 || Math.abs(value - 128) < 2),
    ),
  );
}

const GREY = 4;
const CELLS = 8;

/** A quarter of the scale: JPEG changes a colour by less, and noise in the place of a picture by more. */
const isAlike = (first: Uint8ClampedArray | undefined, second: Uint8ClampedArray | undefined): boolean =>
  !!first && !!second && first.every((value, index) => Math.abs(value - second[index]!) < 64);

function cellsOf(picture: CanvasImageSource): Uint8ClampedArray | undefined {
  const small = document.createElement("canvas");
  small.width = small.height = CELLS;
  const pen = small.getContext("2d");
  if (!pen) return undefined;
  pen.fillStyle = "#fff"; // as under the drawn photo
  pen.fillRect(0, 0, CELLS, CELLS);
  pen.imageSmoothingQuality = "high"; // a mean of each cell: single points of a grainy photo differ after JPEG
  pen.drawImage(picture, 0, 0, CELLS, CELLS);
  return pen.getImageData(0, 0, CELLS, CELLS).data;
}
