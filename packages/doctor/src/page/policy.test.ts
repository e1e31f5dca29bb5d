import { expect, test } from "vitest";
import { allows, parsePolicies, ruleFor } from "./policy.js";

const SELF = new URL("https://a.gov.vn/trang");
const may = (sources: string, address: string, pass = {}) =>
  allows(sources.split(" ").filter(Boolean), new URL(address, SELF), SELF, pass);

test.each([
  ["'self'", "/x.js", true],
  ["'self'", "https://b.gov.vn/x.js", false],
  ["'none'", "/x.js", false],
  ["", "/x.js", false],
  ["*", "https://b.vn/x.js", true],
  ["*", "blob:https://a.gov.vn/1", false],
  ["https:", "https://b.vn/x.js", true],
  ["https:", "http://b.vn/x.js", false],
  ["http:", "https://b.vn/x.js", true],
  ["b.vn", "https://b.vn/x.js", true],
  ["b.vn", "http://b.vn/x.js", false],
  ["https://b.vn", "https://b.vn:8443/x.js", false],
  ["https://b.vn:8443", "https://b.vn:8443/x.js", true],
  ["https://b.vn:443", "https://b.vn/x.js", true],
  ["http://b.vn:80", "https://b.vn/x.js", true],
  ["https://b.vn:80", "http://b.vn/x.js", false],
  ["https://b.vn:*", "https://b.vn:8443/x.js", true],
  ["*.gov.vn", "https://x.y.gov.vn/x.js", true],
  ["*.gov.vn", "https://gov.vn/x.js", false],
  ["https://b.vn/w/", "https://b.vn/w/x.js", true],
  ["https://b.vn/w/", "https://b.vn/v/x.js", false],
  ["https://b.vn/w/x.js", "https://b.vn/w/x.js", true],
  ["'self' 'strict-dynamic'", "/x.js", false],
  ["'unsafe-inline'", "/x.js", false],
])("%s lets %s through: %s", (sources, address, allowed) => {
  expect(may(sources, address)).toBe(allowed);
});

test("a nonce or a listed hash passes where addresses do not", () => {
  expect(may("'nonce-r4'", "/x.js", { nonce: "r4" })).toBe(true);
  expect(may("'nonce-r4'", "/x.js", { nonce: "r5" })).toBe(false);
  expect(may("'sha384-x' 'strict-dynamic'", "/x.js", { integrity: "sha384-x" })).toBe(true);
});

test("a request that is no script knows neither nonce nor 'strict-dynamic'", () => {
  expect(allows(["'self'", "'nonce-r4'", "'strict-dynamic'"], new URL("/api/v1", SELF), SELF)).toBe(true);
});

test("the most particular directive decides, and of one given twice the first", () => {
  const [policy] = parsePolicies("default-src 'none'; Script-Src 'self'; script-src *");
  expect(ruleFor(policy!, "script")).toEqual({ directive: "script-src", sources: ["'self'"] });
  expect(ruleFor(policy!, "connect")).toEqual({ directive: "default-src", sources: ["'none'"] });
  expect(ruleFor(policy!, "form")).toBeNull();
  expect(parsePolicies("default-src 'self', script-src 'none'")).toHaveLength(2);
});
