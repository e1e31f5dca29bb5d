import type { OfficerCase } from "@danvan/server";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import type { WorkspaceView } from "../workspace-view.js";

/** The agency, the case or the officer that an event is about. */
function detail(event: OfficerCase["events"][number], names: OfficerCase["names"]): string {
  const about =
    event.type === "transferred"
      ? event.to
      : event.type === "arrived"
        ? event.from
        : event.type === "merged" || event.type === "unmerged"
          ? event.with
          : event.type === "split"
            ? event.into
            : "";
  return about && `, ${names[about] ?? about}`;
}

/** Who did it; an agency that a case came from is said once. */
const by = (event: OfficerCase["events"][number], names: OfficerCase["names"]) =>
  names[event.by] !== undefined && !(event.type === "arrived" && event.from === event.by) && `, ${names[event.by]}`;

/** What happened to a case, when and by whom: for the agency alone. */
export function history({ labels, messages, lang }: WorkspaceView, { events, names }: OfficerCase): Html {
  const words = { ...messages.events, ...messages.internalEvents };
  return html`<section class="card" aria-labelledby="history-title">
    <h2 id="history-title">${labels.case.history}</h2>
    <ol class="history">
      ${events.map(
        (event) =>
          html`<li>
            ${`${words[event.type]}${detail(event, names)}: `}${instant(event.at, lang)}${by(event, names)}
          </li>`,
      )}
    </ol>
  </section>`;
}
