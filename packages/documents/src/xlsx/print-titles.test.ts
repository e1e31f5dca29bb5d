import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type CivilDate, must } from "@danvan/core";
import { indicators } from "@danvan/core/data";
import { expect, test } from "vitest";
import { yearReport } from "../../test/year-report.js";
import { figuresTemplate } from "./figures-template.js";
import { listWorkbook } from "./list-workbook.js";
import { printTitles } from "./print-titles.js";
import { workbook } from "./workbook.js";

const [from, to] = ["2025-12-01", "2026-11-30"] as [CivilDate, CivilDate];

/** What the names in a workbook stand for, as the file has them. */
function namesIn(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-titles-"));
  try {
    writeFileSync(path.join(folder, "a.xlsx"), bytes);
    const xml = execFileSync("unzip", ["-p", path.join(folder, "a.xlsx"), "xl/workbook.xml"], { encoding: "utf8" });
    return [...xml.matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, text]) => text!.replaceAll("&apos;", "'"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("in every workbook the headings print on each page, under a name that Excel reads", async () => {
  expect(namesIn(await figuresTemplate({ year: 2026, from, to, indicators }))).toEqual(["'Số liệu'!$10:$10"]);
  const list = { title: "Vụ việc", columns: [], rows: [], at: "2026-11-23T02:00:00.000Z" };
  expect(namesIn(await listWorkbook(list))).toEqual(["'Vụ việc'!$3:$3"]);
  const names = namesIn(must(await workbook(yearReport)));
  expect(names[0]).toBe("'1. Phản ánh, kiến nghị của…'!$3:$3");
  expect(names.filter((name) => !/^'[^']+'!\$3:\$3$/.test(name))).toEqual([]);
});

test("a mark of quotation in a sheet's name is doubled", () =>
  expect(printTitles("Quý 'I'", 0).range).toBe("'Quý ''I'''!$1:$1"));
