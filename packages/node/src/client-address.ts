import { isIPv4, isIPv6, type BlockList } from "node:net";

/** Which proxies are believed: so many before this server, or those within networks. */
export type ProxyTrust = { readonly hops: number } | { readonly networks: BlockList };

/** Headers are as long as a client likes to make them; nobody stands behind more proxies. */
const ADDRESSES_MAX = 32;

/**
 * What tells one client from another: the address that the outermost believed proxy saw. An IPv6 client is its /64, because whoever has one
 * address there has 2⁶⁴.
 *
 * @param forwarded the header `X-Forwarded-For`, to which each proxy adds the address it was called from; anybody may write its beginning
 * @param trust Default: no header is believed
 * @returns `undefined` for a connection without an address, such as a local socket without a believed proxy
 * @example clientAddress("127.0.0.1", "198.51.100.7, 203.0.113.5", { hops: 1 }) // → "203.0.113.5"
 */
export function clientAddress(
  remote: string | undefined,
  forwarded: string | undefined,
  trust: ProxyTrust = { hops: 0 },
): string | undefined {
  // From the nearest to the farthest.
  const addresses = [remote ?? "", ...(forwarded?.split(",") ?? []).slice(-ADDRESSES_MAX).reverse()].map(bareAddress);
  let client = addresses[0];
  for (const [place, address] of addresses.entries()) {
    if (place > 0 && !address) break; // what is no address was not written by a proxy that we know
    client = address;
    const isBelieved = "hops" in trust ? place < trust.hops : isWithin(trust.networks, address);
    if (!isBelieved) break;
  }
  return client ? networkOf(client) : undefined;
}

/** An address without port, brackets and zone; an IPv4 one in IPv6 clothes as itself; empty for what is none. */
function bareAddress(text: string): string {
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(text.trim()) ?? [];
  const bare = (bracketed ?? text.trim().replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")).replace(/%.*$/, "").toLowerCase();
  const mapped = bare.replace(/^::ffff:(?=\d+\.)/, "");
  return isIPv4(mapped) || isIPv6(mapped) ? mapped : "";
}

const isWithin = (networks: BlockList, address: string | undefined) =>
  Boolean(address) && networks.check(address ?? "", isIPv6(address ?? "") ? "ipv6" : "ipv4");

function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  // URL writes an address in its one shortest form (RFC 5952).
  const [start = "", end] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const zeros = end === undefined ? 0 : 8 - groups(start).length - groups(end).length;
  const all = [...groups(start), ...Array.from({ length: zeros }, () => "0"), ...groups(end ?? "")];
  return `${all.slice(0, 4).join(":")}::/64`;
}
