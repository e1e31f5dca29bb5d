import { DanvanError, problem } from "@danvan/core";

/** How one database begins, ends and takes back; `T` is what a write goes through. */
export interface Transactions<T> {
  /** Runs the work in one transaction: committed and on disk when it resolves, undone when it rejects. */
  transaction(work: (writer: T) => Promise<void>): Promise<void>;
  /** Runs one write inside it, and takes back only that one when it failed. Rejects when the transaction itself is gone. */
  savepoint<V>(writer: T, work: () => Promise<V>): Promise<Outcome<V>>;
}

export type Outcome<V> = { readonly value: V } | { readonly cause: unknown };

type Together<T> = (writer: T, items: readonly unknown[]) => Promise<readonly unknown[]>;

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
    readonly work: (writer: T) => Promise<unknown>;
    readonly resolve: (value: unknown) => void;
    readonly reject: (cause: unknown) => void;
    /** What it may be done together with. */
    readonly joint?: { readonly all: Together<T>; readonly item: unknown };
  }
  const waiting: QueuedWrite[] = [];
  let running: Promise<void> | null = null;

  async function commit(batch: readonly QueuedWrite[]) {
    const whole = wholeOf(batch);
    if (whole && (await isCommittedWhole(whole, batch))) return;
    const settle: (() => void)[] = [];
    try {
      await transactions.transaction(async (writer) => {
        const left = await runTogether(writer, batch, settle);
        for (const write of left) settle.push(await runAlone(writer, write));
      });
    } catch (cause) {
      refuse(batch, cause);
      return;
    }
    for (const tell of settle) tell();
  }

  const refuse = (batch: readonly QueuedWrite[], cause: unknown) => {
    const failed = failure(cause);
    for (const { reject } of batch) reject(failed);
  };

  /** How a batch is done in a transaction that has nothing else in it; null when it is of several kinds. */
  function wholeOf(batch: readonly QueuedWrite[]): ((writer: T) => Promise<readonly unknown[]>) | null {
    const [first] = batch;
    if (first && batch.length === 1) return async (writer) => [await first.work(writer)];
    const all = first?.joint?.all;
    if (!all || batch.some(({ joint }) => joint?.all !== all)) return null;
    return (writer) => all(writer, itemsOf(batch));
  }

  /**
   * Does without savepoints, for which a database keeps a copy of every page: what fails is taken back with its transaction.
   * @returns `false` when several failed together and are to be done again, one by one
   */
  async function isCommittedWhole(whole: (writer: T) => Promise<readonly unknown[]>, batch: readonly QueuedWrite[]) {
    let [isBegun, values]: [boolean, readonly unknown[] | null] = [false, null];
    try {
      await transactions.transaction(async (writer) => {
        isBegun = true;
        values = await whole(writer);
      });
    } catch (cause) {
      if (isBegun && values === null && batch.length > 1) return false;
      refuse(batch, cause);
      return true;
    }
    batch.forEach(({ resolve }, at) => resolve(values?.[at]));
    return true;
  }

  const itemsOf = (batch: readonly QueuedWrite[]) => batch.map(({ joint }) => joint?.item);

  async function runAlone(writer: T, { work, resolve, reject }: QueuedWrite): Promise<() => void> {
    const outcome = await transactions.savepoint(writer, () => work(writer));
    return "value" in outcome ? () => resolve(outcome.value) : () => reject(failure(outcome.cause));
  }

  /** Runs what is of one kind at once. @returns what is left to be run alone: what has no like, and all of a kind when one of it failed */
  async function runTogether(writer: T, batch: readonly QueuedWrite[], settle: (() => void)[]) {
    const kinds = new Map<Together<T> | undefined, QueuedWrite[]>();
    for (const write of batch) kinds.set(write.joint?.all, [...(kinds.get(write.joint?.all) ?? []), write]);
    const left: QueuedWrite[] = [];
    for (const [all, writes] of kinds) {
      const outcome =
        all && writes.length > 1 ? await transactions.savepoint(writer, () => all(writer, itemsOf(writes))) : null;
      if (outcome && "value" in outcome)
        writes.forEach(({ resolve }, at) => settle.push(() => resolve(outcome.value[at])));
      else left.push(...writes);
    }
    return left;
  }

  async function drain() {
    while (waiting.length > 0) {
      await new Promise<void>(turn);
      await commit(waiting.splice(0, BATCH_MAX));
    }
    running = null;
  }

  function enqueue<V>(work: (writer: T) => Promise<V>, joint?: { all: Together<T>; item: unknown }): Promise<V> {
    if (waiting.length >= WAITING_MAX) return Promise.reject(new DanvanError(problem("store-busy")));
    return new Promise<V>((resolve, reject) => {
      waiting.push({ work, resolve: resolve as (value: unknown) => void, reject, ...(joint && { joint }) });
      running ??= drain();
    });
  }

  return {
    /** @throws DanvanError `store-unavailable` when the commit failed, `store-busy` when too much is waiting */
    write: <V>(work: (writer: T) => Promise<V>): Promise<V> => enqueue(work),

    /** The same for work that many writers have at once: what waits together is done together, and alone when one of it fails. */
    writeWith: <I, V>(all: (writer: T, items: readonly I[]) => Promise<readonly V[]>, item: I): Promise<V> =>
      enqueue(async (writer) => (await all(writer, [item]))[0] as V, { all: all as Together<T>, item }),

    /** Resolves when nothing is waiting or under way. */
    async settled() {
      await running;
    },
  };
}
