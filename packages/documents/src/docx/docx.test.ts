import { expect, test, vi } from "vitest";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { feedbackTable, office, yearReport } from "../../test/year-report.js";
import { yearReportDocument } from "../report/year-report-document.js";
import { nghiDinh30 } from "../profile/profile.js";
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

test("the line under a name that takes several lines is a share of its column, as the decree has it of a text", async () => {
  const named = "Trung tâm Khoa học, Công nghệ và Chuyển đổi số tỉnh Hà Tĩnh trực thuộc Sở Khoa học và Công nghệ";
  const xml = part(await made(named), "word/document.xml");
  const [, left] = /<w:ind w:left="(\d+)" w:right="\1"\/>/.exec(xml)!;
  const column = Math.round((nghiDinh30.leftColumn / 25.4) * 1440);
  expect((column - 2 * Number(left)) / column).toBeCloseTo(nghiDinh30.ruleShare, 2);
});

test("what ends a section is no line of its own: after a full page it would be an empty one", async () => {
  const xml = part(await made(), "word/document.xml");
  const [main = ""] = xml.split("<w:sectPr");
  const end = main.slice(main.lastIndexOf("<w:p>"));
  expect(main.lastIndexOf("</w:tbl>")).toBeLessThan(main.lastIndexOf("<w:p>"));
  expect(end).toContain('w:line="20" w:lineRule="exact"');
});
