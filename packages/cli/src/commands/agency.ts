import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fail, ok, type Result } from "@danvan/core";
import { agencyArchive, takeAgency } from "@danvan/server";
import { countingOf } from "../input/counting-of.js";
import { databasePlace } from "../input/database-place.js";
import { servedAgency } from "../input/served-agency.js";
import { besideServer } from "../input/with-database.js";
import { type Options, readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { verbOf } from "../terminal/verb-of.js";
import { words } from "../terminal/words.js";

/**
 * `danvan agency export --db FILE|URL --agency CODE --out FILE.tar`: all that an agency has, as one archive.
 * `danvan agency import --db FILE|URL --agency CODE --from FILE.tar`: takes it in where the agency has no cases yet, all or nothing.
 */
export async function agency(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(args, ["db", "agency", "out", "from"], [], 1);
  const [verb = ""] = options.positionals;
  const act = verbOf({ export: exported, import: imported }, verb, "agency");
  options.only("db", "agency", act === exported ? "out" : "from");
  const done = await act(options, context);
  if (!done.ok) return refuse(done.problems, context);
  const { lang, json, out } = context;
  out(json ? JSON.stringify({ ok: true, ...done.value }, null, 2) : words[lang].moved(done.value));
  return EXIT.done;
}

/** What was moved: into a file, or out of it. */
export interface Moved {
  readonly file: string;
  /** SHA-256 of the archive, which both audits hold. */
  readonly digest: string;
  /** How many cases there are now, where it was taken in. */
  readonly cases?: number;
  /** Whether the archive told how they were rated. */
  readonly ratings?: boolean;
}

async function exported(options: Options, context: Context): Promise<Result<Moved>> {
  const [code, file] = [options.required("agency"), options.required("out")];
  if (existsSync(file)) return fail("file-exists", file);
  const half = `${file}.part`;
  return besideServer(databasePlace(options, context), async (store) => {
    const served = await servedAgency(store, code);
    if (!served.ok) return served;
    const act = (verb: string, object: string) =>
      store.audit(code, { actor: "operator", verb, object, at: context.now });
    await act("export-agency", "");
    try {
      const hash = createHash("sha256");
      const hashed = async function* () {
        for await (const part of agencyArchive(store, code, { ratings: true })) {
          hash.update(part);
          yield part;
        }
      };
      // Nobody but whoever runs the server reads it: it holds all that people wrote. A file that is there keeps its own rights.
      rmSync(half, { force: true });
      const written = createWriteStream(half, { flags: "wx", mode: 0o600 });
      await pipeline(Readable.from(hashed(), { objectMode: false }), written);
      renameSync(half, file);
      const digest = hash.digest("hex");
      await act("exported-agency", digest);
      return ok({ file, digest });
    } finally {
      rmSync(half, { force: true });
    }
  });
}

async function imported(options: Options, context: Context): Promise<Result<Moved>> {
  const [code, file] = [options.required("agency"), options.required("from")];
  if (!existsSync(file)) return fail("path-not-found", file);
  const hash = createHash("sha256");
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  const digest = hash.digest("hex");
  return besideServer(databasePlace(options, context), async (store) => {
    const deployment = await countingOf(store, code);
    if (!deployment.ok) return deployment;
    const given = { store, deployment: deployment.value, now: context.now, by: "operator", digest };
    const taken = await takeAgency(given, () => createReadStream(file) as AsyncIterable<Uint8Array>);
    return taken.ok ? ok({ file, digest, ...taken.value }) : taken;
  });
}
