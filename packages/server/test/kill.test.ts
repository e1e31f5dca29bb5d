import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import type { NewFeedback, PublicCase, Receipt } from "@danvan/core";
import { afterEach, expect, test } from "vitest";
import { patience } from "../../../.config/patience.ts";
import { feedback } from "./workspace.ts";

/*
 * An acknowledged receipt survives `kill -9` at any moment. The server runs from ../dist in a process of its own, so build first:
 * `npm run build -w @danvan/core -w @danvan/server` (`npm test` does). More rounds: KILL_ROUNDS=50.
 */
const ROUNDS = Number(process.env["KILL_ROUNDS"] ?? 2);
const SEED = Number(process.env["KILL_SEED"] ?? 20_261_122);
const CLIENTS = 24;
const MOST_ACKNOWLEDGED = 400;

const running = new Set<ChildProcessWithoutNullStreams>();
const folder = mkdtempSync(path.join(tmpdir(), "danvan-kill-"));
afterEach(async () => {
  for (const child of running) await kill(child);
  rmSync(folder, { recursive: true });
});

async function start(file: string) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "kill-server.mjs"), file]);
  running.add(child);
  const complaints: string[] = [];
  createInterface(child.stderr).on("line", (line) => complaints.push(line));
  const port = await Promise.race([
    once(createInterface(child.stdout), "line").then(([line]) => String(line)),
    once(child, "exit").then(() => Promise.reject(new Error(`no server (is dist built?): ${complaints.join("\n")}`))),
  ]);
  return { child, address: `http://127.0.0.1:${port}/api/v1/agencies/18073` };
}

async function kill(child: ChildProcessWithoutNullStreams) {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, "exit") : null;
  child.kill("SIGKILL");
  await ended;
  running.delete(child);
}

async function send(address: string, one: NewFeedback): Promise<{ status: number; receipt: Receipt }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${address}/feedback`, { method: "POST", headers, body: JSON.stringify(one) });
  return { status: response.status, receipt: (await response.json()) as Receipt };
}

/** Sends from many clients at once until the server is gone, which happens when so many receipts have come back. */
async function sendUntilKilled(file: string, enough: number) {
  const { child, address } = await start(file);
  const sent: NewFeedback[] = [];
  const acknowledged = new Map<string, Receipt>();
  async function client() {
    for (;;) {
      const one = feedback();
      sent.push(one);
      try {
        const { status, receipt } = await send(address, one);
        expect(status).toBe(201);
        acknowledged.set(one.key, receipt);
      } catch (cause) {
        if (child.killed) return; // the line went dead, as it should
        throw cause;
      }
      if (acknowledged.size === enough) child.kill("SIGKILL");
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await kill(child);
  return { sent, acknowledged };
}

/** Everything counted in three ways, read from the file while no server has it. */
function countRows(file: string) {
  const database = new DatabaseSync(file);
  const number = (query: string) => Number(Object.values(database.prepare(query).get() ?? {})[0]);
  const counts = {
    integrity: Object.values(database.prepare("pragma integrity_check").get() ?? {})[0],
    cases: number("select count(*) from cases"),
    events: number("select count(*) from cases join events on events.case_id = cases.id where type = 'received'"),
    keys: number("select count(*) from idempotency"),
    rollups: number("select sum(received) from rollups"),
  };
  database.close();
  return counts;
}

const all = (count: number) => ({
  integrity: "ok",
  cases: count,
  events: count,
  keys: count,
  rollups: count,
});

test(
  `kill -9 loses no receipt that was shown, ${ROUNDS} times`,
  { timeout: ROUNDS * patience.testTimeout },
  async () => {
    const file = path.join(folder, "danvan.db");
    let seed = SEED;
    let kept = 0;
    for (let round = 0; round < ROUNDS; round++) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const enough = 1 + Math.floor((seed / 2 ** 32) * MOST_ACKNOWLEDGED);
      const { sent, acknowledged } = await sendUntilKilled(file, enough);
      expect(acknowledged.size).toBeGreaterThanOrEqual(enough);

      const rows = countRows(file);
      expect(rows, `seed ${SEED}, round ${round}`).toEqual(all(rows.cases));
      expect(rows.cases).toBeGreaterThanOrEqual(kept + acknowledged.size);

      const { child, address } = await start(file);
      for (const receipt of acknowledged.values()) {
        const response = await fetch(`${address}/cases/${receipt.code}`);
        const shown = (await response.json()) as PublicCase;
        expect([response.status, shown.receivedAt], receipt.code).toEqual([200, receipt.receivedAt]);
      }
      // Whoever saw no receipt sends again: the same key, so nobody has two cases.
      for (const one of sent) {
        const { status, receipt } = await send(address, one);
        const shown = acknowledged.get(one.key);
        if (shown) expect([status, receipt]).toEqual([200, shown]);
        else expect([200, 201]).toContain(status);
      }
      await kill(child);
      kept += sent.length;
      expect(countRows(file)).toEqual(all(kept));
    }
  },
);
