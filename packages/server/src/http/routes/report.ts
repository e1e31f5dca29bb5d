import { answer, AGENCY, only, type App, type Parts } from "./routes.js";

/** The agency's public account. */
export function addReportRoutes(app: App, { services }: Parts): void {
  app
    .get(`${AGENCY}/report`, async (c) => {
      const { from, to } = c.req.query();
      const period = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
      return answer(await services.report(c.req.param("agency"), period));
    })
    .all(only("GET, HEAD"));
}
