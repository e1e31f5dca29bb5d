import { dueStanding, formatDay, type Calendar } from "@danvan/core";
import type { InboxEntry, InboxPage } from "@danvan/server";
import { html, type Html } from "../kit/view/html.js";
import { instant } from "../kit/parts/due.js";
import { localHref } from "../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "./workspace-view.js";
import { timingTag } from "./standing.js";

export interface Inbox {
  readonly state: "open" | "closed";
  readonly page: InboxPage;
  readonly now: string;
  readonly calendar: Calendar;
}

/** The cases by due date, a line each. Contact data is not in the list, so a screen seen over a shoulder shows no name. */
export function inboxPage(view: WorkspaceView, inbox: Inbox): string {
  const { labels, here } = view;
  const { state, page } = inbox;
  const more = page.next && `${here}${here.includes("?") ? "&" : "?"}sau=${encodeURIComponent(page.next)}`;
  const shared = sharedStanding(view, page.entries);
  return workspaceLayout(
    view,
    labels.inbox[state],
    html`<h1>${labels.inbox[state]}</h1>
      <p class="hint">
        ${state === "open" ? labels.inbox.sorted : labels.inbox.sortedClosed}
        ${shared && html`${labels.inbox.standing}: ${shared}.`}
      </p>
      ${
        page.entries.length === 0
          ? html`<p class="notice">${labels.inbox.empty}</p>`
          : html`<ol class="inbox">
              ${page.entries.map((entry) => row(view, inbox, entry, shared === null))}
            </ol>`
      }
      ${more && html`<p class="actions"><a class="button" href="${localHref(view, more)}">${labels.inbox.more}</a></p>`}`,
    page.counts,
  );
}

/** Whose number the dates of a list are, where it is one for all: said once above, an illustrative number stands nowhere alone. */
function sharedStanding({ messages }: WorkspaceView, entries: readonly InboxEntry[]): string | null {
  const standings = new Set(entries.flatMap(({ due }) => (due ? [dueStanding(due, messages)] : [])));
  return standings.size === 1 ? [...standings][0]! : null;
}

function row(view: WorkspaceView, { now, calendar }: Inbox, entry: InboxEntry, ownStanding: boolean): Html {
  const { messages, labels, lang } = view;
  const { due } = entry;
  return html`<li class="${entry.timing}">
    <h2>
      <a href="${localHref(view, `/lam-viec/vu-viec/${entry.code}`)}"
        ><span class="words">${entry.excerpt || labels.inbox.erased}</span> <span class="code">${entry.code}</span></a
      >
    </h2>
    <p class="hint">
      ${messages.statuses[entry.status]}. ${messages.kinds[entry.kind]}, ${messages.channels[entry.channel]},
      ${instant(entry.receivedAt, lang)}
    </p>
    <p class="stands">${timingTag(view, entry, now, calendar)}</p>
    <p class="hint until">
      ${
        due
          ? html`${labels.inbox.due}:
              <time datetime="${due.date}">${formatDay(due.date, lang)}</time>
              ${ownStanding && html`(${dueStanding(due, messages)})`}`
          : messages.due.none
      }
    </p>
  </li>`;
}
