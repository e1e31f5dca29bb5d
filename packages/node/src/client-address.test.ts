import { BlockList } from "node:net";
import { describe, expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

const PROXY = "127.0.0.1";

describe("no header is believed without a setting", () => {
  test.each(["203.0.113.5", "", "unknown", "203.0.113.5, 198.51.100.7"])("X-Forwarded-For: %s", (forwarded) =>
    expect(clientAddress("192.0.2.9", forwarded)).toBe("192.0.2.9"),
  );
});

describe("as many proxies are believed as there are", () => {
  test.each([
    [1, "203.0.113.5", "203.0.113.5", "the one that the proxy wrote"],
    [1, "1.1.1.1, 203.0.113.5", "203.0.113.5", "not what the client wrote before it"],
    [2, "203.0.113.5, 10.0.0.2", "203.0.113.5", "behind the second proxy"],
    [2, "1.1.1.1, 203.0.113.5, 10.0.0.2", "203.0.113.5", "and no further"],
    [1, undefined, PROXY, "a proxy that writes nothing is the client itself"],
    [3, "203.0.113.5", "203.0.113.5", "fewer than said: the farthest known"],
    [1, "203.0.113.5:40112", "203.0.113.5", "with a port"],
    [1, "[2001:db8::1]:443", "2001:db8:0:0::/64", "with brackets and a port"],
    [1, "unknown", PROXY, "what is no address"],
    [2, "203.0.113.5, _hidden", PROXY, "nor what lies behind it"],
    [1, "203.0.113.5, ", PROXY, "nothing"],
  ])("%i of %j → %s: %s", (...[hops, forwarded, client]) =>
    expect(clientAddress(PROXY, forwarded, { hops })).toBe(client),
  );
});

describe("proxies within networks are believed, wherever they stand", () => {
  const networks = new BlockList();
  networks.addSubnet("10.0.0.0", 8, "ipv4");
  networks.addSubnet("fd00::", 8, "ipv6");
  test.each([
    ["10.0.0.1", "203.0.113.5, 10.0.0.2", "203.0.113.5"],
    ["::ffff:10.0.0.1", "203.0.113.5", "203.0.113.5"],
    ["fd00::1", "203.0.113.5", "203.0.113.5"],
    ["192.0.2.9", "203.0.113.5", "192.0.2.9"],
    ["10.0.0.1", "1.1.1.1, 203.0.113.5", "203.0.113.5"],
    ["10.0.0.1", "10.0.0.7", "10.0.0.7"],
  ])("%s, %s → %s", (remote, forwarded, client) => expect(clientAddress(remote, forwarded, { networks })).toBe(client));
});

describe("one client of IPv6 is its /64, and of IPv4 one address however it is written", () => {
  test.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["::ffff:192.0.2.9", "192.0.2.9"],
    [undefined, undefined],
  ])("%s → %s", (remote, client) => expect(clientAddress(remote, undefined)).toBe(client));
});

test("a header of any length is read from its end, in no time", () =>
  expect(clientAddress(PROXY, `${"1.1.1.1,".repeat(2_000)} 203.0.113.5`, { hops: 1 })).toBe("203.0.113.5"));
