import { localHref } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";

/** The address of what is done to a case. */
export const actionOf = (view: WorkspaceView, code: string, action: string): string =>
  localHref(view, `/lam-viec/vu-viec/${code}/${action}`);
