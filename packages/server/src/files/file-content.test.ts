import { expect, test } from "vitest";
import { EXIF, pdf, photo } from "../../test/pictures.ts";
import { checkedFile, typeOfFile } from "./file-content.ts";

const text = (words: string) => new Uint8Array(Buffer.from(words));

test("a file is what its first bytes say", () => {
  expect(typeOfFile(photo())).toBe("image/jpeg");
  expect(typeOfFile(pdf())).toBe("application/pdf");
  for (const other of ["<svg xmlns='http://www.w3.org/2000/svg'>", "<html>", "GIF89a", "\x89PNG\r\n", " %PDF-1.4", ""])
    expect(typeOfFile(text(other)), other).toBeNull();
});

test("a picture is kept without what tells about its sender, a paper as it is", () => {
  const kept = checkedFile(photo(), "image/jpeg");
  expect(kept).toMatchObject({ ok: true });
  expect(kept.ok && kept.value.length).toBe(photo().length - EXIF.length);
  expect(checkedFile(pdf(), "application/pdf")).toEqual({ ok: true, value: pdf() });
});

test.each([
  ["a paper that is called a picture", pdf(), "image/jpeg"],
  ["a picture that is called a paper", photo(), "application/pdf"],
  ["a page that is called a picture", text("<script>alert(1)</script>"), "image/jpeg"],
  ["a page behind the first bytes of a picture", new Uint8Array([0xff, 0xd8, 0xff, ...text("<script>")]), "image/jpeg"],
  ["half a picture", photo(2_000).subarray(0, 1_000), "image/jpeg"],
  ["half a paper", pdf().subarray(0, 30), "application/pdf"],
] as const)("%s is refused", (_, bytes, type) =>
  expect(checkedFile(new Uint8Array(bytes), type)).toMatchObject({
    ok: false,
    problems: [{ code: "file-type-unsupported", facts: { accepted: ["image/jpeg", "application/pdf"] } }],
  }),
);
