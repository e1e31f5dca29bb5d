import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { afterEach, describe, expect, test } from "vitest";
import { DURABLE, startCluster } from "../../../../.config/postgres/cluster.ts";
import { openDatabase, readDatabase } from "../../../node/src/database/database.ts";
import { exampleIntake } from "../../src/store/conformance/store-cases.ts";
import { feedback } from "../workspace.ts";
import { expectKept, killAll, send, sendUntil, start } from "./serving.ts";

const ended: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  await killAll();
  for (const end of ended.splice(0).toReversed()) await end();
});

/** A small disk, or null where this process may not mount one. */
function smallDisk(megabytes: number): string | null {
  if (process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", folder], { stdio: "ignore" });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  ended.push(() => {
    execFileSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true });
  });
  return folder;
}
const WHY = "a small disk can be mounted by root alone, where mounting is allowed";

/** Takes what is left of a disk. */
function fill(file: string): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  try {
    writeFileSync(file, Buffer.alloc(bavail * bsize));
  } catch (error) {
    // The database took a little of it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}

/** A database on a disk; `revive` is what whoever watches a server does: one whose log cannot grow ends, and is started again. */
const STORES: Readonly<Record<string, (disk: string) => Promise<{ place: string; revive: () => Promise<void> }>>> = {
  "an SQLite file": async (disk) => ({ place: path.join(disk, "danvan.db"), revive: async () => {} }),
  async "a PostgreSQL server"(disk) {
    const folder = path.join(disk, "cluster");
    mkdirSync(folder);
    const cluster = await startCluster(DURABLE, { folder });
    ended.push(() => cluster.stop());
    return { place: cluster.url, revive: async () => (cluster.isUp() ? undefined : cluster.restart()) };
  },
};

describe.each(Object.entries(STORES))("%s", (_, open) => {
  test("on a disk that is full refuses with a code, loses nothing, and takes receipts again by itself", async ({
    skip,
  }) => {
    const disk = smallDisk(160);
    if (disk === null) return skip(WHY);
    const { place, revive } = await open(disk);
    const serving = await start(place);
    const ballast = path.join(disk, "ballast");
    const done = await sendUntil(
      serving,
      40,
      () => fill(ballast),
      (status) => status === 503,
    );
    expect(done.acknowledged.size).toBeGreaterThanOrEqual(40);
    truncateSync(ballast);
    await revive();
    await expect.poll(async () => (await send(serving.address, feedback())).status).toBe(201);
    await expectKept(serving, done);
  });
});

test("a disk that takes no writes is told by a code, and serves when it does again", async ({ skip }) => {
  const disk = smallDisk(16);
  if (disk === null) return skip(WHY);
  const file = path.join(disk, "danvan.db");
  const store = must(await openDatabase(file));
  await store.receive(exampleIntake(1));
  await store.close();
  const remount = (how: "ro" | "rw") => execFileSync("mount", ["-o", `remount,${how}`, disk]);
  remount("ro");
  expect(await openDatabase(file)).toMatchObject({ ok: false, problems: [{ code: "database-forbidden" }] });
  // A reader writes too: it marks in the index of the log how far it reads.
  expect(await readDatabase(file)).toMatchObject({ ok: false, problems: [{ code: "database-forbidden" }] });
  remount("rw");
  const again = must(await openDatabase(file));
  expect((await again.find("18073", exampleIntake(1).code))?.text).toBe(exampleIntake(1).text);
  expect(await again.receive(exampleIntake(2))).toEqual({ outcome: "received" });
  await again.close();
});
