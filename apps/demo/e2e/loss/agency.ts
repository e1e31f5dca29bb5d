import { createHash, randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must } from "@danvan/core";
import { openDatabase } from "@danvan/node";
import { createAdaptorServer, type HttpBindings } from "@hono/node-server";
import { compose } from "../../src/compose.ts";

/** A case as the agency's disk has it. */
export interface Case {
  readonly code: string;
  readonly key: string;
  readonly text: string;
  readonly place: string | null;
  readonly phone: string | null;
}

/** A complete file as the agency's disk has it. */
export interface StoredPhoto {
  /** Code and text of its case. */
  readonly code: string;
  readonly text: string;
  readonly hash: string;
}

/** What tells the bytes of one photo from all others. */
export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What becomes of an answer: it goes on its way when this ends, unless the connection was cut before. */
export type WayBack = (request: Request, cut: () => void) => Promise<void>;

export interface Agency {
  readonly port: number;
  /** The cases whose text holds these words, read from the disk by a hand that is not the server's. */
  cases(words: string): Case[];
  /** The files of such cases, put together from their chunks. */
  photos(words: string): StoredPhoto[];
  /** Connections that may lose an answer behind the server, by the host that is asked. */
  readonly waysBack: Map<string, WayBack>;
  stop(): Promise<void>;
}

/**
 * The demonstration over a database on a disk, on a free port, in this process: each story may then have an address of its own, with its
 * own storage in the browser, and hundreds of them are not one client that sends too much.
 */
export async function openAgency(): Promise<Agency> {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-loss-"));
  const file = path.join(folder, "danvan.db");
  const store = must(await openDatabase(file));
  const { site } = compose({
    store,
    origins: [],
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    publicOrigin: undefined,
    random: randomBytes,
    newKey: randomUUID,
    onFault: (cause) => {
      // A page that ends in the middle of a request is what these stories are about.
      if ((cause as NodeJS.ErrnoException).code !== "ECONNRESET") console.error(cause);
    },
  });
  const waysBack = new Map<string, WayBack>();
  const server = createAdaptorServer({
    async fetch(request, env) {
      const { hostname } = new URL(request.url);
      const answer = await site(request, hostname);
      const { socket } = (env as HttpBindings).incoming;
      await waysBack.get(hostname)?.(request, () => socket.resetAndDestroy());
      return answer;
    },
  }) as Server;
  await once(server.listen(0, "127.0.0.1"), "listening");
  const reader = new DatabaseSync(file, { readOnly: true });
  const find = reader.prepare(
    `select c.code, c.key, c.text, c.place, p.phone from cases c
     left join contacts p on p.agency_id = c.agency_id and p.case_id = c.id where instr(c.text, ?) > 0`,
  );
  const findFiles = reader.prepare(
    `select c.code, c.text, f.id from cases c
     join files f on f.agency_id = c.agency_id and f.case_id = c.id and f.complete = 1 where instr(c.text, ?) > 0`,
  );
  const findChunks = reader.prepare("select bytes from file_chunks where file_id = ? order by start");
  return {
    port: (server.address() as AddressInfo).port,
    cases: (words) => find.all(words) as unknown as Case[],
    photos(words) {
      const files = findFiles.all(words) as unknown as { code: string; text: string; id: string }[];
      return files.map(({ code, text, id }) => {
        const chunks = findChunks.all(id) as unknown as { bytes: Uint8Array }[];
        return { code, text, hash: hashOf(Buffer.concat(chunks.map(({ bytes }) => bytes))) };
      });
    },
    waysBack,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      reader.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
