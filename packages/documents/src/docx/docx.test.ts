import { expect, test, vi } from "vitest";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { feedbackTable, office, yearReport } from "../../test/year-report.js";
import { yearReportDocument } from "../report/year-report-document.js";
import { docx } from "./docx.js";
import { shareOut } from "./grid-block.js";

const made = async (name = "Phường Thành Sen") =>
  must(
    await docx(
      must(
        yearReportDocument({ ...yearReport, agency: { ...yearReport.agency, name } }, { ...office, agency: [name] }),
      ),
    ),
  );

/** One part of the file, as any program for zip files reads it. */
function part(bytes: Uint8Array, name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-docx-"));
  try {
    writeFileSync(path.join(folder, "a.docx"), bytes);
    return execFileSync("unzip", ["-p", path.join(folder, "a.docx"), name], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the same report gives the same bytes, whatever the machine's clock says", async () => {
  const first = await made();
  vi.useFakeTimers({ now: Date.parse("2031-05-06T07:08:09Z"), toFake: ["Date"] });
  try {
    expect(Buffer.compare(await made(), first)).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test("its properties name the agency and the cut-off, and no program", async () => {
  const core = part(await made(), "docProps/core.xml");
  expect(core).toContain(
    "<dc:creator>Phường Thành Sen</dc:creator><cp:lastModifiedBy>Phường Thành Sen</cp:lastModifiedBy>",
  );
  expect(core).toContain('xsi:type="dcterms:W3CDTF">2026-11-30T17:00:00Z</dcterms:modified>');
});

test("no row begins a table or ends it alone on a page", async () => {
  const rows = Array.from({ length: 5 }, (_, at) => ({ ...feedbackTable.rows[0]!, id: `${at}` }));
  const made = must(yearReportDocument({ ...yearReport, tables: [{ ...feedbackTable, rows }] }, office));
  const [, table = ""] = part(must(await docx(made)), "word/document.xml").split("dv-grid-title");
  const [grid = ""] = table.split("</w:tbl>");
  const kept = grid
    .split("<w:tr>")
    .slice(1)
    .map((row) => row.includes("<w:keepNext/>"));
  // The heading, five rows and their total, which stays with its notes.
  expect(kept).toEqual([true, true, false, false, false, true, true]);
});

test("a column of names has the room its texts want before the columns of figures grow", () => {
  const column = (align: "left" | "right", width: number, wish = width) =>
    ({ title: "", align, width, wish, joined: false }) as const;
  expect(shareOut([column("left", 42, 80), column("left", 20), column("right", 20)], 160)).toEqual([80, 20, 60]);
  expect(shareOut([column("left", 42, 80), column("left", 42, 80), column("right", 20)], 124)).toEqual([52, 52, 20]);
  expect(shareOut([column("left", 40), column("left", 40)], 160)).toEqual([80, 80]);
  expect(shareOut([column("left", 40, 80), column("right", 40)], 40)).toEqual([20, 20]);
});

test("what XML cannot hold stands in no part of the file", async () => {
  const bytes = await made("Phường\u000b \uFFFE\uFFFF\uD800 <Thành & Sen>");
  for (const name of ["docProps/core.xml", "word/document.xml"]) {
    const xml = part(bytes, name);
    expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u);
    expect(xml).toContain("&lt;");
  }
});
