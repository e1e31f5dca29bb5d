import { expect, test } from "vitest";
import { isPublic } from "./public-address.js";

test.each(["1.1.1.1", "203.113.131.1", "172.32.0.1", "2404:6800:4003::1"])("%s is open", (ip) => {
  expect(isPublic(ip)).toBe(true);
});

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "fe80::1",
  "fd00::1",
  "::ffff:10.0.0.1",
  "64:ff9b::a00:1",
  "2002:a00:1::",
  "may-chu",
  "",
  "10",
])("“%s” is not", (ip) => {
  expect(isPublic(ip)).toBe(false);
});
