import type { Ask, Reply } from "../visit/ask.js";

/** Long enough for a slow government site. */
const TIMEOUT_MS = 20_000;

/** Tells whether a page of an origin may call an agency of this very server, which a browser cannot ask as somebody else. */
export type OriginCheck = (agency: URL, origin: string) => Promise<boolean | undefined>;

/**
 * Asks from a page: what another origin does not let this page read is unknown, whoever could read it.
 * @param mayCall of this server; `undefined` for another one
 */
export const askBrowser =
  (mayCall: OriginCheck): Ask =>
  async (address, { method = "GET", headers = {}, maxBytes }) => {
    if (method === "OPTIONS") {
      const allowed = await mayCall(new URL(address.href.replace(/\/feedback$/, "")), headers["origin"] ?? "");
      return allowed === undefined ? "unknown" : preflight(address, headers["origin"] ?? "", allowed);
    }
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await fetch(address, { credentials: "omit", signal });
      const bytes = new Uint8Array(await response.arrayBuffer()).subarray(0, maxBytes);
      return {
        status: response.status,
        headers: { ...Object.fromEntries(response.headers), ...corsOf(address) },
        bytes,
        address: response.url,
      };
    } catch {
      return (await isThere(address)) ? "unknown" : nothing(address);
    }
  };

/** What this page may read of another origin any page may: it asks without cookies, and our server gives files to all. */
const corsOf = (address: URL): Record<string, string> =>
  address.origin === location.origin ? {} : { "access-control-allow-origin": "*" };

const preflight = (address: URL, origin: string, allowed: boolean): Reply => ({
  ...nothing(address),
  status: 204,
  headers: allowed ? { "access-control-allow-origin": origin, "access-control-allow-headers": "content-type" } : {},
});

const nothing = (address: URL): Reply => ({ status: 0, headers: {}, bytes: new Uint8Array(), address: address.href });

/** An answer that may not be read is still an answer. */
async function isThere(address: URL): Promise<boolean> {
  try {
    await fetch(address, { mode: "no-cors", credentials: "omit", signal: AbortSignal.timeout(TIMEOUT_MS) });
    return true;
  } catch {
    return false;
  }
}
