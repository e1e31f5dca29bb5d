import type { BrowserContext, Page } from "@playwright/test";
import type { Device } from "./story.ts";

/** What the device holds of the form's things. */
export interface Kept {
  /** Waiting messages by their keys: the text, and the names of the photos that go with it. */
  readonly waiting: Readonly<Record<string, { readonly text: string; readonly photos: readonly string[] }>>;
  readonly drafts: readonly { readonly text: string; readonly key?: string | undefined }[];
}

/** Whether a waiting message outlives its page here. */
export const keepsMessages = (device: Device): boolean => ["whole", "no locks", "drafts full"].includes(device);

const hasFullDatabase = (device: Device): boolean => device === "database full" || device === "all full";

/** One person's device. */
export interface OwnDevice {
  readonly now: Device;
  /** What the disk turns into, for the present and all later pages. */
  turn(device: Device): Promise<void>;
}

/**
 * A device with such a fault from its first page on.
 *
 * A database that is full from the start is really full: the browser's own quota for this address is one byte (none at all would mean no
 * bound), and a write fails as it does on a disk without room. What is planted instead, and why:
 * - a disk that fills up later: with each write Chromium allots a database room for the next thirty seconds, and asks no quota meanwhile;
 * - drafts: localStorage has a bound of its own, 10 MB an address, and to fill it costs seconds at each page that opens.
 */
export async function deviceOf(context: BrowserContext, origin: string, first: Device): Promise<OwnDevice> {
  let now = first;
  await context.addInitScript(() => Object.assign(globalThis, { lossDatabase: indexedDB }));
  // The quota holds as long as the page whose session asked for it: this one stays.
  const session = hasFullDatabase(first) ? await context.newCDPSession(await context.newPage()) : undefined;
  await session?.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  let isReallyFull = !!session;

  const plant = async (device: Device) => {
    const planted = { device, isDatabaseFull: hasFullDatabase(device) && !isReallyFull };
    await context.addInitScript(become, planted);
    for (const page of context.pages()) await page.evaluate(become, planted).catch(() => {}); // a crashed tab has no device
  };
  await plant(first);
  return {
    get now() {
      return now;
    },
    async turn(device) {
      if (isReallyFull && !hasFullDatabase(device)) {
        await session!.send("Storage.overrideQuotaForOrigin", { origin });
        isReallyFull = false;
      }
      await plant((now = device));
    },
  };
}

/** Runs in the page. */
function become(planted: { device: Device; isDatabaseFull: boolean }): void {
  const { device } = planted;
  const state = globalThis as { loss?: typeof planted };
  const isFirst = state.loss === undefined;
  state.loss = planted;
  if (!isFirst) return;

  const full = () => new DOMException("planted", "QuotaExceededError");
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    const request = put.apply(this, given);
    if (state.loss?.device === "database throws") throw full();
    // As a browser does it: the request comes about, its transaction does not.
    if (state.loss?.isDatabaseFull) this.transaction.abort();
    return request;
  };
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (this: Storage, ...given: [string, string]) {
    if (state.loss?.device === "drafts full" || state.loss?.device === "all full") throw full();
    setItem.apply(this, given);
  };
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
    interface Message {
      feedback: { key: string; text: string };
      files?: { name: string }[];
    }
    const messages = await new Promise<Message[]>((done) => {
      if (!isThere) return done([]);
      const opening = lossDatabase.open("danvan");
      opening.onerror = () => done([]);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains("messages")) {
          database.close();
          return done([]);
        }
        const reading = database.transaction("messages").objectStore("messages").getAll();
        reading.onsuccess = () => done(reading.result as Message[]);
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
      waiting: Object.fromEntries(
        messages.map(({ feedback, files = [] }) => [
          feedback.key,
          { text: feedback.text, photos: files.map(({ name }) => name) },
        ]),
      ),
      drafts: drafts.map(({ fields, key }) => ({ text: fields.text, key })),
    };
  });
