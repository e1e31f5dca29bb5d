import { isAllowed, MOST_COUNTED, type Actor, type CaseDesk, type InboxPage } from "@danvan/server";
import { html, type Html } from "../kit/view/html.js";
import { localHref } from "../kit/view/own-address.js";
import { layout } from "../kit/page/layout.js";
import type { View } from "../kit/view/view.js";
import { workspaceEn } from "../messages/en/workspace.js";
import { workspaceVi, type WorkspaceMessages } from "../messages/vi/workspace.js";

/** The index of Quyết định 766/QĐ-TTg by both readings. */
export const INDEX = "/lam-viec/chi-so-766";
/** All units that the agency follows. */
export const UNITS = "/lam-viec/toan-tinh";
/** What a day begins with. */
export const TODAY = "/lam-viec/hom-nay";
/** The texts that answers begin with. */
export const TEMPLATES = "/lam-viec/mau";
/** Entering a call, a letter or a visit. */
export const ENTRY = "/lam-viec/nhap";
/** The register of what people ask about their data. */
export const DATA_REQUESTS = "/lam-viec/yeu-cau-du-lieu";

/** The year's report and its plan. */
export const YEAR = "/lam-viec/nam";
/** What comes from other systems and goes to them. */
export const EXCHANGE = "/lam-viec/trao-doi";

/** What the agency goes by. */
export const SETTINGS = "/lam-viec/cau-hinh";
/** Who stands in for whoever is away. */
export const DEPUTIES = "/lam-viec/nguoi-thay";

/** What an officers' page needs beside its own subject. */
export interface WorkspaceView extends View {
  readonly labels: WorkspaceMessages;
  readonly actor: Actor | null;
  /** What the officer has begun on a page outside a case, and who else writes there; of those who may write there. */
  readonly begun?: BegunPage;
}

/** A page by its name, with what was begun on it. */
export interface BegunPage extends CaseDesk {
  readonly page: string;
}

export const workspaceView = (view: View, actor: Actor | null): WorkspaceView => ({
  ...view,
  labels: view.lang === "en" ? workspaceEn : workspaceVi,
  actor,
});

/** A whole page of the workspace, with the officers' menu; in a list with how many stand in each. */
export const workspaceLayout = (view: WorkspaceView, title: string, body: Html, counts?: InboxPage["counts"]): string =>
  layout(view, { title: `${title} – ${view.labels.title}`, body, menu: workspaceMenu(view, counts), hidden: true });

/** A place that the menu leads to. */
interface Item {
  readonly path: string;
  readonly text: string;
  /** The name of its count, and how many. */
  readonly count?: readonly [place: string, count: number | undefined];
}

/** What an officer opens every day. */
function daily({ labels, actor, site }: WorkspaceView, counts?: InboxPage["counts"]): Item[] {
  if (!actor) return [];
  return [
    ...(isAllowed(actor, "inbox")
      ? [
          { path: TODAY, text: labels.list.today.nav },
          { path: "/lam-viec", text: labels.nav.open, count: ["open", counts?.open] as const },
          { path: "/lam-viec?xem=da-xong", text: labels.nav.closed, count: ["closed", counts?.closed] as const },
        ]
      : []),
    ...(isAllowed(actor, "enterCase") ? [{ path: ENTRY, text: labels.entry.nav }] : []),
    ...(isAllowed(actor, "readYear") ? [{ path: YEAR, text: labels.year.nav }] : []),
    ...(site.oversees && isAllowed(actor, "overview") ? [{ path: UNITS, text: labels.nav.units }] : []),
  ];
}

/** What is opened now and then. */
function seldom({ labels, actor }: WorkspaceView): Item[] {
  if (!actor) return [];
  return [
    ...(isAllowed(actor, "changeTemplate") ? [{ path: TEMPLATES, text: labels.templates.title }] : []),
    ...(isAllowed(actor, "dataRequests") ? [{ path: DATA_REQUESTS, text: labels.nav.dataRequests }] : []),
    ...(isAllowed(actor, "yearReport") ? [{ path: INDEX, text: labels.nav.index }] : []),
    ...(isAllowed(actor, "stuckOutbox") ? [{ path: EXCHANGE, text: labels.exchange.nav }] : []),
    ...(isAllowed(actor, "people") ? [{ path: "/lam-viec/can-bo", text: labels.people.nav.people }] : []),
    ...(isAllowed(actor, "settings") ? [{ path: SETTINGS, text: labels.settings.nav }] : []),
  ];
}

/** The officers' menu: what is opened every day in a row, the rest folded, so that a head's menu is one line at 1366 px. */
function workspaceMenu(view: WorkspaceView, counts?: InboxPage["counts"]): Html {
  const { labels, actor, here } = view;
  const more = seldom(view);
  const isMore = more.some(({ path }) => isWithin(path, here));
  const item = (one: Item) => html`<li>${link(view, one)}</li>`;
  return html`<nav class="menu" aria-label="${labels.nav.label}">
    <ul class="wrap">
      ${
        actor
          ? html`${daily(view, counts).map(item)}
              ${
                more.length < 2
                  ? more.map(item)
                  : html`<li>
                      <details class="more">
                        <summary ${isMore && html`data-current`}>${labels.nav.more}</summary>
                        <ul>
                          ${more.map(item)}
                        </ul>
                      </details>
                    </li>`
              }
              <li class="push who">${labels.nav.who}: ${actor.name} ${standsIn(view)}</li>
              ${item({ path: "/lam-viec/tai-khoan", text: labels.people.nav.account })}
              <li>
                <form method="post" action="${localHref(view, "/lam-viec/dang-xuat")}">
                  <button type="submit">${labels.nav.signOut}</button>
                </form>
              </li>`
          : html`<li class="who">${labels.title}</li>`
      }
    </ul>
  </nav>`;
}

function link(view: WorkspaceView, { path, text, count: [place, count] = ["", undefined] }: Item): Html {
  const { labels, here } = view;
  const shown = (many: number) => (many < MOST_COUNTED ? String(many) : labels.inbox.many(MOST_COUNTED));
  return html`<a href="${localHref(view, path)}" ${currentAt(path, here)}
    >${text} ${count !== undefined && html`<span class="count" data-count="${place}">${shown(count)}</span>`}</a
  >`;
}

/** Whether a page is a place of the menu or within it; every page lies within the list. */
const isWithin = (path: string, here: string): boolean =>
  path === here || (path !== "/lam-viec" && (here.startsWith(`${path}/`) || here.startsWith(`${path}?`)));

/** Marks the page itself, and the area that a page within it belongs to. */
const currentAt = (path: string, here: string): Html | false =>
  isWithin(path, here) && (path === here ? html`aria-current="page"` : html`aria-current="true"`);

/** Whoever acts for somebody else is reminded of it on every page. */
const standsIn = ({ labels, actor }: WorkspaceView) =>
  actor?.standsInFor && html`(${labels.people.deputies.for(actor.standsInFor.map(({ name }) => name).join(", "))})`;
