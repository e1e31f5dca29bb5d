import { expect, test } from "vitest";
import { passwords } from "./passwords.ts";

test("a password opens its own hash and no other", async () => {
  const hash = await passwords.hash("Mật khẩu dài");
  expect(await passwords.verify("Mật khẩu dài", hash)).toBe(true);
  expect(await passwords.verify("Mật khẩu Dài", hash)).toBe(false);
});

test("letters with accents are the same password however the keyboard composes them", async () => {
  const hash = await passwords.hash("tiếng Việt".normalize("NFC"));
  expect(await passwords.verify("tiếng Việt".normalize("NFD"), hash)).toBe(true);
});

test("the same password gives another hash each time, with its parameters beside it", async () => {
  const [one, two] = await Promise.all([passwords.hash("x"), passwords.hash("x")]);
  expect(one).not.toBe(two);
  expect(one).toMatch(/^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
});

test("something that is no hash opens for nobody", async () => {
  expect(await passwords.verify("", "")).toBe(false);
  expect(await passwords.verify("x", "md5$x$x$x$x$x")).toBe(false);
});
