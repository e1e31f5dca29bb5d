import type { Result, YearReport } from "@danvan/core";
import type { Office } from "@danvan/documents";
import type { HandedInReport } from "@danvan/server";
import { Hono, type Context } from "hono";
import { fileResponse } from "../../kit/page/file-response.js";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { localHref } from "../../kit/view/own-address.js";
import { to, viewOf } from "../request.js";
import { receiptPage } from "./receipt-page.js";
import { YEAR } from "../workspace-view.js";
import { yearPath } from "./year-page.js";

type C = Context<WorkspaceEnv>;
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The report as a paper: the one that was handed in, or the draft, which says on its first page that it is one. */
export function paperRoutes({ services, site }: WorkspaceOptions): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  const yearOf = (c: C) => Number(c.req.param("year"));

  async function handedIn(c: C): Promise<Result<HandedInReport>> {
    return services.handedInReport(c.get("actor"), yearOf(c));
  }

  async function shown(c: C): Promise<Result<YearReport>> {
    const record = await services.yearRecord(c.get("actor"), yearOf(c));
    if (!record.ok) return record;
    if (!record.value.isWritable && record.value.state !== null) {
      const paper = await handedIn(c);
      return paper.ok ? { ok: true, value: paper.value.report } : paper;
    }
    const draft = await services.yearDraft(c.get("actor"), yearOf(c));
    return draft.ok ? { ok: true, value: draft.value.report } : draft;
  }

  app.get("/nam/in.css", async (c) => {
    const { printCss } = await import("@danvan/documents");
    return c.body(printCss(), 200, { "content-type": "text/css; charset=utf-8" });
  });

  app.get("/nam/:year{[0-9]{4}}/xem", async (c) => {
    const report = await shown(c);
    if (!report.ok) return refusal(c, site, report.problems);
    const { html, draftOffice, yearReportDocument } = await import("@danvan/documents");
    const paper = yearReportDocument(report.value, draftOffice(known(report.value)));
    if (!paper.ok) return refusal(c, site, paper.problems);
    return c.html(html(paper.value, { stylesheet: localHref({ site, lang: "vi" }, `${YEAR}/in.css`) }));
  });

  app.get("/nam/:year{[0-9]{4}}/bao-cao.docx", async (c) => {
    const report = await shown(c);
    if (!report.ok) return refusal(c, site, report.problems);
    const { docx, draftOffice, yearReportDocument } = await import("@danvan/documents");
    const paper = yearReportDocument(report.value, draftOffice(known(report.value)));
    if (!paper.ok) return refusal(c, site, paper.problems);
    const bytes = await docx(paper.value);
    if (!bytes.ok) return refusal(c, site, bytes.problems);
    return fileResponse({ name: `bao-cao-${yearOf(c)}.docx`, type: DOCX, bytes: new Uint8Array(bytes.value) });
  });

  app.get("/nam/:year{[0-9]{4}}/bao-cao.xlsx", async (c) => {
    const report = await shown(c);
    if (!report.ok) return refusal(c, site, report.problems);
    const { workbook } = await import("@danvan/documents");
    const made = await workbook(report.value);
    if (!made.ok) return refusal(c, site, made.problems);
    return fileResponse({ name: `bao-cao-${yearOf(c)}.xlsx`, type: XLSX, bytes: new Uint8Array(made.value) });
  });

  app.get("/nam/:year{[0-9]{4}}/phieu", async (c) => {
    const record = await services.yearRecord(c.get("actor"), yearOf(c));
    if (!record.ok) return refusal(c, site, record.problems);
    const paper = await handedIn(c);
    return paper.ok
      ? c.html(receiptPage(viewOf(c, site, `${yearPath(yearOf(c))}/phieu`), record.value, paper.value.receipt))
      : to(c, site, yearPath(yearOf(c)));
  });
  return app;
}

/** The paper's own details as far as the agency gave them: number, day and signer are the registry's, and stay open. */
const known = ({ agency }: YearReport): Partial<Office> => ({
  sign: `BC-${agency.sign ?? "…"}`,
  ...(agency.place !== null && { place: agency.place }),
});
