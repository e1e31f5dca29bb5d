import { isAllowed, MOST_COUNTED, type Actor, type InboxPage } from "@danvan/server";
import { html, type Html } from "../kit/view/html.js";
import { layout } from "../kit/page/layout.js";
import { localHref } from "../kit/view/own-address.js";
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

/** Who stands in for whoever is away. */
export const DEPUTIES = "/lam-viec/nguoi-thay";

/** What an officers' page needs beside its own subject. */
export interface WorkspaceView extends View {
  readonly labels: WorkspaceMessages;
  readonly actor: Actor | null;
}

export const workspaceView = (view: View, actor: Actor | null): WorkspaceView => ({
  ...view,
  labels: view.lang === "en" ? workspaceEn : workspaceVi,
  actor,
});

/** A whole page of the workspace, with the officers' menu; in a list with how many stand in each. */
export const workspaceLayout = (view: WorkspaceView, title: string, body: Html, counts?: InboxPage["counts"]): string =>
  layout(view, { title: `${title} – ${view.labels.title}`, body, menu: menu(view, counts), hidden: true });

/** Marks the page itself, and the area that a page within it belongs to. */
const currentAt = (path: string, here: string): Html | false =>
  path === here
    ? html`aria-current="page"`
    : path !== "/lam-viec" && here.startsWith(`${path}/`) && html`aria-current="true"`;

function menu(view: WorkspaceView, counts?: InboxPage["counts"]): Html {
  const { labels, here, actor } = view;
  const items = [
    ...(actor && isAllowed(actor, "inbox")
      ? [
          [TODAY, labels.list.today.nav, undefined] as const,
          ["/lam-viec", labels.nav.open, counts?.open, "open"] as const,
          ["/lam-viec?xem=da-xong", labels.nav.closed, counts?.closed, "closed"] as const,
        ]
      : []),
    ...(actor && isAllowed(actor, "enterCase") ? [[ENTRY, labels.entry.nav, undefined] as const] : []),
    ...(actor && isAllowed(actor, "dataRequests")
      ? [[DATA_REQUESTS, labels.nav.dataRequests, undefined] as const]
      : []),
    ...(actor && isAllowed(actor, "readYear") ? [[YEAR, labels.year.nav, undefined] as const] : []),
    ...(actor && isAllowed(actor, "yearReport") ? [[INDEX, labels.nav.index, undefined] as const] : []),
    ...(actor && view.site.oversees && isAllowed(actor, "overview")
      ? [[UNITS, labels.nav.units, undefined] as const]
      : []),
    ...(actor && isAllowed(actor, "changeTemplate") ? [[TEMPLATES, labels.templates.title, undefined] as const] : []),
    ...(actor && isAllowed(actor, "people")
      ? [["/lam-viec/can-bo", labels.people.nav.people, undefined] as const]
      : []),
    ...(actor && isAllowed(actor, "stuckOutbox") ? [[EXCHANGE, labels.exchange.nav, undefined] as const] : []),
    ["/lam-viec/tai-khoan", labels.people.nav.account, undefined] as const,
  ];
  const shown = (count: number) => (count < MOST_COUNTED ? String(count) : labels.inbox.many(MOST_COUNTED));
  return html`<nav class="menu" aria-label="${labels.nav.label}">
    <ul class="wrap">
      ${
        actor
          ? html`${items.map(
                ([path, text, count, place]) =>
                  html`<li>
                    <a href="${localHref(view, path)}" ${currentAt(path, here)}
                      >${text}
                      ${count !== undefined && html`<span class="count" data-count="${place}">${shown(count)}</span>`}</a
                    >
                  </li>`,
              )}
              <li class="push who">${labels.nav.who}: ${actor.name} ${standsIn(view)}</li>
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

/** Whoever acts for somebody else is reminded of it on every page. */
const standsIn = ({ labels, actor }: WorkspaceView) =>
  actor?.standsInFor && html`(${labels.people.deputies.for(actor.standsInFor.map(({ name }) => name).join(", "))})`;
