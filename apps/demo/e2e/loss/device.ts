import type { BrowserContext, Page } from "@playwright/test";
import type { Device } from "./story.ts";

/** What the device holds of the form's things. */
export interface Kept {
  /** Texts of waiting messages by their keys. */
  readonly waiting: Readonly<Record<string, string>>;
  readonly drafts: readonly { readonly text: string; readonly key?: string | undefined }[];
}

/** Whether a waiting message outlives its page here. */
export const keepsMessages = (device: Device): boolean => ["whole", "no locks", "drafts full"].includes(device);

/** Gives the present and all later pages such a device. */
export async function makeDevice(context: BrowserContext, device: Device): Promise<void> {
  await context.addInitScript(become, device);
  for (const page of context.pages()) await page.evaluate(become, device).catch(() => {}); // a crashed tab has no device
}

/** Runs in the page. */
function become(device: Device): void {
  const state = globalThis as { lossDevice?: Device };
  const isFirst = state.lossDevice === undefined;
  state.lossDevice = device;
  if (!isFirst) return;

  const full = () => new DOMException("planted", "QuotaExceededError");
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    const request = put.apply(this, given);
    if (state.lossDevice === "database throws") throw full();
    // As a browser does it: the request comes about, its transaction does not.
    if (state.lossDevice === "database full" || state.lossDevice === "all full") this.transaction.abort();
    return request;
  };
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (this: Storage, ...given: [string, string]) {
    if (state.lossDevice === "drafts full" || state.lossDevice === "all full") throw full();
    setItem.apply(this, given);
  };
  const database = indexedDB;
  Object.defineProperty(globalThis, "lossDatabase", { value: database });
  if (device === "no database" || device === "keeps nothing")
    Object.defineProperty(globalThis, "indexedDB", { value: undefined });
  if (device === "keeps nothing")
    Object.defineProperty(globalThis, "localStorage", {
      get() {
        throw new DOMException("planted", "SecurityError");
      },
    });
}

/** What is really on the device, read past the form. */
export const keptOn = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const { lossDatabase } = globalThis as unknown as { lossDatabase: IDBFactory };
    const isThere = (await lossDatabase.databases()).some(({ name }) => name === "danvan");
    const messages = await new Promise<{ feedback: { key: string; text: string } }[]>((done) => {
      if (!isThere) return done([]);
      const opening = lossDatabase.open("danvan");
      opening.onerror = () => done([]);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains("outbox")) {
          database.close();
          return done([]);
        }
        const reading = database.transaction("outbox").objectStore("outbox").getAll();
        reading.onsuccess = () => done(reading.result as { feedback: { key: string; text: string } }[]);
        database.close();
      };
    });
    const stored: string[] = [];
    try {
      for (const place of Object.keys(localStorage))
        if (place.startsWith(`dv-draft:18073:${location.pathname}:`)) stored.push(localStorage[place] as string);
    } catch {
      // A device that keeps nothing.
    }
    const drafts = stored.map((draft) => JSON.parse(draft) as { fields: { text: string }; key?: string });
    return {
      waiting: Object.fromEntries(messages.map(({ feedback }) => [feedback.key, feedback.text])),
      drafts: drafts.map(({ fields, key }) => ({ text: fields.text, key })),
    };
  });
