import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sqlite from "node:sqlite";
import { ok as okOf, must as mustOf } from "@danvan/core";
import { createServices as servicesOf, type ServiceOptions } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";
import { createSite as siteOf, type SiteOptions } from "@danvan/site";
import { nodePasswords } from "../../src/passwords.js";
import { createMetrics } from "../../src/metrics.js";

/** What the examples of doc blocks and of the README name without making it. */
export const onlyCompiled = ["serve(", "atabase(", "DatabaseFile(", "createSite(", "openIdProvider(", "guardedPost("];
export const [ok, must, createServices, createSite] = [okOf, mustOf, servicesOf, siteOf];
export const password = "mat-khau-cua-vi-du";
export const now = (): string => "2026-11-20T02:00:00.000Z";
export const elapsed = (): number => 0;
export const deployments = [] as const;
export const options: Omit<ServiceOptions, "passwords"> = {
  store: openSqliteStore(new sqlite.DatabaseSync(":memory:")),
  deployments,
  now,
  elapsed,
  random: (bytes) => new Uint8Array(bytes),
};

/** A folder of the examples' own: one on the host's disk is there on one machine and not on the next. */
export const dataDir = mkdtempSync(path.join(tmpdir(), "danvan-example-"));

/** What an example leaves out of its options. */
export const look = {} as SiteOptions;
export const metrics = createMetrics(elapsed);
export const site = async (): Promise<Response> => new Response();
export const onFault = (_cause: unknown): void => {};
export const passwords = nodePasswords();
export const settings = {
  host: "localhost",
  port: 8787,
  metricsToken: "mot-ma-dai-cua-vi-du-32-ky-tu-tro-len",
  openId: {} as never,
};
