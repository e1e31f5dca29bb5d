import { INCOMPLETE_REQUEST, LIMITS } from "@danvan/core";
import type { CaseDesk, OfficerCase } from "@danvan/server";
import { checkBox } from "../../kit/form/choices.js";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { actionOf } from "../case/action-of.js";
import type { TypedAction } from "../case/typed-action.js";
import { draftLine } from "../desk/draft-line.js";
import type { WorkspaceView } from "../workspace-view.js";

/** Asks the sender for more. That the clock stops is offered only where the law in force knows it for this case. */
export function askForm(
  view: WorkspaceView,
  found: OfficerCase,
  typed: TypedAction,
  faults: Faults,
  drafts: CaseDesk["drafts"],
): Html | null {
  const { code, may, pauses } = found;
  if (!may.includes("ask")) return null;
  const { ask } = view.labels;
  return html`<details class="card" ${(typed.form === "ask" || typed.begun.includes("ask")) && html`open`}>
    <summary>${ask.title}</summary>
    <form method="post" action="${actionOf(view, code, "hoi-them")}" novalidate>
      ${textField(faults, {
        name: "question",
        label: ask.text,
        hint: ask.hint,
        value: typed.question,
        lang: found.lang,
        rows: 3,
        required: true,
        max: LIMITS.answerMax,
      })}
      ${draftLine(view, found, drafts, { field: "question" })}
      ${(pauses as readonly string[]).includes(INCOMPLETE_REQUEST) && checkBox(faults, { name: "hold", label: ask.hold })}
      <button class="quiet" type="submit">${ask.submit}</button>
    </form>
  </details>`;
}
