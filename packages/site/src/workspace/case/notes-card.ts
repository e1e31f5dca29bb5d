import { LIMITS } from "@danvan/core";
import { isAllowed, type CaseDesk, type OfficerCase } from "@danvan/server";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted } from "../../kit/view/spoken.js";
import type { WorkspaceView } from "../workspace-view.js";
import { actionOf } from "./action-of.js";
import { draftLine } from "../desk/draft-line.js";
import type { TypedAction } from "./typed-action.js";

/** What officers tell each other about a case; the sender reads none of it. */
export function notesCard(
  view: WorkspaceView,
  found: OfficerCase,
  typed: TypedAction,
  faults: Faults,
  drafts: CaseDesk["drafts"],
): Html | null {
  const { labels, lang, actor } = view;
  const { notes, names, code, text } = found;
  // Nothing is noted about what was taken out of the system.
  const mayNote = actor !== null && isAllowed(actor, "note") && text !== "";
  if (notes.length === 0 && !mayNote) return null;
  return html`<section class="card" aria-labelledby="notes-title">
    <h2 id="notes-title">${labels.notes.title}</h2>
    ${notes.map(
      ({ text: said, at, by }) =>
        html`${quoted(view, said)}
          <p class="hint">${instant(at, lang)}${names[by] !== undefined && `, ${names[by]}`}</p>`,
    )}
    ${
      mayNote &&
      html`<form method="post" action="${actionOf(view, code, "ghi-chu")}" novalidate>
        ${textField(faults, {
          name: "noted",
          label: labels.notes.label,
          hint: labels.notes.hint,
          value: typed.noted,
          rows: 2,
          required: true,
          max: LIMITS.commentMax,
        })}
        ${draftLine(view, found, drafts, { field: "noted" })}
        <button class="quiet" type="submit">${labels.notes.submit}</button>
      </form>`
    }
  </section>`;
}
