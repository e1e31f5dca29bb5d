import { dueStanding, formatDay, type Calendar } from "@danvan/core";
import type { CaseHandler, InboxEntry, InboxPage } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { instant } from "../../kit/parts/due.js";
import { localHref } from "../../kit/view/own-address.js";
import { timingTag } from "../standing.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { filterForm, filterTags } from "./filter-form.js";
import { addressOf, type Asked } from "./inbox-filter.js";

export interface Inbox {
  readonly asked: Asked;
  readonly page: InboxPage;
  readonly handlers: readonly CaseHandler[];
  /** Whether this officer may give cases to others. */
  readonly mayAssign: boolean;
  /** What came of giving several at once. */
  readonly given?: { readonly done: number; readonly left: readonly string[] };
  readonly now: string;
  readonly calendar: Calendar;
}

/** The cases by due date, a line each. Contact data is not in the list, so a screen seen over a shoulder shows no name. */
export function inboxPage(view: WorkspaceView, inbox: Inbox): string {
  const { labels } = view;
  const { asked, page, handlers, mayAssign, given } = inbox;
  const state = asked.xem === "da-xong" ? "closed" : "open";
  const title = asked.tim === undefined ? labels.inbox[state] : labels.inbox.found(asked.tim);
  const sorted =
    asked.tim !== undefined
      ? labels.inbox.sortedFound
      : state === "open"
        ? labels.inbox.sorted
        : labels.inbox.sortedClosed;
  const here = addressOf(asked);
  const more = page.next && `${here}${here.includes("?") ? "&" : "?"}sau=${encodeURIComponent(page.next)}`;
  const shared = sharedStanding(view, page.entries);
  const isNarrowed = Object.keys(asked).some((name) => name !== "xem");
  const picking = mayAssign && state === "open" && page.entries.length > 0;
  return workspaceLayout(
    view,
    title,
    html`<h1>${title}</h1>
      ${given && html`<p class="notice ${given.left.length > 0 ? "bad" : "good"}" role="status">${givenText(view, given)}</p>`}
      ${filterForm(view, asked, handlers)} ${filterTags(view, asked, handlers)}
      <p class="hint">
        ${labels.list.count(page.entries.length, page.next !== null)}. ${sorted}
        ${shared && html`${labels.inbox.standing}: ${shared}.`}
      </p>
      ${
        page.entries.length === 0
          ? html`<p class="notice">${isNarrowed ? labels.inbox.notFound : labels.inbox.empty}</p>`
          : html`<ol class="inbox">
              ${page.entries.map((entry) => row(view, { ...inbox, picking }, entry, shared === null))}
            </ol>`
      }
      ${picking && assignMany(view, inbox)}
      <p class="actions">
        ${more && html`<a class="button" href="${localHref(view, more)}">${labels.inbox.more}</a>`}
        ${page.entries.length > 0 && html`<a href="${localHref(view, addressOf(asked, "/lam-viec/danh-sach.csv"))}">${labels.list.csv}</a>`}
      </p>`,
    page.counts,
  );
}

const givenText = ({ labels: { list } }: WorkspaceView, { done, left }: NonNullable<Inbox["given"]>): string =>
  [list.assign.done(done), ...(left.length > 0 ? [list.assign.left(left.join(", "))] : [])].join(" ");

/** The bar under the list: the boxes of the lines belong to this form. */
function assignMany(view: WorkspaceView, { asked, handlers }: Inbox): Html {
  const { assign } = view.labels.list;
  return html`<form
    id="giao-nhieu"
    class="card bulk"
    method="post"
    action="${localHref(view, addressOf(asked, "/lam-viec/giao"))}"
  >
    <label for="officer">${assign.chosen}</label>
    <select id="officer" name="officer" required>
      <option value="">${assign.choose}</option>
      ${handlers.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
    </select>
    <button class="quiet" type="submit">${assign.submit}</button>
  </form>`;
}

/** Whose number the dates of a list are, where it is one for all: said once above, an illustrative number stands nowhere alone. */
export function sharedStanding({ messages }: WorkspaceView, entries: readonly InboxEntry[]): string | null {
  const standings = new Set(entries.flatMap(({ due }) => (due ? [dueStanding(due, messages)] : [])));
  return standings.size === 1 ? [...standings][0]! : null;
}

/** One line of a list. @param picking whether it can be chosen together with others */
export function row(
  view: WorkspaceView,
  { now, calendar, picking }: Pick<Inbox, "now" | "calendar"> & { readonly picking: boolean },
  entry: InboxEntry,
  ownStanding: boolean,
): Html {
  const { messages, labels, lang } = view;
  const { due } = entry;
  return html`<li class="${entry.timing}">
    ${
      picking &&
      html`<label class="pick"
        ><input
          type="checkbox"
          name="code"
          value="${entry.code}"
          form="giao-nhieu"
          aria-label="${labels.list.pick(entry.code)}"
      /></label>`
    }
    <h2>
      <a href="${localHref(view, `/lam-viec/vu-viec/${entry.code}`)}"
        ><span class="words">${entry.excerpt || labels.inbox.erased}</span> <span class="code">${entry.code}</span></a
      >
    </h2>
    <p class="hint">
      ${messages.statuses[entry.status]}. ${messages.kinds[entry.kind]}, ${messages.channels[entry.channel]},
      ${instant(entry.receivedAt, lang)}${entry.assignee !== null && `. ${labels.list.assignee(entry.assignee)}`}
    </p>
    <p class="stands">
      ${entry.awaitsSender && html`<span class="tag">${labels.ask.awaits}</span>`}
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
