import { html, type Html } from "../../kit/view/html.js";
import type { WorkspaceView } from "../workspace-view.js";

/** Which cases a list could not read: whoever looks for one has to know that it is there. */
export const unreadNotice = ({ labels }: WorkspaceView, codes: readonly string[]): Html | null =>
  codes.length === 0 ? null : html`<p class="notice bad">${labels.list.unreadable(codes.join(", "))}</p>`;
