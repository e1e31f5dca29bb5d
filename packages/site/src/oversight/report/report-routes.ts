import { canonical, type ProvinceReport, type Result, type YearReport } from "@danvan/core";
import type { OnRead } from "@danvan/server";
import { Hono, type Context } from "hono";
import { PAGE_HEADERS } from "../../kit/page/page-headers.js";
import type { WorkspaceEnv } from "../../workspace/guard.js";
import type { WorkspaceOptions } from "../../workspace/options.js";
import { clausesPage } from "../consolidation/clauses-page.js";
import { figurePage } from "../consolidation/consolidation-page.js";
import { consolidationStream } from "../consolidation/consolidation-stream.js";
import { tracedPage } from "../consolidation/traced-page.js";
import { inspectionPage } from "../inspection/inspection-page.js";
import { comparePage } from "../inspection/compare-page.js";
import { ofYear } from "../parts/frame.js";
import { CLAUSES, COMPARE, CONSOLIDATION, figurePath, INSPECTION, tracePath } from "../parts/paths.js";
import { download, oversightOf, refuse, yearOrThis } from "../parts/request.js";

type C = Context<WorkspaceEnv>;

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The reports that were handed in, one by one and as one paper; whom to inspect; two years side by side. */
export function reportRoutes({ services, site, now, onFault }: WorkspaceOptions): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  const yearOf = (c: C) => yearOrThis(c, now());

  async function paper(c: C): Promise<Result<YearReport>> {
    const agency = c.req.param("unit") ?? "";
    const found = await services.handedInReport(c.get("actor"), yearOf(c), { agency });
    return found.ok ? { ok: true, value: found.value.report } : found;
  }

  app.get("/toan-tinh/don-vi/:unit/bao-cao.html", async (c) => {
    const report = await paper(c);
    if (!report.ok) return refuse(c, site, report.problems);
    const { html, draftOffice, yearReportDocument } = await import("@danvan/documents");
    const document = yearReportDocument(report.value, draftOffice({ agency: [report.value.agency.name] }));
    if (!document.ok) return refuse(c, site, document.problems);
    return c.body(html(document.value, { stylesheet: `${site.base}/lam-viec/toan-tinh/bao-cao.css` }), 200, {
      ...PAGE_HEADERS,
      "content-type": "text/html; charset=utf-8",
    });
  });

  app.get("/toan-tinh/bao-cao.css", async (c) => {
    const { printCss } = await import("@danvan/documents");
    return c.body(printCss(), 200, { "content-type": "text/css; charset=utf-8", "x-content-type-options": "nosniff" });
  });

  app.get("/toan-tinh/don-vi/:unit/bao-cao.docx", async (c) => {
    const report = await paper(c);
    if (!report.ok) return refuse(c, site, report.problems);
    const { docx, draftOffice, yearReportDocument } = await import("@danvan/documents");
    const document = yearReportDocument(report.value, draftOffice({ agency: [report.value.agency.name] }));
    const file = document.ok ? await docx(document.value) : document;
    if (!file.ok) return refuse(c, site, file.problems);
    return download(
      c,
      new Uint8Array(file.value),
      WORD,
      `bao-cao-${report.value.agency.code}-${report.value.year}.docx`,
    );
  });

  const consolidated = (c: C): Promise<Result<ProvinceReport>> => services.consolidation(c.get("actor"), yearOf(c));

  app.get("/toan-tinh/tong-hop", async (c) => {
    // Whoever may not read it, or asks for a year that is none, is told before anything was sent.
    const asked = await services.overview(c.get("actor"), yearOf(c));
    if (!asked.ok) return refuse(c, site, asked.problems);
    const { year } = asked.value;
    const view = oversightOf(c, site, ofYear(CONSOLIDATION, year));
    const read = (onRead: OnRead) => services.consolidation(c.get("actor"), year, onRead);
    const stream = consolidationStream(view, year, read, onFault);
    return c.body(stream, 200, PAGE_HEADERS);
  });

  app.get("/toan-tinh/tong-hop/so-lieu/:indicator", async (c) => {
    const report = await consolidated(c);
    if (!report.ok) return refuse(c, site, report.problems);
    const indicator = c.req.param("indicator");
    const page = figurePage(oversightOf(c, site, ofYear(figurePath(indicator), yearOf(c))), report.value, indicator);
    return page === null
      ? refuse(c, site, [{ code: "indicator-unknown", path: "indicator", facts: { got: indicator } }])
      : c.html(page);
  });

  app.get("/toan-tinh/don-vi/:unit/so-lieu/:indicator", async (c) => {
    const [unit, indicator] = [c.req.param("unit"), c.req.param("indicator")];
    const traced = await services.traceFigure(c.get("actor"), yearOf(c), indicator, unit);
    if (!traced.ok) return refuse(c, site, traced.problems);
    const view = oversightOf(c, site, ofYear(tracePath(unit, indicator), yearOf(c)));
    return c.html(tracedPage(view, yearOf(c), traced.value));
  });

  app.get("/toan-tinh/tong-hop/tong-hop.docx", async (c) => {
    const report = await consolidated(c);
    if (!report.ok) return refuse(c, site, report.problems);
    const { docx, draftOffice, provinceReportDocument } = await import("@danvan/documents");
    const document = provinceReportDocument(report.value, draftOffice({ agency: [site.agency.name] }));
    const file = document.ok ? await docx(document.value) : document;
    if (!file.ok) return refuse(c, site, file.problems);
    return download(c, new Uint8Array(file.value), WORD, `tong-hop-${report.value.year}.docx`);
  });

  app.get("/toan-tinh/tong-hop/tong-hop.xlsx", async (c) => {
    const report = await consolidated(c);
    if (!report.ok) return refuse(c, site, report.problems);
    const { workbook } = await import("@danvan/documents");
    const file = await workbook(report.value);
    if (!file.ok) return refuse(c, site, file.problems);
    return download(c, new Uint8Array(file.value), EXCEL, `tong-hop-${report.value.year}.xlsx`);
  });

  app.get("/toan-tinh/tong-hop/tong-hop.json", async (c) => {
    const report = await consolidated(c);
    return report.ok
      ? download(c, canonical(report.value), "application/json", `tong-hop-${report.value.year}.json`)
      : refuse(c, site, report.problems);
  });

  app.get("/toan-tinh/theo-khoan", (c) => {
    const basis = services.overseenBasis(c.get("actor"));
    return basis.ok
      ? c.html(clausesPage(oversightOf(c, site, CLAUSES), yearOf(c), basis.value))
      : refuse(c, site, basis.problems);
  });

  app.get("/toan-tinh/thanh-tra", async (c) => {
    const entries = await services.inspection(c.get("actor"), yearOf(c));
    return entries.ok
      ? c.html(inspectionPage(oversightOf(c, site, INSPECTION), entries.value, yearOf(c)))
      : refuse(c, site, entries.problems);
  });

  app.get("/toan-tinh/so-sanh", async (c) => {
    const year = yearOf(c);
    const own = await services.overview(c.get("actor"), year);
    if (!own.ok) return refuse(c, site, own.problems);
    const before = await services.overview(c.get("actor"), year - 1);
    return before.ok
      ? c.html(comparePage(oversightOf(c, site, COMPARE), own.value, before.value))
      : refuse(c, site, before.problems);
  });
  return app;
}
