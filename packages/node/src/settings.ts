import path from "node:path";
import { ok, problem, type Problem, type Result } from "@danvan/core";
import * as z from "zod/mini";

/** What the person who runs a server may set from outside. */
export interface Settings {
  readonly host: string;
  /** 0 asks the system for a free one. */
  readonly port: number;
  /** Folder of the database file, as an absolute path. */
  readonly dataDir: string;
  /** Web origins of the agency's own sites: they may call the API from a script and frame the form. */
  readonly origins: readonly string[];
}

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

const Environment = z.object({
  HOST: z.prefault(z.string().check(z.regex(/^[\w.:-]+$/)), "localhost"),
  PORT: z.pipe(
    z.prefault(z.string().check(z.regex(/^\d{1,5}$/)), "8787"),
    z.pipe(z.transform(Number), z.number().check(z.lte(65_535))),
  ),
  DATA_DIR: z.optional(z.string()),
  ORIGINS: z.pipe(
    z.prefault(z.string(), ""),
    z.pipe(
      z.transform((text: string) => text.split(/[\s,]+/).filter(Boolean)),
      z.array(z.string().check(z.refine(isOrigin))),
    ),
  ),
});

const CODES = {
  HOST: "host-invalid",
  PORT: "port-invalid",
  DATA_DIR: "folder-invalid",
  ORIGINS: "origin-invalid",
} as const;

/**
 * Reads `HOST`, `PORT`, `DATA_DIR` and `ORIGINS`; an empty one is one not set.
 *
 * @param dataDir where data lies unless `DATA_DIR` says otherwise
 * @returns the settings, or `host-invalid`, `port-invalid`, `folder-invalid`, `origin-invalid`, all that are wrong, each with its key as path
 * @example readSettings({ PORT: "9000" }, "data") // → { host: "localhost", port: 9000, dataDir: "/…/data", origins: [] }
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, dataDir: string): Result<Settings> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
  const read = Environment.safeParse(set);
  if (read.success) {
    const { HOST, PORT, DATA_DIR = dataDir, ORIGINS } = read.data;
    return ok({ host: HOST, port: PORT, dataDir: path.resolve(DATA_DIR), origins: ORIGINS });
  }
  const keys = new Set(read.error.issues.map(({ path: [key] }) => key as keyof typeof CODES));
  const problems = [...keys].map((key) => problem(CODES[key], key, { value: env[key] ?? "" }));
  return { ok: false, problems: problems as [Problem, ...Problem[]] };
}
