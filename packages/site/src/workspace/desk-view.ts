import type { Actor } from "@danvan/server";
import { html, type Html } from "../kit/html.js";
import { layout } from "../kit/layout.js";
import { localHref, type View } from "../kit/view.js";
import { deskEn } from "../messages/desk-en.js";
import { deskVi, type DeskWords } from "../messages/desk-vi.js";

/** What an officers' page needs beside its own subject. */
export interface DeskView extends View {
  readonly desk: DeskWords;
  readonly session: Actor | null;
}

export const deskView = (view: View, session: Actor | null): DeskView => ({
  ...view,
  desk: view.lang === "en" ? deskEn : deskVi,
  session,
});

/** A whole page of the workspace, with the officers' menu. */
export const deskLayout = (view: DeskView, title: string, body: Html): string =>
  layout(view, { title: `${title} – ${view.desk.title}`, body, menu: menu(view), hidden: true });

function menu({ desk, lang, here, session }: DeskView): Html {
  const items = [
    ["/lam-viec", desk.nav.open],
    ["/lam-viec?xem=da-xong", desk.nav.closed],
  ] as const;
  return html`<nav class="menu" aria-label="${desk.nav.label}">
    <ul class="wrap">
      ${
        session
          ? html`${items.map(
                ([path, text]) =>
                  html`<li>
                    <a href="${localHref(path, lang)}" ${path === here && html`aria-current="page"`}>${text}</a>
                  </li>`,
              )}
              <li class="push who">${desk.nav.who}: ${session.name}</li>
              <li>
                <form method="post" action="${localHref("/lam-viec/dang-xuat", lang)}">
                  <button type="submit">${desk.nav.signOut}</button>
                </form>
              </li>`
          : html`<li class="who">${desk.title}</li>`
      }
    </ul>
  </nav>`;
}
