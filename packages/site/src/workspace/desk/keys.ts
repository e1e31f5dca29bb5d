import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";

/** The one table of single keys: the page prints it, and the element reads from it what each does. Enter opens a link by itself. */
const KEYS = [
  ["j", "next"],
  ["k", "previous"],
  ["x", "pick"],
  ["Enter", "open"],
  ["/", "search"],
  ["t", "answer"],
  ["n", "note"],
  ["?", "help"],
] as const;

/** What the keys of a page are, shown by `?` or its button. Nothing where the officer has switched them off. */
export function shortcutKeys(view: WorkspaceView, shortcuts: boolean): Html | null {
  if (!shortcuts) return null;
  const { keys } = view.labels.desk;
  return html`<desk-keys>
    <button class="quiet" type="button" data-open hidden>${keys.title} (?)</button>
    <dialog aria-labelledby="keys-title">
      <h2 id="keys-title">${keys.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">${keys.key}</th>
            <th scope="col">${keys.does}</th>
          </tr>
        </thead>
        <tbody>
          ${KEYS.map(
            ([key, does]) =>
              html`<tr>
                <td><kbd data-does="${does}">${key}</kbd></td>
                <td>${keys.acts[does]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="hint">${keys.hint} <a href="${localHref(view, "/lam-viec/tai-khoan#phim-tat")}">${keys.off}</a></p>
      <form method="dialog"><button>${keys.close}</button></form>
    </dialog>
  </desk-keys>`;
}
