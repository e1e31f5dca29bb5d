import { expect, test, vi } from "vitest";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { must } from "@danvan/core";
import { office, yearReport } from "../../test/year-report.js";
import { yearReportDocument } from "../report/year-report-document.js";
import { docx } from "./docx.js";

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

test("what XML cannot hold stands in no part of the file", async () => {
  const bytes = await made("Phường\u000b \uFFFE\uFFFF\uD800 <Thành & Sen>");
  for (const name of ["docProps/core.xml", "word/document.xml"]) {
    const xml = part(bytes, name);
    expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/u);
    expect(xml).toContain("&lt;");
  }
});
