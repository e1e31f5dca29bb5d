import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { must, toCivilDate } from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
import { openDatabase } from "@danvan/node";
import { deliverJobs, outboxSink, type Actor, type Role, type Services } from "@danvan/server";
import { noticeLetter } from "@danvan/site";
import { createAdaptorServer } from "@hono/node-server";
import { composeAgencies } from "../../src/compose.ts";
import { AGENCIES_MAX, isOverseer, sampleAgencies } from "../../src/sample/sample-agencies.ts";
import { databaseOf, dropDatabaseOf } from "../database.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Eighty-two units and the department that follows them, over a database on a disk, with a clock that the story sets. */
export interface Province {
  readonly clock: { now: string };
  readonly services: Services;
  /** Codes of the units, in the order of the list. */
  readonly units: readonly string[];
  readonly overseer: string;
  /** Where the pages of an agency begin. */
  at(agency: string): string;
  /** Whoever does something at a unit without a browser. */
  head(unit: string): Actor;
  /** Lets somebody in, with an account that is made when it is first needed. @returns what the cookie of the session holds */
  signIn(agency: string, role: Role): Promise<string>;
  /** Sends what waits in the outbox, as the server does by its timer. @returns whom letters went to */
  deliver(): Promise<string[]>;
  stop(): Promise<void>;
}

export async function openProvince(now: string): Promise<Province> {
  const clock = { now };
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-year-"));
  const store = must(await openDatabase((await databaseOf(folder)) ?? path.join(folder, "danvan.db")));
  const known = sampleAgencies(AGENCIES_MAX, toCivilDate(now));
  const overseer = known.find(isOverseer);
  if (!overseer?.oversight) throw new Error("nobody oversees");
  const codes = known.map(({ code }) => code);
  const mail = Object.fromEntries(codes.map((code) => [code, `vp.${code.toLowerCase()}@hatinh.example`]));
  const overseeing = { ...overseer, mail: true, oversight: { ...overseer.oversight, units: codes, mail } };
  const agencies = known.map((one) => (one === overseer ? overseeing : one));
  const given = {
    store,
    now: () => clock.now,
    random: randomBytes,
    elapsed: () => performance.now(),
  };
  const composed = composeAgencies({
    ...given,
    agencies,
    origins: [],
    publicOrigin: undefined,
    newKey: randomUUID,
    onFault: (cause) => {
      // Whoever leaves the consolidation while it is read ends it.
      if ((cause as NodeJS.ErrnoException).code !== "ECONNRESET") console.error(cause);
    },
  });
  const { services, site, deployments } = must(composed);
  await services.ready();
  const server = createAdaptorServer({ fetch: (request) => site(request, "127.0.0.1") }) as Server;
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const sink = outboxSink(() => clock.now);
  const officers = new Set<string>();
  return {
    clock,
    services,
    units: codes,
    overseer: overseer.code,
    at: (agency) => {
      const { address } = known.find(({ code }) => code === agency)!;
      return `http://127.0.0.1:${port}${address === undefined ? "" : `/${address}`}`;
    },
    head: (agency) => ({ id: "head", name: "lãnh đạo", agency, roles: ["head", "officer"] }),
    // Into the store at once: a password that is hashed as it should be costs more than all that sixty heads do.
    async signIn(agency, role) {
      const [id, at] = [`${agency}-${role}`, clock.now];
      const officer = {
        agency,
        id,
        name: id.toLowerCase(),
        roles: [role],
        passwordHash: "",
        createdAt: at,
        seenAt: at,
      };
      const act = { actor: id, verb: "sign-in", object: "", at };
      if (!officers.has(id)) await store.addOfficer({ ...officer, closedAt: null, invitation: null }, act);
      officers.add(id);
      const token = `${agency}.${randomUUID()}`;
      const expiresAt = new Date(Date.parse(at) + DAY_MS).toISOString();
      const session = {
        agency,
        tokenHash: await sha256(token),
        officerId: id,
        openedAt: at,
        expiresAt,
        pending: false,
      };
      await store.openSession(session, act);
      return token;
    },
    async deliver() {
      const before = sink.messages().length;
      const { post, send } = sink;
      await deliverJobs(
        {
          ...given,
          deployments,
          post,
          publicAddress: `http://127.0.0.1:${port}`,
          mail: { letter: noticeLetter, send },
        },
        overseer.code,
      );
      return sink
        .messages()
        .slice(0, sink.messages().length - before)
        .map(({ to }) => to);
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await store.close();
      await dropDatabaseOf(folder);
      rmSync(folder, { recursive: true });
    },
  };
}
