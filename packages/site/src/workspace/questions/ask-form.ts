import { INCOMPLETE_REQUEST, LIMITS } from "@danvan/core";
import type { OfficerCase } from "@danvan/server";
import { checkBox } from "../../kit/form/choices.js";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { actionOf } from "../case/action-forms.js";
import type { TypedAction } from "../case/typed-action.js";
import type { WorkspaceView } from "../workspace-view.js";

/** Asks the sender for more. That the clock stops is offered only where the law in force knows it for this case. */
export function askForm(
  view: WorkspaceView,
  { code, may, pauses }: OfficerCase,
  typed: TypedAction,
  faults: Faults,
): Html | null {
  if (!may.includes("ask")) return null;
  const { ask } = view.labels;
  return html`<details class="card" ${typed.form === "ask" && html`open`}>
    <summary>${ask.title}</summary>
    <form method="post" action="${actionOf(view, code, "hoi-them")}" novalidate>
      ${textField(faults, {
        name: "question",
        label: ask.text,
        hint: ask.hint,
        value: typed.question,
        rows: 3,
        required: true,
        max: LIMITS.answerMax,
      })}
      ${(pauses as readonly string[]).includes(INCOMPLETE_REQUEST) && checkBox(faults, { name: "hold", label: ask.hold })}
      <button class="quiet" type="submit">${ask.submit}</button>
    </form>
  </details>`;
}
