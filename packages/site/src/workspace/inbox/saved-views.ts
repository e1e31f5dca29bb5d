import { LIMITS } from "@danvan/core";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";
import { addressOf } from "./inbox-filter.js";
import type { Inbox } from "./inbox.js";

/** The lists to come back to, and keeping the one that is shown. */
export function savedViews(view: WorkspaceView, { views, asked, mayShare }: Inbox): Html {
  const { views: words } = view.labels.list;
  const query = addressOf(asked).split("?")[1] ?? "";
  return html`<div class="views">
    ${
      views.length > 0 &&
      html`<nav aria-label="${words.title}">
        <ul class="tags">
          ${views.map(
            ({ name, query: kept }) =>
              html`<li>
                <a
                  class="tag"
                  href="${localHref(view, `/lam-viec${kept && `?${kept}`}`)}"
                  ${kept === query && html`aria-current="page"`}
                  >${spoken(view, name)}</a
                >
              </li>`,
          )}
        </ul>
      </nav>`
    }
    <details>
      <summary>${words.keep}</summary>
      <form class="bulk" method="post" action="${localHref(view, "/lam-viec/danh-sach-luu")}">
        <input type="hidden" name="query" value="${query}" />
        <label for="view-name">${words.name}</label>
        <input id="view-name" name="name" required maxlength="${LIMITS.nameMax}" autocomplete="off" />
        ${
          mayShare &&
          html`<label class="choice"
            ><input type="checkbox" name="shared" value="yes" /> <span>${words.share}</span></label
          >`
        }
        <button class="quiet" type="submit">${words.submit}</button>
      </form>
      ${views
        .filter(({ officerId }) => officerId === view.actor?.id || mayShare)
        .map(
          ({ id, name, officerId }) =>
            html`<form class="bulk" method="post" action="${localHref(view, "/lam-viec/danh-sach-luu/bo")}">
              <span>${spoken(view, name)}${officerId === "" && ` (${words.ofAgency})`}</span>
              <button class="quiet" name="id" value="${id}" aria-label="${words.dropNamed(name)}">${words.drop}</button>
            </form>`,
        )}
    </details>
  </div>`;
}
