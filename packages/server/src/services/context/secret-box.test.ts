import { describe, expect, test } from "vitest";
import { secretBox } from "./secret-box.ts";

const key = (id: string, fill: number) => ({ id, bytes: new Uint8Array(32).fill(fill) });
let nonce = 0;
const random = (bytes: number) => new Uint8Array(bytes).fill(nonce++);
const box = (...keys: ReturnType<typeof key>[]) => secretBox(keys, random);
const [old, today] = [key("2025", 1), key("2026", 2)];

describe("a secret that is closed", () => {
  test("opens for its owner alone, and never looks the same", async () => {
    const { seal, open } = box(today);
    const [one, two] = [await seal("JBSWY3DP", "18073/a"), await seal("JBSWY3DP", "18073/a")];
    expect(one).toMatch(/^v1\.2026\.[0-9a-f]{24}\.[0-9a-f]+$/);
    expect(one).not.toBe(two);
    expect(await open(one, "18073/a")).toBe("JBSWY3DP");
    await expect(open(one, "18073/b")).rejects.toThrow("secret-changed");
  });

  test("opens by its own key, wherever that stands, and by no other of that name", async () => {
    const sealed = await box(old).seal("JBSWY3DP", "x");
    expect(await box(today, old).open(sealed, "x")).toBe("JBSWY3DP");
    expect([box(today, old).isCurrent(sealed), box(old, today).isCurrent(sealed)]).toEqual([false, true]);
    await expect(box(today).open(sealed, "x")).rejects.toMatchObject({
      problem: { code: "secret-key-unknown", facts: { key: "2025" } },
    });
    await expect(box(key("2025", 3)).open(sealed, "x")).rejects.toThrow("secret-changed");
  });

  test("that is none, or was changed by a bit, is not opened", async () => {
    const sealed = await box(today).seal("JBSWY3DP", "x");
    const changed = sealed.slice(0, -1) + (sealed.endsWith("0") ? "1" : "0");
    await expect(box(today).open(changed, "x")).rejects.toThrow("secret-changed");
    await expect(box(today).open("JBSWY3DP", "x")).rejects.toThrow("secret-key-unknown");
  });
});

test("without a key nothing is closed; a key of another length and a name twice are misuse", async () => {
  expect(box().canSeal).toBe(false);
  await expect(box().seal("x", "y")).rejects.toThrow("secret-key-unknown");
  for (const keys of [[key("a", 1), key("a", 2)], [{ id: "a", bytes: new Uint8Array(16) }], [key("a b", 1)]])
    expect(() => secretBox(keys, random)).toThrow("secret-keys-invalid");
});
