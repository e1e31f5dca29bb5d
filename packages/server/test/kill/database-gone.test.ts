import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Pool } from "pg";
import { afterEach, expect, test } from "vitest";
import { patience } from "../../../../.config/patience.ts";
import { DURABLE, startCluster, type Cluster, type ClusterPlace } from "../../../../.config/postgres/cluster.ts";
import { postgresNumbers } from "../../../node/src/database/postgres-numbers.ts";
import { feedback } from "../workspace.ts";
import { ALL_AT_ONCE, allOf, expectKept, killAll, ROUNDS, rounds, send, sendUntil, start } from "./serving.ts";

const ended: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  await killAll();
  for (const end of ended.splice(0).toReversed()) await end();
});

/** A PostgreSQL server of the test's own that keeps what it confirmed, and a danvan before it. */
async function open(place: ClusterPlace = {}) {
  const cluster = await startCluster(DURABLE, place);
  ended.push(() => cluster.stop());
  const serving = await start(cluster.url);
  const counts = async () => {
    const pool = new Pool({ connectionString: cluster.url, types: postgresNumbers, max: 1 });
    const { rows } = await pool.query(ALL_AT_ONCE);
    await pool.end();
    return { integrity: "ok", ...rows[0] } as ReturnType<typeof allOf>;
  };
  return { cluster, serving, counts };
}

/** Asks until the database is found again: nobody starts danvan anew. */
const isBack = (address: string) => expect.poll(async () => (await send(address, feedback())).status).toBe(201);

test(
  `a PostgreSQL server that is killed and comes back is found again, and no receipt is lost, ${ROUNDS} times`,
  { timeout: ROUNDS * patience.testTimeout },
  async () => {
    const { cluster, serving, counts } = await open();
    for (const { round, enough } of rounds(150)) {
      let crashed: Promise<void> | undefined;
      const done = await sendUntil(
        serving,
        enough,
        () => (crashed = cluster.crash()),
        (status) => status === 503 && crashed !== undefined,
      );
      await crashed;
      expect((await send(serving.address, feedback())).status, "while it is away").toBe(503);
      await cluster.restart();
      await isBack(serving.address);
      await expectKept(serving, done);
      const rows = await counts();
      expect(rows, round).toEqual(allOf(rows.cases));
    }
  },
);

/** A disk of so many bytes, or why there is none. */
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

test("a disk that is full refuses with a code, loses nothing, and takes receipts again when there is room", async ({
  skip,
}) => {
  const disk = smallDisk(160);
  if (disk === null) return skip("a small disk can be mounted by root alone, where mounting is allowed");
  const folder = path.join(disk, "cluster");
  execFileSync("mkdir", [folder]);
  const { cluster, serving, counts } = await open({ folder });
  const done = await sendUntil(
    serving,
    40,
    () => fill(path.join(disk, "ballast")),
    (status) => status === 503,
  );
  expect(done.acknowledged.size).toBeGreaterThanOrEqual(40);
  truncateSync(path.join(disk, "ballast"));
  await back(cluster);
  await isBack(serving.address);
  await expectKept(serving, done);
  const rows = await counts();
  expect(rows).toEqual(allOf(rows.cases));
});

/** A server whose log cannot grow ends; whoever watches it starts it again. */
const back = async (cluster: Cluster) => {
  if (!cluster.isUp()) await cluster.restart();
};
