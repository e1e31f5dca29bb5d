import { expect, test } from "vitest";
import { splitText } from "../report/year-report-document.js";
import { printable } from "./printable.js";

test("a line break that no file can hold parts words all the same", () => {
  expect(printable("Dòng một\u000bdòng hai\u0085dòng ba\f.")).toBe("Dòng một dòng hai dòng ba .");
  expect(printable("a\u0000b\u0007c\uFFFE")).toBe("abc");
});

test.each(["\n", "\r\n", "\r", "\u000b", "\u000c", "\u0085", "\u2028", "\u2029"])(
  "a paragraph ends with every line break that programs write: %j",
  (mark) => expect(splitText(`Một.${mark}Hai.`)).toEqual(["Một.", "Hai."]),
);
