import { DanvanError, problem } from "@danvan/core";

/** How one database begins, ends and takes back; `T` is what a write goes through. */
export interface Transactions<T> {
  /** Runs the work in one transaction: committed and on disk when it resolves, undone when it rejects. */
  transaction(work: (writer: T) => Promise<void>): Promise<void>;
  /** Runs one write inside it, and takes back only that one when it failed. Rejects when the transaction itself is gone. */
  savepoint<V>(writer: T, work: () => Promise<V>): Promise<Outcome<V>>;
}

export type Outcome<V> = { readonly value: V } | { readonly cause: unknown };

/** A batch takes no longer than a person notices, and a queue no longer than a client waits. */
const BATCH_MAX = 256;
const WAITING_MAX = 2_000;

/**
 * Lets writers that come at the same time share one commit, because making a commit durable costs far more than the rows in it.
 *
 * Work that arrives in one turn of the event loop, or while a commit is under way, forms the next batch; nothing waits for a timer. Every
 * write gets its own result after the commit, and a write that fails fails alone.
 *
 * @param failure what a write is rejected with
 * @param turn calls back once the input that is ready has been read
 */
export function groupCommit<T>(
  transactions: Transactions<T>,
  failure: (cause: unknown) => DanvanError,
  turn: (go: () => void) => void,
) {
  interface QueuedWrite {
    readonly run: (writer: T) => Promise<() => void>;
    readonly reject: (cause: unknown) => void;
  }
  const waiting: QueuedWrite[] = [];
  let running: Promise<void> | null = null;

  async function commit(batch: readonly QueuedWrite[]) {
    const settle: (() => void)[] = [];
    try {
      await transactions.transaction(async (writer) => {
        for (const write of batch) settle.push(await write.run(writer));
      });
    } catch (cause) {
      const failed = failure(cause);
      for (const write of batch) write.reject(failed);
      return;
    }
    for (const tell of settle) tell();
  }

  async function drain() {
    while (waiting.length > 0) {
      await new Promise<void>(turn);
      await commit(waiting.splice(0, BATCH_MAX));
    }
    running = null;
  }

  return {
    /** @throws DanvanError `store-unavailable` when the commit failed, `store-busy` when too much is waiting */
    write<V>(work: (writer: T) => Promise<V>): Promise<V> {
      if (waiting.length >= WAITING_MAX) return Promise.reject(new DanvanError(problem("store-busy")));
      return new Promise<V>((resolve, reject) => {
        const run = async (writer: T) => {
          const outcome = await transactions.savepoint(writer, () => work(writer));
          return "value" in outcome ? () => resolve(outcome.value) : () => reject(failure(outcome.cause));
        };
        waiting.push({ run, reject });
        running ??= drain();
      });
    },

    /** Resolves when nothing is waiting or under way. */
    async settled() {
      await running;
    },
  };
}
