import { oversightEn } from "../messages/en/oversight.js";
import { oversightYearEn } from "../messages/en/oversight-year.js";
import { oversightVi, type OversightMessages } from "../messages/vi/oversight.js";
import { oversightYearVi, type OversightYearMessages } from "../messages/vi/oversight-year.js";
import type { WorkspaceView } from "../workspace/workspace-view.js";

/** What a page for whoever oversees needs beside its own subject. */
export interface OversightView extends WorkspaceView {
  readonly words: OversightMessages;
  readonly year: OversightYearMessages;
}

export const oversightView = (view: WorkspaceView): OversightView => ({
  ...view,
  words: view.lang === "en" ? oversightEn : oversightVi,
  year: view.lang === "en" ? oversightYearEn : oversightYearVi,
});
