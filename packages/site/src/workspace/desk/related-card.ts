import type { InboxEntry, RelatedCases } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";

/** Cases that may be the same matter again; nothing where there are none. */
export function relatedCard(view: WorkspaceView, { sameSender, samePlace }: RelatedCases): Html | null {
  if (sameSender.length === 0 && samePlace.length === 0) return null;
  const { related } = view.labels.desk;
  return html`<section class="card" aria-labelledby="related-title">
    <h2 id="related-title">${related.title}</h2>
    ${listed(view, related.sameSender, sameSender)} ${listed(view, related.samePlace, samePlace)}
  </section>`;
}

function listed(view: WorkspaceView, title: string, entries: readonly InboxEntry[]): Html | null {
  if (entries.length === 0) return null;
  return html`<h3>${title}</h3>
    <ul>
      ${entries.map(
        ({ code, excerpt, status, lang }) =>
          html`<li>
            <a href="${localHref(view, `/lam-viec/vu-viec/${code}`)}"
              >${excerpt ? spoken(view, excerpt, lang) : view.labels.inbox.erased}</a
            >
            <span class="hint"><span class="code">${code}</span> ${view.messages.statuses[status]}</span>
          </li>`,
      )}
    </ul>`;
}
