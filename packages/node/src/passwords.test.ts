import { expect, test } from "vitest";
import { nodePasswords } from "./passwords.ts";
import { scryptHash } from "./scrypt.ts";

const CHEAP = { memory: 64, passes: 2, parallelism: 1 };
const passwords = nodePasswords({ argon2: CHEAP });
const oldHash = (password: string) => scryptHash(password, { N: 16, r: 8, p: 1 });

test("a password opens its own hash and no other, by argon2id and by scrypt", async () => {
  for (const hash of [await passwords.hash("Mật khẩu dài"), await oldHash("Mật khẩu dài".normalize("NFKC"))]) {
    expect(await passwords.verify("Mật khẩu dài", hash)).toBe(true);
    expect(await passwords.verify("Mật khẩu Dài", hash)).toBe(false);
  }
});

test("letters with accents are the same password however the keyboard composes them", async () => {
  const hash = await passwords.hash("tiếng Việt".normalize("NFC"));
  expect(await passwords.verify("tiếng Việt".normalize("NFD"), hash)).toBe(true);
});

test("the same password gives another hash each time", async () => {
  const [one, two] = await Promise.all([passwords.hash("x"), passwords.hash("x")]);
  expect(one).not.toBe(two);
});

test("a server hashes at OWASP's cost; a hash of scrypt or of another cost still opens, and is outdated", async () => {
  const now = nodePasswords();
  const hash = await now.hash("x");
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  const old = [await oldHash("x"), await passwords.hash("x")];
  expect(await Promise.all([hash, ...old].map((one) => now.verify("x", one)))).toEqual([true, true, true]);
  expect([hash, ...old].map((one) => now.isOutdated(one))).toEqual([false, true, true]);
});

test("something that is no hash opens for nobody", async () => {
  for (const none of [
    "",
    "md5$x$x$x$x$x",
    "scrypt$16$8$1$$",
    "$argon2id$v=19$m=64,t=2,p=1$$",
    "$argon2d$v=19$m=64,t=2,p=1$AAAA$AAAA",
  ])
    expect(await passwords.verify("x", none)).toBe(false);
});
