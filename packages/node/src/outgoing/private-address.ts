import { BlockList, isIPv4, isIPv6 } from "node:net";

/** What is not for the whole world (IANA special-purpose address registries, RFC 6890): own machine, own network, shared, test, multicast. */
const V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];
/** All of IPv6 but what is given out (2000::/3), and of that what leads to an IPv4 address or to examples. */
const V6 = ["::/3", "4000::/2", "8000::/1", "2001::/32", "2001:db8::/32", "2002::/16"];

// Lists of their own: in one, an IPv4 address would be looked up among those of IPv6 as well.
const blocked = { ipv4: listOf(V4, "ipv4"), ipv6: listOf(V6, "ipv6") };

function listOf(networks: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", prefix] = network.split("/");
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/**
 * Whether an address is within a network that a server must not be made to ask; what is no address is.
 * @example isPrivateAddress("169.254.169.254") // → true
 */
export const isPrivateAddress = (address: string): boolean =>
  isIPv4(address) ? blocked.ipv4.check(address, "ipv4") : !isIPv6(address) || blocked.ipv6.check(address, "ipv6");
