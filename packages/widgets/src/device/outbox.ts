import type { NewFeedback, Receipt } from "@danvan/core/wire";
import type { Attachment } from "./attachment.js";

/** A message that has not been received yet, or whose photos have not; its idempotency key is its name. */
export interface Waiting {
  readonly agency: string;
  readonly endpoint: string;
  readonly feedback: NewFeedback;
  /** Photos and papers that follow the text. */
  readonly files?: readonly Attachment[] | undefined;
  /** The text is on the agency's disk; only files are left. */
  readonly receipt?: Receipt;
}

/** Keeps a message on this device. @returns whether the device did it: a full disk or private mode may not */
export const keepWaiting = (message: Waiting): Promise<boolean> =>
  use("readwrite", (store) => store.put(message)).then(
    () => true,
    () => false,
  );

/** Removes a message from this device. */
export const forgetWaiting = (key: string): Promise<unknown> =>
  use("readwrite", (store) => store.delete(key)).catch(() => {});

/** Whether a message is still wanted: another tab may have removed it, or have its receipt. A device in trouble does not say no. */
export const isWaiting = (key: string): Promise<boolean> =>
  use("readonly", (store) => store.count(key)).then(Boolean, () => true);

/** The messages to one agency that this device still holds. */
export const waitingFor = async (agency: string): Promise<Waiting[]> => {
  const all: Waiting[] = await use("readonly", (store) => store.getAll()).catch(() => []);
  return all.filter((message) => message.agency === agency);
};

/**
 * Claims a message for this page for as long as it lives, so that two tabs do not both show and send it. The browser itself lets go
 * when the page is closed or crashes. Plain http has no locks: two tabs may then both send, and the key makes it one case.
 * @returns how to let go, or `undefined` when another page has it
 */
export const claim = (key: string): Promise<(() => void) | undefined> =>
  new Promise((done) => {
    const free = (): void => done(free); // there is nothing to let go
    if (!navigator.locks) return free();
    navigator.locks
      .request(`dv-${key}`, { ifAvailable: true }, (lock) => (lock ? new Promise<void>(done) : done(undefined)))
      .catch(free); // a sandboxed page has no storage to share
  });

/** One transaction, done only when it is on disk. */
function use<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open("danvan", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("outbox", { keyPath: "feedback.key" });
    opening.onerror = fail;
    opening.onsuccess = () => {
      const database = opening.result;
      try {
        const transaction = database.transaction("outbox", mode, { durability: "strict" });
        const request = work(transaction.objectStore("outbox"));
        transaction.oncomplete = () => done(request.result);
        transaction.onabort = fail;
      } catch (error) {
        fail(error); // a store that is not there, or throws at once: nobody else would hear of it
      }
      database.close(); // once the transaction has ended
    };
  });
}
