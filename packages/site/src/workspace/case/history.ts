import type { OfficerCase } from "@danvan/server";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import type { WorkspaceView } from "../workspace-view.js";

/** What happened to a case, when and by whom: for the agency alone. */
export function history({ labels, messages, lang }: WorkspaceView, { events, names }: OfficerCase): Html {
  const words = { ...messages.events, ...messages.internalEvents };
  return html`<section class="card" aria-labelledby="history-title">
    <h2 id="history-title">${labels.case.history}</h2>
    <ol class="history">
      ${events.map(
        ({ type, at, by }) =>
          html`<li>${words[type]}: ${instant(at, lang)}${names[by] !== undefined && `, ${names[by]}`}</li>`,
      )}
    </ol>
  </section>`;
}
