import { BlockList, isIP, isIPv6 } from "node:net";
import path from "node:path";
import { fail, ok, problem, type Problem, type Result } from "@danvan/core";
import { isWebAddress, isWebOrigin, plainAddress, type SecretKey } from "@danvan/server";
import * as z from "zod/mini";
import type { OpenIdSettings } from "./open-id.js";
import type { SmtpSettings } from "./outgoing/smtp.js";
import { isPostgresUrl } from "./database/postgres-url.js";
import { toSecretKeys } from "./secret-keys.js";
import type { ProxyTrust } from "./client-address.js";

/** What the person who runs a server may set from outside. */
export interface Settings {
  readonly host: string;
  /** 0 asks the system for a free one. */
  readonly port: number;
  /** Folder of the server's own files, as an absolute path. */
  readonly dataDir: string;
  /** Where cases are kept: `danvan.db` in that folder, or a PostgreSQL server (`postgres://…`). */
  readonly database: string;
  /** Web origins of the agency's own sites: they may call the API from a script and frame the form. */
  readonly origins: readonly string[];
  /** Which proxies are believed when they say whom they speak for; `undefined` for none. */
  readonly trustProxy: ProxyTrust | undefined;
  /** Where people reach the server, with the path it is mounted under; `undefined` when that is the address it listens at. */
  readonly publicOrigin: URL | undefined;
  /** One line a request on stdout. */
  readonly accessLog: boolean;
  /** Whoever sends more than the limits allow may go on for work of the device. */
  readonly proofOfWork: boolean;
  /** How often what is to be told outside leaves. */
  readonly outboxSeconds: number;
  /** Who may read what is counted, at `/metrics`; `undefined` for nobody. */
  readonly metricsToken: string | undefined;
  /** What closes the secrets of second factors in the database, the one that closes today first; `undefined` when none was given. */
  readonly secretKeys: readonly SecretKey[] | undefined;
  /** Where officers may sign in besides their password; `undefined` for nowhere. */
  readonly openId: OpenIdSettings | undefined;
  /** The mail server that letters leave by; `undefined` for no letters. */
  readonly smtp: SmtpSettings | undefined;
  /** The agencies as their file has them, for `readAgencies` of `@danvan/site`; `undefined` when it names none. */
  readonly agencies: unknown;
}

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

/** An issuer is an address without a query (OpenID Connect Discovery 1.0 §3), by TLS unless it is this very machine. */
const isIssuer = (text: string): boolean => {
  if (!isWebAddress(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
};

/** Where letters leave by, with what the server asks for, and no path. */
const isSmtpUrl = (text: string): boolean =>
  /^smtps?:\/\/[^\s/?#]+\/?$/.test(text) && URL.canParse(text) && new URL(text).hostname !== "";

/** As people write it; whoever writes 0 means no. */
const SWITCH: ReadonlyMap<string, boolean> = new Map(
  [
    ["1", "true", "on", "yes"],
    ["0", "false", "off", "no", ""],
  ].flatMap((words, off) => words.map((word) => [word, off === 0] as const)),
);
const toSwitch = z.optional(
  z.pipe(
    z.string().check(z.refine((text) => SWITCH.has(text.toLowerCase()))),
    z.transform((text: string) => SWITCH.get(text.toLowerCase()) ?? false),
  ),
);

const Environment = z.object({
  HOST: z.prefault(z.string().check(z.regex(/^[\w.:-]+$/)), "localhost"),
  PORT: z.pipe(
    z.prefault(z.string().check(z.regex(/^\d{1,5}$/)), "8787"),
    z.pipe(z.transform(Number), z.number().check(z.lte(65_535))),
  ),
  DATA_DIR: z.optional(z.string().check(z.regex(/^[^\0]+$/))),
  ACCESS_LOG: toSwitch,
  PROOF_OF_WORK: toSwitch,
  OUTBOX_SECONDS: z.pipe(z.prefault(z.string().check(z.regex(/^[1-9]\d{0,3}$/)), "30"), z.transform(Number)),
  // As header fields bear it (RFC 6750 §2.1), and too long to be guessed.
  METRICS_TOKEN: z.optional(z.string().check(z.regex(/^[\w.~+/-]{16,200}=*$/))),
  DATABASE_URL: z.optional(z.string().check(z.refine(isPostgresUrl))),
  TRUST_PROXY: z.optional(z.string().check(z.refine((text) => toTrust(text) !== null))),
  PUBLIC_ORIGIN: z.optional(z.string().check(z.refine(isWebAddress))),
  SECRET_KEYS: z.optional(z.string().check(z.refine((text) => toSecretKeys(text) !== null))),
  SMTP_URL: z.optional(z.string().check(z.refine(isSmtpUrl))),
  MAIL_FROM: z.optional(z.string().check(z.refine((text) => plainAddress(text) !== null))),
  OIDC_ISSUER: z.optional(z.string().check(z.refine(isIssuer))),
  OIDC_CLIENT_ID: z.optional(z.string().check(z.maxLength(500))),
  OIDC_CLIENT_SECRET: z.optional(z.string().check(z.maxLength(500))),
  OIDC_ACR_VALUES: z.prefault(z.string().check(z.maxLength(500)), ""),
  OIDC_NAME: z.prefault(z.string().check(z.maxLength(100)), "OpenID"),
  ORIGINS: z.pipe(
    z.prefault(z.string(), ""),
    z.pipe(
      z.transform((text: string) => text.split(/[\s,]+/).filter(Boolean)),
      z.array(z.string().check(z.refine(isWebOrigin))),
    ),
  ),
});

const CODES = {
  HOST: "host-invalid",
  PORT: "port-invalid",
  DATA_DIR: "folder-invalid",
  DATABASE_URL: "database-url-invalid",
  ORIGINS: "origin-invalid",
  TRUST_PROXY: "proxy-invalid",
  PUBLIC_ORIGIN: "public-origin-invalid",
  ACCESS_LOG: "switch-invalid",
  PROOF_OF_WORK: "switch-invalid",
  OUTBOX_SECONDS: "seconds-invalid",
  METRICS_TOKEN: "metrics-token-invalid",
  SECRET_KEYS: "secret-keys-invalid",
  SMTP_URL: "smtp-url-invalid",
  MAIL_FROM: "mail-address-invalid",
  OIDC_ISSUER: "issuer-invalid",
  OIDC_CLIENT_ID: "setting-too-long",
  OIDC_CLIENT_SECRET: "setting-too-long",
  OIDC_ACR_VALUES: "setting-too-long",
  OIDC_NAME: "setting-too-long",
} as const;
type Key = keyof typeof CODES;

/** What is told of nobody, not even when it is wrong. */
const IS_SECRET: ReadonlySet<Key> = new Set([
  "DATABASE_URL",
  "SMTP_URL",
  "METRICS_TOKEN",
  "SECRET_KEYS",
  "OIDC_CLIENT_SECRET",
]);

/** The same settings in a file, where each is written as JSON writes it: a number, a list, `true`. */
const FILE_KEYS: ReadonlyMap<string, Key> = new Map([
  ["host", "HOST"],
  ["port", "PORT"],
  ["dataDir", "DATA_DIR"],
  ["databaseUrl", "DATABASE_URL"],
  ["origins", "ORIGINS"],
  ["trustProxy", "TRUST_PROXY"],
  ["publicOrigin", "PUBLIC_ORIGIN"],
  ["accessLog", "ACCESS_LOG"],
  ["proofOfWork", "PROOF_OF_WORK"],
  ["outboxSeconds", "OUTBOX_SECONDS"],
  ["metricsToken", "METRICS_TOKEN"],
  ["secretKeys", "SECRET_KEYS"],
  ["smtpUrl", "SMTP_URL"],
  ["mailFrom", "MAIL_FROM"],
  ["oidcIssuer", "OIDC_ISSUER"],
  ["oidcClientId", "OIDC_CLIENT_ID"],
  ["oidcClientSecret", "OIDC_CLIENT_SECRET"],
  ["oidcAcrValues", "OIDC_ACR_VALUES"],
  ["oidcName", "OIDC_NAME"],
]);

/**
 * Reads what is set: in the environment, and else in a file. An empty variable is one not set.
 *
 * @param dataDir where data lies unless `DATA_DIR` says otherwise
 * @param file the value of a JSON file: `{ host, port, dataDir, databaseUrl, origins, trustProxy, publicOrigin, accessLog, proofOfWork, outboxSeconds, metricsToken, secretKeys, oidcIssuer,
 * oidcClientId, oidcClientSecret, oidcAcrValues, oidcName, agencies }`, each optional
 * @returns the settings, or all that is wrong, each with its key as path (`PORT`, or `port` of the file): `host-invalid`, `port-invalid`,
 * `folder-invalid`, `database-url-invalid`, `origin-invalid`, `proxy-invalid`, `public-origin-invalid`, `switch-invalid`, `seconds-invalid`, `metrics-token-invalid`, `secret-keys-invalid`, `issuer-invalid`,
 * `setting-too-long`, `setting-missing`, `field-unknown`, `field-type`
 * @example must(readSettings({ PORT: "9000" }, "data")) // → { host: "localhost", port: 9000, origins: [], … }
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  dataDir: string,
  file: unknown = {},
): Result<Settings> {
  if (typeof file !== "object" || file === null || Array.isArray(file))
    return fail("field-type", "CONFIG", { expected: "object" });
  const { agencies, ...written } = file as Readonly<Record<string, unknown>>;
  const set = new Map<Key, { readonly text: string; readonly key: string }>();
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(written)) {
    const name = FILE_KEYS.get(key);
    const text = textOf(value);
    if (name === undefined) problems.push(problem("field-unknown", key));
    else if (text === null) problems.push(problem("field-type", key, { expected: "string" }));
    else set.set(name, { text, key });
  }
  // Whoever starts the program has the last word.
  for (const name of FILE_KEYS.values()) if (env[name]) set.set(name, { text: env[name], key: name });

  const read = Environment.safeParse(Object.fromEntries([...set].map(([name, { text }]) => [name, text])));
  for (const name of new Set(read.error?.issues.map(({ path: [key] }) => key as Key))) {
    const { key, text } = set.get(name)!;
    problems.push(IS_SECRET.has(name) ? problem(CODES[name], key) : problem(CODES[name], key, { value: text }));
  }
  if (set.has("OIDC_ISSUER"))
    for (const name of ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const)
      if (!set.has(name)) problems.push(problem("setting-missing", name, { with: "OIDC_ISSUER" }));
  if (set.has("SMTP_URL") !== set.has("MAIL_FROM"))
    problems.push(
      set.has("SMTP_URL")
        ? problem("setting-missing", "MAIL_FROM", { with: "SMTP_URL" })
        : problem("setting-missing", "SMTP_URL", { with: "MAIL_FROM" }),
    );
  const [first, ...rest] = problems;
  if (first || !read.success)
    return { ok: false, problems: [first ?? problem("field-type", "CONFIG", { expected: "object" }), ...rest] };
  const {
    HOST,
    PORT,
    DATA_DIR = dataDir,
    DATABASE_URL,
    ORIGINS,
    TRUST_PROXY,
    PUBLIC_ORIGIN,
    ACCESS_LOG = false,
    PROOF_OF_WORK = false,
    OUTBOX_SECONDS,
    METRICS_TOKEN,
    SECRET_KEYS,
    SMTP_URL,
    MAIL_FROM,
    OIDC_ISSUER,
    OIDC_CLIENT_ID = "",
    OIDC_CLIENT_SECRET = "",
    OIDC_ACR_VALUES,
    OIDC_NAME,
  } = read.data;
  return ok({
    host: HOST,
    port: PORT,
    dataDir: path.resolve(DATA_DIR),
    database: DATABASE_URL ?? path.resolve(DATA_DIR, "danvan.db"),
    origins: ORIGINS,
    trustProxy: TRUST_PROXY === undefined ? undefined : (toTrust(TRUST_PROXY) ?? undefined),
    publicOrigin: PUBLIC_ORIGIN === undefined ? undefined : new URL(PUBLIC_ORIGIN),
    accessLog: ACCESS_LOG,
    proofOfWork: PROOF_OF_WORK,
    outboxSeconds: OUTBOX_SECONDS,
    metricsToken: METRICS_TOKEN,
    secretKeys: SECRET_KEYS === undefined ? undefined : (toSecretKeys(SECRET_KEYS) ?? undefined),
    openId:
      OIDC_ISSUER === undefined
        ? undefined
        : {
            issuer: new URL(OIDC_ISSUER),
            clientId: OIDC_CLIENT_ID,
            clientSecret: OIDC_CLIENT_SECRET,
            acrValues: OIDC_ACR_VALUES.split(/\s+/).filter(Boolean),
            name: OIDC_NAME,
          },
    smtp: SMTP_URL !== undefined && MAIL_FROM !== undefined ? { url: new URL(SMTP_URL), from: MAIL_FROM } : undefined,
    agencies,
  });
}

/** A value of the file as the environment would say it; `null` for what it cannot say. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.every((one) => typeof one === "string") ? value.join(" ") : null;
  if (typeof value === "boolean") return value ? "1" : "";
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
