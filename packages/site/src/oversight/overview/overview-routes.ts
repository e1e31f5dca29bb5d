import { canonical, type Problem, type PublicReport, type Result } from "@danvan/core";
import type { Overview } from "@danvan/server";
import { Hono, type Context } from "hono";
import type { WorkspaceEnv } from "../../workspace/guard.js";
import type { WorkspaceOptions } from "../../workspace/options.js";
import { refusal } from "../../workspace/refused-page.js";
import { viewOf } from "../../workspace/request.js";
import { oversightView } from "../oversight-view.js";
import { OVERVIEW, unitPath } from "../parts/paths.js";
import { unitPage } from "../unit/unit-page.js";
import { dataFile, dataRows, dictionary } from "./open-data.js";
import { overviewPage } from "./overview-page.js";
import { askedUnits, unitsAddress } from "./unit-filter.js";

type C = Context<WorkspaceEnv>;

/** All units, one of them, and their figures as files. */
export function overviewRoutes({ services, site, calendar, now }: WorkspaceOptions): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  const refuse = (c: C, problems: readonly Problem[]) => refusal(c, site, problems);
  const view = (c: C, here: string) => oversightView(viewOf(c, site, here));
  const asked = (c: C) => askedUnits((name) => c.req.query(name));
  const publicFigures = ({ period: { from, to } }: Overview) => services.areaReport(site.agency.code, { from, to });

  app.get("/toan-tinh", async (c) => {
    const wanted = asked(c);
    const overview = await services.overview(c.get("actor"), wanted.year);
    if (!overview.ok) return refuse(c, overview.problems);
    const figures = await publicFigures(overview.value);
    if (!figures.ok) return refuse(c, figures.problems);
    const here = unitsAddress(OVERVIEW, wanted);
    return c.html(
      overviewPage(view(c, here), { overview: overview.value, asked: wanted, months: figures.value.months }),
    );
  });

  app.get("/toan-tinh/don-vi/:unit", async (c) => {
    const code = c.req.param("unit");
    const overview = await services.overview(c.get("actor"), asked(c).year);
    if (!overview.ok) return refuse(c, overview.problems);
    const late = await services.lateCases(c.get("actor"), code);
    if (!late.ok) return refuse(c, late.problems);
    const unit = overview.value.units.find(({ agency }) => agency.code === code);
    if (!unit) return refuse(c, [{ code: "agency-not-found", path: "unit", facts: {} }]);
    return c.html(
      unitPage(view(c, unitPath(code)), { overview: overview.value, unit, late: late.value, now: now(), calendar }),
    );
  });

  /** What the files are made of: figures of the public account alone. */
  async function account(c: C): Promise<Result<PublicReport>> {
    const overview = await services.overview(c.get("actor"), asked(c).year);
    return overview.ok ? publicFigures(overview.value) : overview;
  }
  const file = (c: C, type: string, name: string) => ({
    "content-type": type,
    "content-disposition": `attachment; filename="${site.agency.code}-${name}"`,
    "cache-control": "no-store",
  });

  app.get("/toan-tinh/du-lieu.csv", async (c) => {
    const made = await account(c);
    if (!made.ok) return refuse(c, made.problems);
    const { csv } = await import("@danvan/documents");
    return c.body(csv(dataRows(made.value)), 200, file(c, "text/csv; charset=utf-8", "don-vi.csv"));
  });

  app.get("/toan-tinh/du-lieu.json", async (c) => {
    const made = await account(c);
    if (!made.ok) return refuse(c, made.problems);
    return c.body(canonical(dataFile(made.value)), 200, file(c, "application/json", "don-vi.json"));
  });

  app.get("/toan-tinh/tu-dien.json", async (c) => {
    const made = await account(c);
    return made.ok
      ? c.body(canonical(dictionary), 200, file(c, "application/json", "tu-dien.json"))
      : refuse(c, made.problems);
  });
  return app;
}
