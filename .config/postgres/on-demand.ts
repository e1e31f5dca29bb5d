import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { startCluster, type Cluster } from "./cluster.ts";

/** For `globalSetup` of vitest: a server that is quick and keeps nothing. */
export default () => onDemand();

/**
 * The first test that asks gets a PostgreSQL server, all others of the run the same one, and it ends with the run.
 * `DANVAN_TEST_DATABASE_URL` names another to use.
 *
 * @param settings of the server, over those that make tests fast
 * @returns what ends it
 */
export async function onDemand(
  settings: Readonly<Record<string, string>> = {},
): Promise<(() => Promise<void>) | undefined> {
  if (process.env["DANVAN_TEST_POSTGRES"]) return undefined;
  let cluster: Promise<Cluster> | null = null;
  const given = process.env["DANVAN_TEST_DATABASE_URL"];
  const door = createServer((_, response) => {
    const url = given ? Promise.resolve(given) : (cluster ??= startCluster(settings)).then((started) => started.url);
    url.then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  process.env["DANVAN_TEST_POSTGRES"] = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
  return async () => {
    door.close();
    await cluster?.then(
      (started) => started.stop(),
      () => {},
    );
  };
}
