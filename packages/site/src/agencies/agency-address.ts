/** Where one agency of a server stands. */
export interface AgencyAddress {
  /** The whole address that people open; `undefined` when nobody said where the server stands. */
  readonly publicOrigin: URL | undefined;
  /** The path it is mounted under, without its last slash. */
  readonly base: string;
  /** The host that is its own; `null` when it shares the server's. */
  readonly host: string | null;
  /** Paths that requests for it may begin with: a proxy may keep what the server, or the agency, is mounted under, or take it away. */
  readonly prefixes: readonly string[];
}

const pathOf = (url: URL | undefined) => (url?.pathname ?? "").replace(/\/+$/, "");

/**
 * Where an agency stands on a server.
 * @param server where people reach the server
 * @example agencyAddress("thanh-sen", new URL("https://hatinh.example/gop-y")).base // → "/gop-y/thanh-sen"
 */
export function agencyAddress(address: string | undefined, server: URL | undefined): AgencyAddress {
  const root = pathOf(server);
  if (address === undefined) return { publicOrigin: server, base: root, host: null, prefixes: [root, ""] };
  if (/^https?:/.test(address)) {
    const own = new URL(address);
    return { publicOrigin: own, base: pathOf(own), host: own.host, prefixes: [pathOf(own), ""] };
  }
  const base = `${root}/${address}`;
  return { publicOrigin: server && new URL(base, server), base, host: null, prefixes: [base, `/${address}`] };
}

/**
 * Where people open an agency's site, without its last slash: what its letters and messages lead to.
 * @param server where people reach the server
 * @example publicAddressOf({ address: "thanh-sen" }, new URL("https://hatinh.example/gop-y")) // → "https://hatinh.example/gop-y/thanh-sen"
 */
export const publicAddressOf = ({ address }: { readonly address?: string | undefined }, server: URL): string =>
  agencyAddress(address, server).publicOrigin!.href.replace(/\/+$/, "");

/** Whether a path lies at or under another. */
export const isUnder = (path: string, prefix: string): boolean =>
  prefix === "" || path === prefix || path.startsWith(`${prefix}/`);
