import { BlockList, isIP, isIPv6 } from "node:net";
import path from "node:path";
import { ok, problem, type Problem, type Result } from "@danvan/core";
import * as z from "zod/mini";
import type { ProxyTrust } from "./client-address.js";

/** What the person who runs a server may set from outside. */
export interface Settings {
  readonly host: string;
  /** 0 asks the system for a free one. */
  readonly port: number;
  /** Folder of the database file, as an absolute path. */
  readonly dataDir: string;
  /** Web origins of the agency's own sites: they may call the API from a script and frame the form. */
  readonly origins: readonly string[];
  /** Which proxies are believed when they say whom they speak for; `undefined` for none. */
  readonly trustProxy: ProxyTrust | undefined;
  /** Where people reach the server, with the path it is mounted under; `undefined` when that is the address it listens at. */
  readonly publicOrigin: URL | undefined;
}

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

/** `https://thanhsen.example`, or with the path that a proxy mounts the server under: `https://hatinh.example/gop-y`. */
const isPublicOrigin = (text: string) => /^https?:\/\/[^\s/?#@]+(?:\/[\w.~-]+)*\/?$/.test(text) && URL.canParse(text);

const NETWORK = /^([0-9a-f:.]+)(?:\/(\d{1,3}))?$/i;

/** A number of proxies, or addresses and networks; `null` for what is neither. */
function toTrust(text: string): ProxyTrust | null {
  if (/^\d{1,2}$/.test(text)) return { hops: Number(text) };
  const networks = new BlockList();
  for (const one of text.split(/[\s,]+/).filter(Boolean)) {
    const [, address = "", prefix] = NETWORK.exec(one) ?? [];
    const bits = isIPv6(address) ? 128 : 32;
    if (isIP(address) === 0 || Number(prefix ?? bits) > bits) return null;
    networks.addSubnet(address, Number(prefix ?? bits), isIPv6(address) ? "ipv6" : "ipv4");
  }
  return { networks };
}

const Environment = z.object({
  HOST: z.prefault(z.string().check(z.regex(/^[\w.:-]+$/)), "localhost"),
  PORT: z.pipe(
    z.prefault(z.string().check(z.regex(/^\d{1,5}$/)), "8787"),
    z.pipe(z.transform(Number), z.number().check(z.lte(65_535))),
  ),
  DATA_DIR: z.optional(z.string()),
  TRUST_PROXY: z.optional(z.string().check(z.refine((text) => toTrust(text) !== null))),
  PUBLIC_ORIGIN: z.optional(z.string().check(z.refine(isPublicOrigin))),
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
  TRUST_PROXY: "proxy-invalid",
  PUBLIC_ORIGIN: "public-origin-invalid",
} as const;

/**
 * Reads `HOST`, `PORT`, `DATA_DIR`, `ORIGINS`, `TRUST_PROXY` and `PUBLIC_ORIGIN`; an empty one is one not set.
 *
 * @param dataDir where data lies unless `DATA_DIR` says otherwise
 * @returns the settings, or `host-invalid`, `port-invalid`, `folder-invalid`, `origin-invalid`, `proxy-invalid`, `public-origin-invalid`, all
 *   that are wrong, each with its key as path
 * @example readSettings({ PORT: "9000" }, "data") // → { host: "localhost", port: 9000, dataDir: "/…/data", origins: [], … }
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>, dataDir: string): Result<Settings> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value));
  const read = Environment.safeParse(set);
  if (read.success) {
    const { HOST, PORT, DATA_DIR = dataDir, ORIGINS, TRUST_PROXY, PUBLIC_ORIGIN } = read.data;
    return ok({
      host: HOST,
      port: PORT,
      dataDir: path.resolve(DATA_DIR),
      origins: ORIGINS,
      trustProxy: TRUST_PROXY === undefined ? undefined : (toTrust(TRUST_PROXY) ?? undefined),
      publicOrigin: PUBLIC_ORIGIN === undefined ? undefined : new URL(PUBLIC_ORIGIN),
    });
  }
  const keys = new Set(read.error.issues.map(({ path: [key] }) => key as keyof typeof CODES));
  const problems = [...keys].map((key) => problem(CODES[key], key, { value: env[key] ?? "" }));
  return { ok: false, problems: problems as [Problem, ...Problem[]] };
}
