import { DanvanError, problem } from "@danvan/core";
import { beforeEach, expect, test } from "vitest";
import { groupCommit, type Transactions } from "./group-commit.ts";

/** What the database was told, and whether it fails at the end of a transaction. */
let told: string[];
let isFull: boolean;
beforeEach(() => {
  told = [];
  isFull = false;
});

const database: Transactions<string[]> = {
  async transaction(work) {
    told.push("begin");
    const written: string[] = [];
    try {
      await work(written);
      if (isFull) throw new Error("full");
    } catch (cause) {
      told.push("rollback");
      throw cause;
    }
    told.push(...written, "commit");
  },
  async savepoint(writer, work) {
    const before = writer.length;
    try {
      return { value: await work() };
    } catch (cause) {
      writer.length = before;
      return { cause };
    }
  },
};

const unavailable = () => new DanvanError(problem("store-unavailable"));
const open = () => groupCommit(database, unavailable, (go) => setImmediate(go));

/** Writes numbers, of which 13 cannot be written; more than one comes as a list. */
const all = async (writer: string[], items: readonly number[]) => {
  writer.push(items.join());
  if (items.includes(13)) throw new Error("13");
  return items.map((item) => item * 2);
};

test("what waits alike is written at once, and each is told its own", async () => {
  const { writeWith } = open();
  expect(await Promise.all([1, 2, 3].map((item) => writeWith(all, item)))).toEqual([2, 4, 6]);
  expect(told).toEqual(["begin", "1,2,3", "commit"]);
});

test("where one of them fails the transaction is taken back, and all are written one by one: it fails alone", async () => {
  const { writeWith } = open();
  const outcomes = await Promise.allSettled([1, 13, 3].map((item) => writeWith(all, item)));
  expect(outcomes).toEqual([
    { status: "fulfilled", value: 2 },
    { status: "rejected", reason: unavailable() },
    { status: "fulfilled", value: 6 },
  ]);
  expect(told).toEqual(["begin", "rollback", "begin", "1", "3", "commit"]);
});

test("where the commit fails nothing is written again: what became of it is not known", async () => {
  isFull = true;
  const { writeWith } = open();
  const outcomes = await Promise.allSettled([1, 2].map((item) => writeWith(all, item)));
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(told).toEqual(["begin", "rollback"]);
});

test("one that comes alone is tried once", async () => {
  const { writeWith } = open();
  await expect(writeWith(all, 13)).rejects.toEqual(unavailable());
  expect(told).toEqual(["begin", "rollback"]);
});

test("what is of several kinds shares a commit all the same", async () => {
  const { write, writeWith } = open();
  const other = async (writer: string[]) => writer.push("other");
  await Promise.all([writeWith(all, 1), write(other), writeWith(all, 2)]);
  expect(told).toEqual(["begin", "1,2", "other", "commit"]);
});
