import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";
import type { NewFeedback, PublicCase, Receipt } from "@danvan/core";
import { expect } from "vitest";
import { feedback } from "../workspace.ts";

/*
 * Servers in processes of their own, to be killed. They run what is built, so build first:
 * `npm run build -w @danvan/core -w @danvan/server -w @danvan/node` (`npm test` does). More rounds: KILL_ROUNDS=50.
 */
export const ROUNDS = Number(process.env["KILL_ROUNDS"] ?? 2);
const SEED = Number(process.env["KILL_SEED"] ?? 20_261_122);
const CLIENTS = 24;
const MOST_ACKNOWLEDGED = 200;

/** After how many receipts each round ends: from one seed, so that a round that fails can be played again. */
export function* rounds(most = MOST_ACKNOWLEDGED): Generator<{ readonly round: string; readonly enough: number }> {
  let seed = SEED;
  for (let round = 0; round < ROUNDS; round++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    yield { round: `seed ${SEED}, round ${round}`, enough: 1 + Math.floor((seed / 2 ** 32) * most) };
  }
}

/** How often one request is sent while the server lives and only its line breaks. */
const TRIES = 3;

/** A server that is being sent to. */
export interface Serving {
  readonly child: ChildProcessWithoutNullStreams;
  readonly address: string;
  /** The last it said of what went wrong. */
  readonly complaints: readonly string[];
}

const running = new Set<ChildProcessWithoutNullStreams>();

/** Ends whatever a test left. */
export async function killAll(): Promise<void> {
  for (const child of running) await kill(child);
}

/**
 * @param place a file, or the address of a PostgreSQL server
 * @param descriptors how many files and connections it may have open. Default: what this process may
 */
export async function start(place: string, { descriptors }: { readonly descriptors?: number } = {}): Promise<Serving> {
  const program = [process.execPath, path.join(import.meta.dirname, "server.mjs"), place];
  const child =
    descriptors === undefined
      ? spawn(program[0]!, program.slice(1))
      : spawn("sh", ["-c", `ulimit -n ${descriptors}; exec "$@"`, "sh", ...program]);
  running.add(child);
  const complaints: string[] = [];
  createInterface(child.stderr).on("line", (line) => {
    complaints.push(line);
    if (complaints.length > 50) complaints.shift();
  });
  const url = await Promise.race([
    once(createInterface(child.stdout), "line").then(([line]) => String(line)),
    once(child, "exit").then(() => Promise.reject(new Error(`no server (is dist built?): ${complaints.join("\n")}`))),
  ]);
  return { child, address: `${url}/api/v1/agencies/18073`, complaints };
}

export async function kill(child: ChildProcessWithoutNullStreams): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, "exit") : null;
  child.kill("SIGKILL");
  await ended;
  running.delete(child);
}

export async function send(address: string, one: NewFeedback): Promise<{ status: number; receipt: Receipt }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${address}/feedback`, { method: "POST", headers, body: JSON.stringify(one) });
  return { status: response.status, receipt: (await response.json()) as Receipt };
}

/**
 * Asks as the forms do: where a line breaks and nobody answers, again with the same key.
 *
 * @throws what broke the line the last time; of a server that ended, how and with which words
 */
async function ask<V>({ child, complaints }: Serving, once: (tries: number) => Promise<V>): Promise<V> {
  for (let tries = 1; ; tries++)
    try {
      return await once(tries);
    } catch (cause) {
      const ended = child.exitCode ?? child.signalCode;
      const how = ended === null ? "the line broke" : `the server ended (${ended})`;
      if (ended !== null || tries === TRIES) throw new Error([how, ...complaints].join("\n"), { cause });
    }
}

/** What was sent, and what came back for it. */
export interface Sent {
  readonly sent: readonly NewFeedback[];
  readonly acknowledged: ReadonlyMap<string, Receipt>;
}

/**
 * Sends from many clients at once.
 *
 * @param enough after so many receipts `end` is called, once
 * @param isOver whether a client stops that got no receipt: with an answer of this status, or `null` for no answer at all
 */
export async function sendUntil(
  serving: Serving,
  enough: number,
  end: () => void,
  isOver: (status: number | null) => boolean,
): Promise<Sent> {
  const sent: NewFeedback[] = [];
  const acknowledged = new Map<string, Receipt>();
  async function client() {
    for (;;) {
      const one = feedback();
      sent.push(one);
      const answer = await ask(serving, async (tries) => ({ tries, ...(await send(serving.address, one)) })).catch(
        (cause: unknown) => {
          if (isOver(null)) return null; // the line went dead, as it should
          throw cause;
        },
      );
      if (answer === null) return;
      const { status, receipt, tries } = answer;
      // What was sent before its line broke may have arrived.
      if (status === 201 || (status === 200 && tries > 1)) acknowledged.set(one.key, receipt);
      else {
        expect(isOver(status), String(status)).toBe(true);
        return;
      }
      if (acknowledged.size === enough) end();
    }
  }
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return { sent, acknowledged };
}

/** Every receipt still opens its case; whoever saw none sends again with the same key, so nobody has two cases. */
export async function expectKept(serving: Serving, { sent, acknowledged }: Sent): Promise<void> {
  const { address } = serving;
  for (const receipt of acknowledged.values()) {
    const response = await ask(serving, () => fetch(`${address}/cases/${receipt.code}`));
    const shown = (await response.json()) as PublicCase;
    expect([response.status, shown.receivedAt], receipt.code).toEqual([200, receipt.receivedAt]);
  }
  for (const one of sent) {
    const again = await ask(serving, () => send(address, one));
    const shown = acknowledged.get(one.key);
    if (shown) expect([again.status, again.receipt]).toEqual([200, shown]);
    else expect([200, 201]).toContain(again.status);
  }
}

/** Everything counted in three ways. */
export const allOf = (count: number) => ({ integrity: "ok", cases: count, events: count, keys: count, rollups: count });

export const COUNTS = {
  cases: "select count(*) as n from cases",
  events:
    "select count(*) as n from cases join events on events.agency_id = cases.agency_id and events.case_id = cases.id where type = 'received'",
  keys: "select count(*) as n from idempotency",
  rollups: "select coalesce(sum(received), 0) as n from rollups",
} as const;

/** All of them in one statement, so of one instant. */
export const ALL_AT_ONCE = `select ${Object.entries(COUNTS)
  .map(([name, query]) => `(${query}) as ${name}`)
  .join(", ")}`;
