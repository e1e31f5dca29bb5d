import { answer, AGENCY, only, type App, type Parts } from "./routes.js";

/** What a person reads before consenting, in its current version. */
export function addNoticeRoutes(app: App, { services }: Parts): void {
  app.get(`${AGENCY}/notice`, async (c) => answer(await services.notice(c.req.param("agency")))).all(only("GET, HEAD"));
}
