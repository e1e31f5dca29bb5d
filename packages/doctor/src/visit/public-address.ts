import { BlockList, isIP } from "node:net";

/** Networks that nobody outside may look into (RFC 6890 and its registries), so that a page cannot make the doctor ask there. */
const CLOSED: readonly [network: string, prefix: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Only 2000::/3 is given out to the world (RFC 4291, 2.4); of it, Teredo and 6to4 hold an IPv4 address that may be any. */
const OPEN6: readonly [string, number] = ["2000::", 3];
const CLOSED6: readonly [string, number][] = [
  ["2001::", 32],
  ["2001:db8::", 32],
  ["2002::", 16],
];

const closed = new BlockList();
for (const [network, prefix] of CLOSED) closed.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of CLOSED6) closed.addSubnet(network, prefix, "ipv6");
const open6 = new BlockList();
open6.addSubnet(...OPEN6, "ipv6");

/**
 * Whether an IP address belongs to the open internet.
 * @example isPublic("10.0.0.1") // → false
 */
export function isPublic(ip: string): boolean {
  if (isIP(ip) === 4) return !closed.check(ip, "ipv4");
  return isIP(ip) === 6 && open6.check(ip, "ipv6") && !closed.check(ip, "ipv6");
}
