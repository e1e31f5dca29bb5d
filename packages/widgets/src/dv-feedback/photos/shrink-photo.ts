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

/**
 * Draws a photo anew, upright and no larger than the bounds, and writes it as JPEG. Only what can be seen goes over: place, time, device
 * and the small preview inside the file stay behind.
 *
 * `createImageBitmap` and a canvas need no `img-src blob:` from the page's policy, which an <img> would.
 *
 * @returns the new photo, or `undefined` when this browser cannot read it
 * @example await shrinkPhoto(file, { edge: 1600, quality: 0.82 }) // 4000 × 3000, 3.4 MB → 1600 × 1200, about 300 kB
 */
export async function shrinkPhoto(photo: Blob, { edge, quality }: PhotoBounds): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(photo).catch(() => undefined);
  if (!bitmap) return undefined;
  const scale = Math.min(1, edge / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext("2d", { alpha: false })!;
  pen.imageSmoothingQuality = "high";
  pen.fillStyle = "#fff"; // JPEG has no transparency; what was clear would be black
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
  canvas.width = 0; // an old iPhone frees its memory only so
  return drawn ?? undefined;
}
