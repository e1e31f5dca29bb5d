import type { Calendar } from "@danvan/core";
import type { InboxEntry, InboxPage } from "@danvan/server";
import { html, type Html } from "../kit/view/html.js";
import { dueDate, instant } from "../kit/parts/due.js";
import { localHref } from "../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "./workspace-view.js";
import { standing } from "./standing.js";

export interface Inbox {
  readonly state: "open" | "closed";
  readonly page: InboxPage;
  readonly now: string;
  readonly calendar: Calendar;
}

/** The cases by due date. Contact data is not in the list, so a screen seen over a shoulder shows no name. */
export function inboxPage(view: WorkspaceView, inbox: Inbox): string {
  const { labels, here } = view;
  const { state, page } = inbox;
  const more = page.next && `${here}${here.includes("?") ? "&" : "?"}sau=${encodeURIComponent(page.next)}`;
  return workspaceLayout(
    view,
    labels.inbox[state],
    html`<h1>${labels.inbox[state]}</h1>
      <p class="lead">${state === "open" ? labels.inbox.sorted : labels.inbox.sortedClosed}</p>
      ${
        page.entries.length === 0
          ? html`<p class="notice">${labels.inbox.empty}</p>`
          : html`<ol class="inbox">
              ${page.entries.map((entry) => row(view, inbox, entry))}
            </ol>`
      }
      ${more && html`<p class="actions"><a class="button" href="${localHref(view, more)}">${labels.inbox.more}</a></p>`}`,
  );
}

function row(view: WorkspaceView, { now, calendar }: Inbox, entry: InboxEntry): Html {
  const { messages, labels, lang } = view;
  return html`<li class="${entry.timing}">
    <div>
      <h2>
        <a href="${localHref(view, `/lam-viec/vu-viec/${entry.code}`)}"
          >${messages.kinds[entry.kind]} <span class="code">${entry.code}</span></a
        >
      </h2>
      <p>${entry.excerpt || labels.inbox.erased}</p>
      <p class="hint">
        ${labels.case.receivedAt} ${instant(entry.receivedAt, lang)}, ${messages.channels[entry.channel]}
      </p>
    </div>
    <div>
      <p>${standing(view, entry, now, calendar)}</p>
      <p>${labels.inbox.due}: ${dueDate(entry.due, lang, messages)}</p>
    </div>
  </li>`;
}
