import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openSqliteStore } from "@danvan/server/sqlite";
import { createAdaptorServer } from "@hono/node-server";
import { compose } from "../../src/compose.ts";

/** A case as the agency's disk has it. */
export interface Case {
  readonly code: string;
  readonly key: string;
  readonly text: string;
  readonly place: string | null;
  readonly phone: string | null;
}

export interface Agency {
  readonly port: number;
  /** The cases whose text holds these words, read from the disk by a hand that is not the server's. */
  cases(words: string): Case[];
  /** Gives a request to the server and keeps its answer: a line that was cut behind the server. */
  deliver(path: string, body: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The demonstration over a database on a disk, on a free port, in this process: each story may then have an address of its own, with its
 * own storage in the browser, and hundreds of them are not one client that sends too much.
 */
export async function openAgency(): Promise<Agency> {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-loss-"));
  const file = path.join(folder, "danvan.db");
  const store = openSqliteStore(new DatabaseSync(file));
  const { app } = compose({
    store,
    origins: [],
    now: () => new Date().toISOString(),
    random: randomBytes,
    newKey: randomUUID,
    onFault: (cause) => {
      // A page that ends in the middle of a request is what these stories are about.
      if ((cause as NodeJS.ErrnoException).code !== "ECONNRESET") console.error(cause);
    },
  });
  const server = createAdaptorServer({ fetch: (request) => app(request, new URL(request.url).hostname) }) as Server;
  await once(server.listen(0, "127.0.0.1"), "listening");
  const reader = new DatabaseSync(file, { readOnly: true });
  const find = reader.prepare(
    `select c.code, c.key, c.text, c.place, p.phone from cases c
     left join contacts p on p.agency_id = c.agency_id and p.case_id = c.id where instr(c.text, ?) > 0`,
  );
  return {
    port: (server.address() as AddressInfo).port,
    cases: (words) => find.all(words) as unknown as Case[],
    async deliver(address, body) {
      const headers = { "content-type": "application/json" };
      await app(new Request(`http://cut.test${address}`, { method: "POST", headers, body }));
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      reader.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
