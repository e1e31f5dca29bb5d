import type { CardLine, Lang } from "@danvan/core";
import { expect, test } from "vitest";
import { readLines } from "./typed-appraisal.js";

const line = { criterion: "C1", self: { values: { files: 1204 } } } as unknown as CardLine;
const read = (typed: string, lang: Lang = "vi") =>
  readLines([line], (name) => (name === "v.C1.files" ? typed : name === "reason.C1" ? "Đã xem sổ." : ""), lang);

test("a number that was found is read as it stands beside its field", () => {
  const values = ["1.204", "1204", "85,7", " "].map((typed) => {
    const lines = read(typed);
    return lines.ok && lines.value[0]!.values["files"];
  });
  expect(values).toEqual([1204, 1204, 85.7, null]);
  expect(read("1,204", "en")).toMatchObject({ value: [{ values: { files: 1204 } }] });
  expect(read("12.5")).toMatchObject({ problems: [{ code: "figure-not-a-number", path: "v.C1.files" }] });
});
