import { expect, test } from "vitest";
import { scryptPasswords } from "./passwords.ts";

const passwords = scryptPasswords({ N: 16, r: 8, p: 1 });

test("a password opens its own hash and no other", async () => {
  const hash = await passwords.hash("Mật khẩu dài");
  expect(await passwords.verify("Mật khẩu dài", hash)).toBe(true);
  expect(await passwords.verify("Mật khẩu Dài", hash)).toBe(false);
});

test("letters with accents are the same password however the keyboard composes them", async () => {
  const hash = await passwords.hash("tiếng Việt".normalize("NFC"));
  expect(await passwords.verify("tiếng Việt".normalize("NFD"), hash)).toBe(true);
});

test("the same password gives another hash each time", async () => {
  const [one, two] = await Promise.all([passwords.hash("x"), passwords.hash("x")]);
  expect(one).not.toBe(two);
});

test("a server hashes at OWASP's cost, kept beside the key: a hash of another cost still opens", async () => {
  const hash = await scryptPasswords().hash("x");
  expect(hash).toMatch(/^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
  expect(await passwords.verify("x", hash)).toBe(true);
});

test("something that is no hash opens for nobody", async () => {
  expect(await passwords.verify("", "")).toBe(false);
  expect(await passwords.verify("x", "md5$x$x$x$x$x")).toBe(false);
});
