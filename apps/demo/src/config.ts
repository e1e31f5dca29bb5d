import path from "node:path";

/** What a person may set from outside. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of the database file. */
  readonly dataDir: string;
}

/**
 * Reads `HOST`, `PORT` and `DATA_DIR`.
 *
 * @returns the configuration, or `null` when `PORT` is no port number (0 asks the system for a free one)
 * @example readConfig({ PORT: "9000" }) // → { host: "localhost", port: 9000, dataDir: "…/apps/demo/data" }
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config | null {
  const port = env["PORT"] || "8787";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return null;
  return {
    host: env["HOST"] || "localhost",
    port: Number(port),
    dataDir: path.resolve(env["DATA_DIR"] || path.join(import.meta.dirname, "..", "data")),
  };
}
