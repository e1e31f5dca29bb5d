import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readWorkbook } from "./read-workbook.js";
import { unpackedSize } from "./unpacked-size.js";

const book = await writeXlsx({ sheets: [{ name: "A", rows: [["Mã", 1]] }] });
const DIRECTORY_ENTRY = 0x02014b50;

/** The file with another size of its first entry told in its directory. */
function told(size: number): Uint8Array {
  const copy = Uint8Array.from(book);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1)
    if (view.getUint32(at, true) === DIRECTORY_ENTRY) {
      view.setUint32(at + 24, size, true);
      return copy;
    }
  throw new Error("no entry");
}
const codeOf = async (bytes: Uint8Array) => {
  const read = await readWorkbook(bytes, {});
  return read.ok ? "read" : read.problems[0].code;
};

test("a workbook is read, and one that unpacks to more than was allowed is not unpacked", async () => {
  expect(await codeOf(book)).toBe("read");
  expect(await codeOf(told(2 ** 27 + 1))).toBe("table-too-large");
});

test("what says no size bounds nothing, and what is no ZIP is not one", async () => {
  expect(await codeOf(told(0))).toBe("table-unreadable");
  expect(await codeOf(told(0xffff_ffff))).toBe("table-unreadable");
  expect(await codeOf(book.subarray(0, book.length / 2))).toBe("table-unreadable");
  expect(await codeOf(new Uint8Array())).toBe("table-unreadable");
});

test("the sizes of all that is in it are added up", () => {
  expect(unpackedSize(book)).toBeGreaterThan(1_000);
  expect(unpackedSize(told(1_000_000))).toBeGreaterThan(1_000_000);
});
