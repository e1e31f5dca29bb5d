import type { Actor } from "@danvan/server";
import { html, type Html } from "../kit/view/html.js";
import { layout } from "../kit/page/layout.js";
import { localHref } from "../kit/view/own-address.js";
import type { View } from "../kit/view/view.js";
import { workspaceEn } from "../messages/en/workspace.js";
import { workspaceVi, type WorkspaceMessages } from "../messages/vi/workspace.js";

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

/** A whole page of the workspace, with the officers' menu. */
export const workspaceLayout = (view: WorkspaceView, title: string, body: Html): string =>
  layout(view, { title: `${title} – ${view.labels.title}`, body, menu: menu(view), hidden: true });

function menu(view: WorkspaceView): Html {
  const { labels, here, actor } = view;
  const items = [
    ["/lam-viec", labels.nav.open],
    ["/lam-viec?xem=da-xong", labels.nav.closed],
  ] as const;
  return html`<nav class="menu" aria-label="${labels.nav.label}">
    <ul class="wrap">
      ${
        actor
          ? html`${items.map(
                ([path, text]) =>
                  html`<li>
                    <a href="${localHref(view, path)}" ${path === here && html`aria-current="page"`}>${text}</a>
                  </li>`,
              )}
              <li class="push who">${labels.nav.who}: ${actor.name}</li>
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
