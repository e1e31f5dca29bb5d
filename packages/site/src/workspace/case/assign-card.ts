import type { OfficerCase } from "@danvan/server";
import type { Faults } from "../../kit/form/faults.js";
import { description } from "../../kit/form/field.js";
import { html, type Html } from "../../kit/view/html.js";
import type { WorkspaceView } from "../workspace-view.js";
import { actionOf } from "./action-of.js";

/** Who has the case, and giving it to somebody; taking it is one press. */
export function assignCard(
  view: WorkspaceView,
  { may, code, assignee, handlers, names }: OfficerCase,
  faults: Faults,
): Html | null {
  if (!may.includes("assign")) return null;
  const { actor, labels } = view;
  const { assign, assignee: given } = labels.list;
  const { error, lines, reference } = description(faults, { name: "officer" });
  const self = handlers.find(({ id }) => id === actor?.id);
  return html`<form class="card bulk" method="post" action="${actionOf(view, code, "giao")}">
    <h2>${assign.title}</h2>
    ${assignee !== null && html`<p>${given(names[assignee] ?? assignee)}</p>`}
    ${self && self.id !== assignee && html`<button class="quiet" type="submit" name="officer" value="${self.id}">${assign.take}</button>`}
    <label for="officer">${assign.to}</label>
    ${lines}
    <select id="officer" name="to" ${reference} ${error && html`aria-invalid="true"`}>
      <option value="">${assign.choose}</option>
      ${handlers.map(({ id, name }) => html`<option value="${id}" ${id === assignee && html`selected`}>${name}</option>`)}
    </select>
    <button class="quiet" type="submit">${assign.submit}</button>
  </form>`;
}
