import type { NewFeedback, Receipt } from "@danvan/core/wire";
import type { Attachment } from "./attachment.js";

/** A message that has not been received yet, or whose files have not; its idempotency key is its name. */
export interface PendingMessage {
  readonly agency: string;
  readonly endpoint: string;
  readonly feedback: NewFeedback;
  /** Photos and papers that follow the text. */
  readonly files?: readonly Attachment[] | undefined;
  /** The text is on the agency's disk; only files are left. */
  readonly receipt?: Receipt;
}

/** Keeps a message on this device. @returns whether the device did it: a full disk or private mode may not */
export const enqueue = (message: PendingMessage): Promise<boolean> =>
  use("readwrite", (store) => store.put(message)).then(
    () => true,
    () => false,
  );

/** Removes a message from this device. */
export const dequeue = (key: string): Promise<unknown> =>
  use("readwrite", (store) => store.delete(key)).catch(() => {});

/** Whether a message is still wanted: another tab may have removed it, or have its receipt. A device in trouble does not say no. */
export const isQueued = (key: string): Promise<boolean> =>
  use("readonly", (store) => store.count(key)).then(Boolean, () => true);

/** The messages to one agency that this device still holds. */
export const queuedFor = async (agency: string): Promise<PendingMessage[]> => {
  const all: PendingMessage[] = await use("readonly", (store) => store.getAll()).catch(() => []);
  return all.filter((message) => message.agency === agency);
};

/** One transaction, done only when it is on disk. */
function use<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open("danvan", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("messages", { keyPath: "feedback.key" });
    opening.onerror = fail;
    opening.onsuccess = () => {
      const database = opening.result;
      try {
        const transaction = database.transaction("messages", mode, { durability: "strict" });
        const request = work(transaction.objectStore("messages"));
        transaction.oncomplete = () => done(request.result);
        transaction.onabort = fail;
      } catch (error) {
        fail(error); // a store that is not there, or throws at once: nobody else would hear of it
      }
      database.close(); // once the transaction has ended
    };
  });
}
