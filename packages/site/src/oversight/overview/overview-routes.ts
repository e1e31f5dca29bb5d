import { canonical, type Problem, type PublicReport, type Result } from "@danvan/core";
import { isAllowed, type Overview } from "@danvan/server";
import { Hono, type Context } from "hono";
import { faultsOf } from "../../kit/form/faults.js";
import type { WorkspaceEnv } from "../../workspace/guard.js";
import type { WorkspaceOptions } from "../../workspace/options.js";
import { settleWords, withBegun } from "../../workspace/desk/page-words.js";
import { smallForm, to } from "../../workspace/request.js";
import { ofYear } from "../parts/frame.js";
import { OVERVIEW, unitPath } from "../parts/paths.js";
import { download, oversightOf, refuse, yearAsked, yearOrThis } from "../parts/request.js";
import { unitPage } from "../unit/unit-page.js";
import { dataFile, dataRows, dictionary } from "./open-data.js";
import { overviewPage } from "./overview-page.js";
import { askedUnits, unitsAddress } from "./unit-filter.js";

type C = Context<WorkspaceEnv>;

/** All units, one of them with its report, and their figures as files. */
export function overviewRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, calendar, now } = options;
  const app = new Hono<WorkspaceEnv>();
  const asked = (c: C) => askedUnits((name) => c.req.query(name));
  const publicFigures = ({ period: { from, to: until } }: Overview) =>
    services.areaReport(site.agency.code, { from, to: until });

  app.get("/toan-tinh", async (c) => {
    const wanted = asked(c);
    const overview = await services.overview(c.get("actor"), wanted.year);
    if (!overview.ok) return refuse(c, site, overview.problems);
    const figures = await publicFigures(overview.value);
    if (!figures.ok) return refuse(c, site, figures.problems);
    const view = oversightOf(c, site, unitsAddress(OVERVIEW, wanted));
    return c.html(overviewPage(view, { overview: overview.value, asked: wanted, months: figures.value.months }));
  });

  async function showUnit(c: C, problems: readonly Problem[] = []): Promise<Response> {
    const code = c.req.param("unit") ?? "";
    const overview = await services.overview(c.get("actor"), yearAsked(c));
    if (!overview.ok) return refuse(c, site, overview.problems);
    const late = await services.lateCases(c.get("actor"), code);
    if (!late.ok) return refuse(c, site, late.problems);
    const unit = overview.value.units.find(({ agency }) => agency.code === code);
    if (!unit) return refuse(c, site, [{ code: "agency-not-found", path: "unit", facts: {} }]);
    const here = oversightOf(c, site, unitPath(code));
    const view = await withBegun(here, services, `judgement:${overview.value.year}:${code}`);
    const page = {
      overview: overview.value,
      unit,
      late: late.value,
      now: now(),
      calendar,
      mayJudge: isAllowed(c.get("actor"), "judgeYear"),
      faults: faultsOf(problems, view.lang),
    };
    return c.html(unitPage(view, page), problems.length > 0 ? 422 : 200);
  }

  app.get("/toan-tinh/don-vi/:unit", (c) => showUnit(c));

  app.post("/toan-tinh/don-vi/:unit/bao-cao", smallForm(options), async (c) => {
    const code = c.req.param("unit");
    if (!isAllowed(c.get("actor"), "judgeYear"))
      return refuse(c, site, [{ code: "role-missing", path: "", facts: { action: "judgeYear" } }]);
    const { field } = c.get("posted");
    const year = yearOrThis(c, now());
    const type = (["accepted", "change-requested", "not-reported"] as const).find((one) => one === field("lam"));
    if (!type) return showUnit(c);
    const judged = await services.judgeYear(
      c.get("actor"),
      code,
      year,
      { type, reason: field("reason") },
      Number(field("seen")),
    );
    await settleWords(c, services, `judgement:${year}:${code}`, { reason: "reason" }, judged.ok);
    if (judged.ok) return to(c, site, ofYear(unitPath(code), year));
    const isMissing = judged.problems.some(({ code: one }) =>
      /^(role|oversight)-missing$|^agency-not-found$/.test(one),
    );
    return isMissing ? refuse(c, site, judged.problems) : showUnit(c, judged.problems);
  });

  /** What the files are made of: figures of the public account alone. */
  async function account(c: C): Promise<Result<PublicReport>> {
    const overview = await services.overview(c.get("actor"), asked(c).year);
    return overview.ok ? publicFigures(overview.value) : overview;
  }

  app.get("/toan-tinh/du-lieu.csv", async (c) => {
    const made = await account(c);
    if (!made.ok) return refuse(c, site, made.problems);
    const { csv } = await import("@danvan/documents");
    return download(c, csv(dataRows(made.value)), "text/csv; charset=utf-8", `${site.agency.code}-don-vi.csv`);
  });

  app.get("/toan-tinh/du-lieu.json", async (c) => {
    const made = await account(c);
    if (!made.ok) return refuse(c, site, made.problems);
    return download(c, canonical(dataFile(made.value)), "application/json", `${site.agency.code}-don-vi.json`);
  });

  app.get("/toan-tinh/tu-dien.json", async (c) => {
    const made = await account(c);
    if (!made.ok) return refuse(c, site, made.problems);
    return download(c, canonical(dictionary), "application/json", "tu-dien.json");
  });
  return app;
}
