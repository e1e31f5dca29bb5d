import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { must, toCivilDate } from "@danvan/core";
import { nodePasswords, openDatabase } from "@danvan/node";
import { createOfficers, deliverJobs, outboxSink, type Actor, type Role, type Services } from "@danvan/server";
import { noticeLetter } from "@danvan/site";
import { createAdaptorServer } from "@hono/node-server";
import { composeAgencies } from "../../src/compose.ts";
import { AGENCIES_MAX, isOverseer, sampleAgencies } from "../../src/sample/sample-agencies.ts";

const UNITS = 5;

/** Five communes and the department that follows them, over a database on a disk, with a clock that the story sets. */
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
  /** Makes an account. @returns its password */
  account(agency: string, name: string, role: Role): Promise<string>;
  /** Sends what waits in the outbox, as the server does by its timer. @returns whom letters went to */
  deliver(): Promise<string[]>;
  stop(): Promise<void>;
}

export async function openProvince(now: string): Promise<Province> {
  const clock = { now };
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-year-"));
  const store = must(await openDatabase(path.join(folder, "danvan.db")));
  const known = sampleAgencies(AGENCIES_MAX, toCivilDate(now));
  const units = known.slice(0, UNITS);
  const codes = units.map(({ code }) => code);
  const [above] = known.filter(isOverseer);
  if (!above?.oversight) throw new Error("nobody oversees");
  const mail = Object.fromEntries(codes.map((code) => [code, `vp.${code}@hatinh.example`]));
  const overseer = { ...above, mail: true, oversight: { ...above.oversight, units: codes, mail } };
  const given = {
    store,
    now: () => clock.now,
    random: randomBytes,
    elapsed: () => performance.now(),
  };
  const composed = composeAgencies({
    ...given,
    agencies: [...units, overseer],
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
  const officers = createOfficers({ ...given, passwords: nodePasswords() });
  return {
    clock,
    services,
    units: codes,
    overseer: overseer.code,
    at: (agency) => {
      const { address } = [...units, overseer].find(({ code }) => code === agency)!;
      return `http://127.0.0.1:${port}${address === undefined ? "" : `/${address}`}`;
    },
    head: (agency) => ({ id: "head", name: "lãnh đạo", agency, roles: ["head", "officer"] }),
    account: async (agency, name, role) => must(await officers.add(agency, name, [role])).password,
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
      rmSync(folder, { recursive: true });
    },
  };
}
