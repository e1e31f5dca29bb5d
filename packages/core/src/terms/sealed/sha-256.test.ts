import { expect, test, vi } from "vitest";
import { sha256 } from "./sha-256.js";

/** FIPS 180-4's own examples (csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values): the last is hashed by Web Crypto. */
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("a known text has its known hash", async (text, hash) => {
  expect(await sha256(text)).toBe(hash);
});

/** What the other way answers, as browsers go. */
async function inThread(text: string): Promise<string> {
  const bytes = await globalThis.crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

test("a text is hashed alike on both sides of the length at which Web Crypto takes over, half a character among them", async () => {
  for (const text of [4_095, 4_096, 4_097].map((length) => "ở".repeat(length)).concat("\uD83D", "💡\uDE00."))
    expect(await sha256(text)).toBe(await inThread(text));
});

test("where nothing answers at once, as in browsers, Web Crypto is asked for a short text too", async () => {
  vi.stubGlobal("process", undefined);
  vi.resetModules();
  const { sha256: asked } = await import("./sha-256.js");
  const digest = vi.spyOn(globalThis.crypto.subtle, "digest");
  expect(await asked("abc")).toBe(await sha256("abc"));
  expect(digest).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
