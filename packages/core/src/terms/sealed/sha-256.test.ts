import { expect, test } from "vitest";
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

test("a text is hashed alike on both sides of the length at which Web Crypto takes over", async () => {
  const { subtle } = (
    globalThis as unknown as { crypto: { subtle: { digest(name: string, of: Uint8Array): Promise<ArrayBuffer> } } }
  ).crypto;
  const { TextEncoder } = globalThis as unknown as { TextEncoder: new () => { encode(text: string): Uint8Array } };
  for (const length of [1_364, 1_365, 1_366]) {
    const text = "ở".repeat(length);
    const bytes = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
    expect(await sha256(text)).toBe([...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
  }
});
