import { formatDate, problemSentence, type Problem } from "@danvan/core";
import { isAllowed, type Deputy, type NewDeputy } from "@danvan/server";
import { withSummary } from "../../kit/form/error-summary.js";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { DEPUTIES, workspaceLayout, type WorkspaceView } from "../workspace-view.js";

export interface ShownDeputies {
  readonly deputies: readonly Deputy[];
  readonly typed?: NewDeputy;
  readonly problems?: readonly Problem[];
}

/** Who stands in for whom, and the form that says so. */
export function deputiesPage(view: WorkspaceView, { deputies, typed, problems = [] }: ShownDeputies): string {
  const words = view.labels.people.deputies;
  const faults: Faults = new Map(problems.map((one) => [one.path || "form", problemSentence(one, view.lang)]));
  return workspaceLayout(
    view,
    words.title,
    html`<div class="column">
      ${withSummary(
        faults,
        { title: view.labels.errorTitle },
        html`<h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
          ${
            deputies.length > 0 &&
            html`<section class="card">
              <ul class="files">
                ${deputies.map((one) => line(view, one))}
              </ul>
            </section>`
          }
          ${form(view, typed, faults)}`,
      )}
    </div>`,
  );
}

const administers = ({ actor }: WorkspaceView) => actor !== null && isAllowed(actor, "changePerson");

function line(view: WorkspaceView, { id, officerId, officer, deputy, from, to }: Deputy): Html {
  const words = view.labels.people.deputies;
  const day = (text: string) => html`<time datetime="${text}">${formatDate(text, view.lang)}</time>`;
  const mayEnd = officerId === view.actor?.id || administers(view);
  return html`<li>
    <span><strong>${words.standsIn(deputy, officer)}</strong>: ${day(from)} – ${day(to)}</span>
    ${
      mayEnd &&
      html`<form method="post" action="${localHref(view, `${DEPUTIES}/het`)}">
        <button class="quiet" name="id" value="${id}">${words.end}</button>
      </form>`
    }
  </li>`;
}

function form(view: WorkspaceView, typed: NewDeputy | undefined, faults: Faults): Html {
  const words = view.labels.people.deputies;
  const name = (field: "officer" | "deputy", hint?: string) =>
    textField(faults, {
      name: field,
      label: words[field],
      ...(hint && { hint }),
      value: typed?.[field] ?? "",
      autocomplete: "off",
      required: field === "deputy",
      max: 100,
    });
  const day = (field: "from" | "to") =>
    textField(faults, { name: field, label: words[field], value: typed?.[field] ?? "", type: "date", required: true });
  return html`<form class="card" method="post" action="${localHref(view, DEPUTIES)}" novalidate>
    <h2>${words.name}</h2>
    ${administers(view) && name("officer", words.officerHint)} ${name("deputy", words.deputyHint)} ${day("from")}
    ${day("to")}
    <button type="submit">${words.submit}</button>
  </form>`;
}
