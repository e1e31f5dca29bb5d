import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { PARTS } from "../build/parts.ts";
import { contents, zip } from "./archive.mjs";

/** Reads by the directory at the end, as every program does (APPNOTE 6.3.10, 4.3.12). */
function unzipped(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    files.set(name, inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20))));
    at += 46 + nameLength;
  }
  return files;
}

test("the archive holds the whole folder under its one name, and how to use it", () => {
  const files = unzipped(zip(contents()));
  for (const [name, bytes] of contents()) expect(files.get(name)?.equals(Buffer.from(bytes)), name).toBe(true);
  for (const part of [...Object.keys(PARTS), "loader", "danvan", "dv-feedback"])
    expect(files.has(`widgets/${part}.min.js`), part).toBe(true);
  for (const name of ["DOC-TRUOC.md", "README.md"]) {
    const guide = files.get(name)!.toString();
    expect(guide).toContain(`<script src="/widgets/loader.min.js"></script>`);
    expect(guide).toContain(`<textarea name="text"`);
    expect(guide).toContain("modulepreload");
    expect(guide).toContain("<iframe");
    expect(guide).toContain("ORIGINS");
    expect(guide).not.toContain("Đã thử");
    const links = [...guide.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter((link) => !files.has(link))).toEqual([]);
  }
});

test("the licences of all that is in the files go along", () => {
  const licences = unzipped(zip(contents())).get("widgets/LICENSE.txt")!.toString();
  for (const words of ["Apache License", "Google LLC", "Copyright (c) 2022 Paul Miller", "David Evans"])
    expect(licences).toContain(words);
});

test("the same files are the same bytes", () => {
  expect(zip(contents()).equals(zip(contents()))).toBe(true);
});
