import { html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { SIGN_IN } from "./way-in.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";

/** For somebody who is known elsewhere, and whom no account here is linked to: what to give to whom. */
export function unlinkedPage(
  view: WorkspaceView,
  { provider, subject }: { provider: string; subject: string },
): string {
  const words = view.labels.people.signOn;
  return workspaceLayout(
    view,
    words.unlinked,
    html`<div class="column">
      <h1>${words.unlinked}</h1>
      <p class="lead">${words.unlinkedLead(provider)}</p>
      <dl class="facts">
        <div>
          <dt>${words.subject(provider)}</dt>
          <dd class="code">${subject}</dd>
        </div>
      </dl>
      <p>${words.unlinkedNext}</p>
      <p><a class="button" href="${localHref(view, SIGN_IN)}">${words.byPassword}</a></p>
    </div>`,
  );
}
