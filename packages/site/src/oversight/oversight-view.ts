import { oversightEn } from "../messages/en/oversight.js";
import { oversightVi, type OversightMessages } from "../messages/vi/oversight.js";
import type { WorkspaceView } from "../workspace/workspace-view.js";

/** What a page for whoever oversees needs beside its own subject. */
export interface OversightView extends WorkspaceView {
  readonly words: OversightMessages;
}

export const oversightView = (view: WorkspaceView): OversightView => ({
  ...view,
  words: view.lang === "en" ? oversightEn : oversightVi,
});
