import { Hono } from "hono";
import type { WorkspaceEnv } from "../workspace/guard.js";
import type { WorkspaceOptions } from "../workspace/options.js";
import { overviewRoutes } from "./overview/overview-routes.js";

/** The pages of whoever follows other agencies; they stand in the workspace, behind its sign-in. */
export function oversightRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const app = new Hono<WorkspaceEnv>();
  app.route("/", overviewRoutes(options));
  return app;
}
