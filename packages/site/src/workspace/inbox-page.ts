import type { Calendar } from "@danvan/core";
import type { InboxEntry, InboxPage } from "@danvan/server";
import { html, type Html } from "../kit/html.js";
import { dueDate, instant } from "../kit/due.js";
import { localHref } from "../kit/view.js";
import { deskLayout, type DeskView } from "./desk-view.js";
import { standing } from "./standing.js";

export interface Inbox {
  readonly state: "open" | "closed";
  readonly page: InboxPage;
  readonly now: string;
  readonly calendar: Calendar;
}

/** The cases by due date. Contact data is not in the list, so a screen seen over a shoulder shows no name. */
export function inboxPage(view: DeskView, inbox: Inbox): string {
  const { desk, lang, here } = view;
  const { state, page } = inbox;
  const more = page.next && `${here}${here.includes("?") ? "&" : "?"}sau=${encodeURIComponent(page.next)}`;
  return deskLayout(
    view,
    desk.inbox[state],
    html`<h1>${desk.inbox[state]}</h1>
      <p class="lead">${state === "open" ? desk.inbox.sorted : desk.inbox.sortedClosed}</p>
      ${
        page.entries.length === 0
          ? html`<p class="notice">${desk.inbox.empty}</p>`
          : html`<ol class="inbox">
              ${page.entries.map((entry) => row(view, inbox, entry))}
            </ol>`
      }
      ${more && html`<p class="actions"><a class="button" href="${localHref(more, lang)}">${desk.inbox.more}</a></p>`}`,
  );
}

function row(view: DeskView, { now, calendar }: Inbox, entry: InboxEntry): Html {
  const { words, desk, lang } = view;
  return html`<li class="${entry.timing}">
    <div>
      <h2>
        <a href="${localHref(`/lam-viec/vu-viec/${entry.code}`, lang)}"
          >${words.kinds[entry.kind]} <span class="code">${entry.code}</span></a
        >
      </h2>
      <p>${entry.excerpt || desk.inbox.erased}</p>
      <p class="hint">${desk.case.receivedAt} ${instant(entry.receivedAt, lang)}, ${words.channels[entry.channel]}</p>
    </div>
    <div>
      <p>${standing(view, entry, now, calendar)}</p>
      <p>${desk.inbox.due}: ${dueDate(entry.due, lang, words)}</p>
    </div>
  </li>`;
}
