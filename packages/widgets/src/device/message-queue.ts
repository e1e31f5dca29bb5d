import type { NewFeedback, Receipt } from "@danvan/core/wire";
import type { Attachment } from "./attachment.js";
import { within } from "./within.js";

/** A slow phone opens its store within a second; one that says nothing for longer has none. */
const PATIENCE_MS = 4_000;

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
  within(
    PATIENCE_MS,
    // Read back: a store that only says that it has it would let the message be taken for one that was removed.
    use("readwrite", (store) => store.put(message))
      .then(() => use("readonly", (store) => store.count(message.feedback.key)))
      .then(Boolean),
    false,
  );

/** Removes a message from this device. */
export const dequeue = (key: string): Promise<unknown> =>
  within(
    PATIENCE_MS,
    use("readwrite", (store) => store.delete(key)),
  );

/** Whether a message is still wanted: another tab may have removed it, or have its receipt. A device in trouble does not say no. */
export const isQueued = (key: string): Promise<boolean> =>
  within(PATIENCE_MS, use("readonly", (store) => store.count(key)).then(Boolean), true);

/** The messages to one agency that this device still holds. */
export const queuedFor = async (agency: string): Promise<PendingMessage[]> => {
  const all: PendingMessage[] = await within(
    PATIENCE_MS,
    use("readonly", (store) => store.getAll()),
    [],
  );
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
