import { dueStanding, formatDay, type Calendar } from "@danvan/core";
import type { InboxEntry, InboxPage } from "@danvan/server";
import { faultsOf } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { instant } from "../../kit/parts/due.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { timingTag } from "../standing.js";

export interface Inbox {
  readonly state: "open" | "closed";
  /** What was looked for; empty for the list by due date. */
  readonly search: string;
  readonly page: InboxPage;
  readonly now: string;
  readonly calendar: Calendar;
}

/** The cases by due date, a line each. Contact data is not in the list, so a screen seen over a shoulder shows no name. */
export function inboxPage(view: WorkspaceView, inbox: Inbox): string {
  const { labels, here } = view;
  const { state, search, page } = inbox;
  const title = search === "" ? labels.inbox[state] : labels.inbox.found(search);
  const sorted = state === "open" ? labels.inbox.sorted : labels.inbox.sortedClosed;
  const more = page.next && `${here}${here.includes("?") ? "&" : "?"}sau=${encodeURIComponent(page.next)}`;
  const shared = sharedStanding(view, page.entries);
  return workspaceLayout(
    view,
    title,
    html`<h1>${title}</h1>
      ${searchForm(view, search)}
      <p class="hint">
        ${search === "" ? sorted : labels.inbox.sortedFound} ${shared && html`${labels.inbox.standing}: ${shared}.`}
      </p>
      ${
        page.entries.length === 0
          ? html`<p class="notice">${search === "" ? labels.inbox.empty : labels.inbox.notFound}</p>`
          : html`<ol class="inbox">
              ${page.entries.map((entry) => row(view, inbox, entry, shared === null))}
            </ol>`
      }
      ${more && html`<p class="actions"><a class="button" href="${localHref(view, more)}">${labels.inbox.more}</a></p>`}`,
    page.counts,
  );
}

/** A plain form: what is looked for stands in the address, so that it can be gone back to. */
const searchForm = (view: WorkspaceView, search: string): Html =>
  html`<form class="card" role="search" method="get" action="${ownAddress(view.site, "/lam-viec")}">
    ${view.lang !== "vi" && html`<input type="hidden" name="lang" value="${view.lang}" />`}
    ${textField(faultsOf([], view.lang), {
      name: "tim",
      label: view.labels.inbox.search,
      hint: view.labels.inbox.searchHint,
      value: search,
      autocomplete: "off",
      max: 100,
    })}
    <button type="submit">${view.labels.inbox.searchGo}</button>
  </form>`;

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
    <p class="stands">
      ${entry.awaitsApproval && html`<span class="tag due-soon">${labels.reply.awaits}</span>`}
      ${timingTag(view, entry, now, calendar)}
    </p>
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
