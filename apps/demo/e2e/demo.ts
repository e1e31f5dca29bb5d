import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { databaseOf, dropDatabaseOf } from "./database.ts";

/** What somebody signs in with. */
export interface SignIn {
  readonly name: string;
  readonly password: string;
}

/** A demonstration that runs in a process of its own. */
export interface Demo {
  readonly url: string;
  /** The officer whose password was printed at the first start on this folder; null at a later one. */
  readonly officer: SignIn | null;
  /** The first officer of each agency, in the order of the settings. */
  readonly officers: readonly SignIn[];
  /** Those of the sample, when it was made at this start, each with where to sign in. */
  readonly accounts: readonly (SignIn & { readonly at: string })[];
  /** Asks it to stop, as a machine that shuts down does, and waits until it has. @returns its exit code */
  stop(): Promise<number | null>;
}

const { PATH, NODE_COMPILE_CACHE } = process.env;

/** Starts the demonstration on a free port and waits for its address. `settings` are what a person may set beside these. */
export async function startDemo(dataDir: string, settings: Record<string, string> = {}): Promise<Demo> {
  const database = await databaseOf(dataDir);
  const env = {
    PORT: "0",
    HOST: "127.0.0.1",
    DATA_DIR: dataDir,
    SAMPLE: "0",
    ...(database && { DATABASE_URL: database }),
  };
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "../src/start.js")], {
    env: { PATH, NODE_COMPILE_CACHE, ...env, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const officers: SignIn[] = [];
  const accounts: (SignIn & { at: string })[] = [];
  let [name, at] = ["", ""];
  for await (const line of createInterface(child.stdout)) {
    name = / name: +(\S+)/.exec(line)?.[1] ?? name;
    const password = / password: +(\S+)/.exec(line)?.[1];
    if (password) officers.push({ name, password });
    at = /Sign in at: (\S+)/.exec(line)?.[1] ?? at;
    const [, account, secret] = /^│ {3}(\S+) +(\w{4}(?:-\w{4}){3}) /.exec(line) ?? [];
    if (account && secret) accounts.push({ name: account, password: secret, at });
    const url = /^danvan: (\S+)/.exec(line)?.[1];
    if (!url) continue;
    return {
      url,
      officer: officers[0] ?? null,
      officers,
      accounts,
      async stop() {
        if (child.exitCode === null) {
          child.kill("SIGTERM");
          await once(child, "exit");
        }
        return child.exitCode;
      },
    };
  }
  throw new Error("the demonstration did not start");
}

/** Starts one in a folder of its own, which goes when it stops. @param agencies those of a file of settings; without, the one of the demonstration */
export async function openDemo(settings: Record<string, string> = {}, agencies?: readonly unknown[]): Promise<Demo> {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-e2e-"));
  const file = path.join(folder, "danvan.json");
  if (agencies) writeFileSync(file, JSON.stringify({ agencies }));
  // What goes to another agency is there a second later.
  const demo = await startDemo(folder, { ...settings, ...(agencies && { CONFIG: file, OUTBOX_SECONDS: "1" }) });
  return {
    ...demo,
    async stop() {
      const code = await demo.stop();
      await dropDatabaseOf(folder);
      rmSync(folder, { recursive: true });
      return code;
    },
  };
}
