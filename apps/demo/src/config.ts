import path from "node:path";

/** What a person may set from outside. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of the database file. */
  readonly dataDir: string;
  /** Web origins of the agency's own sites: they may call the API from a script and frame the form. */
  readonly origins: readonly string[];
}

/**
 * Reads `HOST`, `PORT`, `DATA_DIR` and `ORIGINS`.
 *
 * @returns the configuration, or `null` when `PORT` is no port number (0 asks the system for a free one) or a word of `ORIGINS` no origin
 * @example readConfig({ PORT: "9000" }) // → { host: "localhost", port: 9000, dataDir: "…/apps/demo/data", origins: [] }
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config | null {
  const port = env["PORT"] || "8787";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return null;
  const origins = (env["ORIGINS"] ?? "").split(/[\s,]+/).filter(Boolean);
  if (!origins.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin)) return null;
  return {
    host: env["HOST"] || "localhost",
    port: Number(port),
    dataDir: path.resolve(env["DATA_DIR"] || path.join(import.meta.dirname, "..", "data")),
    origins,
  };
}
