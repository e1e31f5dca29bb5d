import type { SunkMessage } from "@danvan/server";
import { instant } from "../../kit/parts/due.js";
import { html } from "../../kit/view/html.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";

/** What a demonstration would have sent. */
export const SINK = "/lam-viec/trao-doi/hop-thu-thu";

/** What would have left this server, the latest first, as it would have left. */
export function sinkPage(view: WorkspaceView, messages: readonly SunkMessage[]): string {
  const { sink: words } = view.labels.exchange;
  return workspaceLayout(
    view,
    words.title,
    html`<div class="column">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${messages.length === 0 && html`<p class="notice">${words.none}</p>`}
      ${messages.map(
        ({ kind, to, at, subject, text }, place) =>
          html`<section class="card" aria-labelledby="m-${place}">
            <h2 id="m-${place}">${subject || words.kinds[kind]}</h2>
            <dl class="facts">
              <div>
                <dt>${words.to}</dt>
                <dd>${to}</dd>
              </div>
              <div>
                <dt>${words.at}</dt>
                <dd>${instant(at, view.lang)}</dd>
              </div>
            </dl>
            <p class="quote">${text}</p>
          </section>`,
      )}
    </div>`,
  );
}
