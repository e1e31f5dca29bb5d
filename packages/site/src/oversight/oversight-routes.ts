import { Hono } from "hono";
import type { WorkspaceEnv } from "../workspace/guard.js";
import type { WorkspaceOptions } from "../workspace/options.js";
import { overviewRoutes } from "./overview/overview-routes.js";
import { reminderRoutes } from "./reminders/reminder-routes.js";
import { reportRoutes } from "./report/report-routes.js";
import { scoringRoutes } from "./scoring/scoring-routes.js";

/** The pages of whoever follows other agencies; they stand in the workspace, behind its sign-in. */
export function oversightRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  for (const routes of [overviewRoutes, reminderRoutes, scoringRoutes, reportRoutes]) app.route("/", routes(options));
  return app;
}
