import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { filterForm, filterTags } from "./filter-form.js";
import { shortcutKeys } from "../desk/keys.js";
import { freshBar } from "../desk/news.js";
import { caseTable } from "./case-table.js";
import { addressOf, columnsOf, NEWEST } from "./inbox-filter.js";
import type { Inbox } from "./inbox.js";
import { freshAddress } from "./list-news.js";
import { row, sharedStanding } from "./row.js";
import { unreadNotice } from "./unread-notice.js";
import { savedViews } from "./saved-views.js";

/** The cases by due date, a line each. Contact data is not in the list, so a screen seen over a shoulder shows no name. */
export function inboxPage(view: WorkspaceView, inbox: Inbox): string {
  const { labels } = view;
  const { asked, page, handlers, mayAssign, given } = inbox;
  const state = asked.xem === "da-xong" ? "closed" : "open";
  const title = asked.tim === undefined ? labels.inbox[state] : labels.inbox.found(asked.tim);
  const sorted =
    asked.tim !== undefined
      ? labels.inbox.sortedFound
      : asked.xep === NEWEST
        ? labels.list.sortedNewest
        : state === "open"
          ? labels.inbox.sorted
          : labels.inbox.sortedClosed;
  const columns = columnsOf(asked.cot);
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
      ${unreadNotice(view, page.unreadable)} ${freshBar(view, { src: freshAddress(inbox), here })}
      ${savedViews(view, inbox)} ${filterForm(view, asked, handlers)} ${filterTags(view, asked, handlers)}
      <p class="hint">
        ${labels.list.count(page.entries.length, page.next !== null)}. ${sorted}
        ${shared && html`${labels.inbox.standing}: ${shared}.`}
      </p>
      ${
        page.entries.length === 0
          ? // Of very many cases only so many are looked through at once: the next page goes on.
            page.next === null && html`<p class="notice">${isNarrowed ? labels.inbox.notFound : labels.inbox.empty}</p>`
          : columns.length > 0
            ? caseTable(view, { ...inbox, picking, columns })
            : html`<ol class="inbox">
                ${page.entries.map((entry) => row(view, { ...inbox, picking }, entry, shared === null))}
              </ol>`
      }
      ${picking && assignMany(view, inbox)}
      <p class="actions">
        ${more && html`<a class="button" href="${localHref(view, more)}">${labels.inbox.more}</a>`}
        ${
          page.entries.length > 0 &&
          html`<a href="${localHref(view, addressOf(asked, "/lam-viec/danh-sach.csv"))}">${labels.list.csv}</a>
            <a href="${localHref(view, addressOf(asked, "/lam-viec/danh-sach.xlsx"))}">${labels.list.xlsx}</a>`
        }
      </p>
      ${shortcutKeys(view, inbox.shortcuts)}`,
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
