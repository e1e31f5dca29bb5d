import type { BrowserContext, Page } from "@playwright/test";
import { hashOf } from "./agency.ts";

/** A photo that a person chooses: its number is drawn into it, so that it is known again after the form has drawn it anew. */
export interface Photo {
  readonly name: string;
  /** 32 bits at most. */
  readonly number: number;
}

/** Hears of every photo that the form has made ready: which one it is, and what tells its bytes from all others. */
export async function watchDrawing(context: BrowserContext, hear: (number: number, hash: string) => void) {
  await context.exposeBinding("lossDrew", (_source, number: number, url: string) =>
    hear(number, hashOf(Buffer.from(url.slice(url.indexOf(",") + 1), "base64"))),
  );
  await context.addInitScript(tellOfDrawing);
}

/** Runs in the page. The form goes on once the photo has been told of: no photo leaves a page unknown. */
function tellOfDrawing(): void {
  const { lossDrew } = globalThis as unknown as { lossDrew(number: number, url: string): Promise<void> };
  const toBlob = HTMLCanvasElement.prototype.toBlob;
  Object.assign(globalThis, { lossToBlob: toBlob });
  HTMLCanvasElement.prototype.toBlob = function (done, ...how) {
    const { data } = this.getContext("2d")!.getImageData(0, 0, 64, 32);
    let number = 0;
    for (let bit = 0; bit < 32; bit++) {
      const at = ((8 * (bit >> 3) + 4) * 64 + 8 * (bit & 7) + 4) * 4;
      if (data[at]! > 127) number |= 1 << bit;
    }
    const tell = async (blob: Blob | null) => {
      const reader = new FileReader();
      reader.readAsDataURL(blob!);
      await new Promise((read) => (reader.onload = read));
      await lossDrew(number >>> 0, reader.result as string);
      done(blob);
    };
    toBlob.call(this, (blob) => void tell(blob), ...how);
  };
}

/** Opens the field for photos, if its part can be had. @returns whether photos can be chosen */
export async function openPhotos(page: Page, isReachable: boolean): Promise<boolean> {
  const isThere = () => !!document.querySelector("dv-feedback")!.shadowRoot!.querySelector("#files");
  if (await page.evaluate(isThere)) return true;
  if (!isReachable) return false;
  await page.evaluate(() => {
    const root = document.querySelector("dv-feedback")!.shadowRoot!;
    const lists = [...root.querySelectorAll("form details")] as HTMLDetailsElement[];
    const own = lists.find((list) => list.firstElementChild?.textContent?.includes("Thêm ảnh"))!;
    own.open = !own.open; // open already: its part could not be had, and each turn asks for it again
  });
  await page.waitForFunction(isThere);
  return true;
}

/** Chooses photos, as a person does in the browser's own window, and waits until the form has looked at them. */
export async function choosePhotos(page: Page, photos: readonly Photo[]): Promise<void> {
  await page.evaluate(choose, photos);
  await page.waitForFunction(() => {
    const notes = document.querySelector("dv-feedback")!.shadowRoot!.querySelector("#files-notes");
    return !notes?.textContent?.includes("Đang thu nhỏ");
  });
}

/** Runs in the page. Every other photo is a PNG, and every third so full of grain that it takes more than one chunk. */
async function choose(photos: readonly Photo[]): Promise<void> {
  const { lossToBlob } = globalThis as unknown as { lossToBlob: HTMLCanvasElement["toBlob"] };
  const chosen = new DataTransfer();
  for (const { name, number } of photos) {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = number % 3 === 0 ? [320, 240] : [64, 48];
    const pen = canvas.getContext("2d")!;
    const picture = pen.createImageData(canvas.width, canvas.height);
    let grain = number;
    for (let at = 0; at < picture.data.length; at++)
      picture.data[at] = at % 4 === 3 ? 255 : (grain = (Math.imul(grain, 1_664_525) + 1_013_904_223) | 0) >>> 24;
    pen.putImageData(picture, 0, 0);
    for (let bit = 0; bit < 32; bit++) {
      pen.fillStyle = (number >>> bit) & 1 ? "#fff" : "#000";
      pen.fillRect(8 * (bit & 7), 8 * (bit >> 3), 8, 8);
    }
    const type = number % 2 ? "image/jpeg" : "image/png";
    const blob = await new Promise<Blob | null>((done) => lossToBlob.call(canvas, done, type, 0.92));
    chosen.items.add(new File([blob!], name, { type }));
  }
  const input = document.querySelector("dv-feedback")!.shadowRoot!.querySelector<HTMLInputElement>("#files")!;
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
