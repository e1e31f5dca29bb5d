import { canonical, fail, toCivilDate, type PublicReport, type Result } from "@danvan/core";
import type { Services } from "@danvan/server";
import { Hono, type Context } from "hono";
import type { ClientEnv } from "../../kit/page/client-env.js";
import type { MountedSite } from "../../kit/view/site.js";
import { langOf, view } from "../../kit/view/view.js";
import { AREA, areaPage } from "./area-page.js";

export interface AreaRoutes {
  readonly services: Pick<Services, "areaReport">;
  readonly site: MountedSite;
  /** UTC ISO instant. */
  now(): string;
}

/** The year that runs and the two before it: a stranger makes the server read no other, and each of these is read once a day. */
const YEARS = 3;

/** The account of all units of whoever follows them; elsewhere there is no such page. */
export function areaRoutes({ services, site, now }: AreaRoutes): Hono<ClientEnv> {
  const app = new Hono<ClientEnv>();
  if (!site.oversees) return app;
  const years = () => {
    const last = Number(toCivilDate(now()).slice(0, 4));
    return Array.from({ length: YEARS }, (_, back) => last - back);
  };

  function asked(c: Context): number | null {
    const text = c.req.query("nam");
    const year = text === undefined ? years()[0]! : Number(text);
    return years().includes(year) ? year : null;
  }

  async function read(year: number | null): Promise<Result<PublicReport>> {
    return year === null ? fail("year-invalid", "nam") : services.areaReport(site.agency.code, { year });
  }

  app.get(AREA, async (c) => {
    const year = asked(c);
    const report = await read(year);
    if (!report.ok || year === null) return c.notFound();
    const shown = view(site, langOf(c.req.query("lang")), `${AREA}?nam=${year}`);
    return c.html(areaPage(shown, report.value, year, years()));
  });

  app.get(`${AREA}.json`, async (c) => {
    const report = await read(asked(c));
    return report.ok
      ? c.body(canonical(report.value), 200, { "content-type": "application/json; charset=utf-8" })
      : c.notFound();
  });
  return app;
}
