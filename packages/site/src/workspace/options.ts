import type { Calendar } from "@danvan/core";
import type { Services } from "@danvan/server";
import type { Site } from "../kit/view/site.js";

/** What the workspace is given. */
export interface WorkspaceOptions {
  readonly services: Services;
  readonly site: Site;
  readonly calendar: Calendar;
  /** The present instant as UTC ISO text. */
  now(): string;
}
