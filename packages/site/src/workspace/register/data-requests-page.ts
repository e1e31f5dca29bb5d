import { DATA_SUBJECT_RIGHTS, formatDay, formatInstant } from "@danvan/core";
import { DATA_REQUEST_REFERENCE_MAX, type DataRequest, type NewDataRequest, type Owed } from "@danvan/server";
import { checkBox, selectField } from "../../kit/form/choices.js";
import { withSummary } from "../../kit/form/error-summary.js";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { DATA_REQUESTS, workspaceLayout, type WorkspaceView } from "../workspace-view.js";

export interface DataRequests {
  readonly open: readonly DataRequest[];
  readonly done: readonly DataRequest[];
  readonly typed: NewDataRequest;
  readonly faults: Faults;
  /** Whether this officer may register and carry out. */
  readonly mayChange: boolean;
}

/** The register of what people ask about their data: what is owed next stands first. */
export function dataRequestsPage(view: WorkspaceView, { open, done, typed, faults, mayChange }: DataRequests): string {
  const { dataRequests: labels } = view.labels;
  const list = (requests: readonly DataRequest[]): Html =>
    requests.length === 0
      ? html`<p class="notice">${labels.none}</p>`
      : html`<ol class="inbox">
          ${requests.map((request) => row(view, request, mayChange))}
        </ol>`;
  return workspaceLayout(
    view,
    labels.title,
    html`${withSummary(
      faults,
      { title: labels.form.errorTitle },
      html`<h1>${labels.title}</h1>
        <p class="hint">${labels.lead}</p>
        <h2>${labels.open}</h2>
        ${list(open)} ${mayChange && form(view, typed, faults)}
        <h2>${labels.done}</h2>
        ${list(done)}`,
    )} `,
  );
}

function row(view: WorkspaceView, request: DataRequest, mayChange: boolean): Html {
  const { lang } = view;
  const { dataRequests: labels } = view.labels;
  return html`<li>
    <h3><span class="words">${labels.rights[request.right]}</span> <span class="code">${request.reference}</span></h3>
    <p class="hint">
      ${labels.registered}: ${formatInstant(request.at, lang)}. ${request.heldByOthers && labels.others}
      ${request.extendedAt && labels.extended(formatInstant(request.extendedAt, lang))}
    </p>
    <p>${labels.reply}: ${owed(view, request.reply)}</p>
    <p>${labels.carriedOut}: ${owed(view, request.done)}</p>
    ${
      mayChange &&
      request.steps.length > 0 &&
      html`<form method="post" action="${localHref(view, `${DATA_REQUESTS}/${request.id}`)}" class="actions">
        ${request.steps.map(
          (step) =>
            html`<button
              class="quiet"
              type="submit"
              name="step"
              value="${step}"
              aria-label="${labels.stepFor(labels.steps[step], request.reference)}"
            >
              ${labels.steps[step]}
            </button>`,
        )}
      </form>`
    }
  </li>`;
}

/** A last day and whether it was kept, in words: colour only repeats it. */
function owed({ lang, labels: { dataRequests: labels } }: WorkspaceView, { date, at, kept }: Owed): Html {
  const tag =
    kept === null
      ? null
      : html`<span class="tag ${kept ? "met" : "overdue"}">${kept ? labels.kept : labels.late}</span>`;
  return html`<strong class="date"><time datetime="${date}">${formatDay(date, lang)}</time></strong
    >${at && html`, ${labels.on(formatInstant(at, lang))}`} ${tag}`;
}

function form(view: WorkspaceView, typed: NewDataRequest, faults: Faults): Html {
  const { dataRequests: labels } = view.labels;
  return html`<form class="card" method="post" action="${localHref(view, DATA_REQUESTS)}" novalidate>
    <h2>${labels.form.title}</h2>
    ${selectField(faults, {
      name: "right",
      label: labels.form.right,
      choices: DATA_SUBJECT_RIGHTS.map((value) => ({ value, label: labels.rights[value] })),
      chosen: typed.right,
      empty: labels.form.empty,
    })}
    ${textField(faults, {
      name: "reference",
      label: labels.form.reference,
      hint: labels.form.referenceHint,
      value: typed.reference,
      required: true,
      max: DATA_REQUEST_REFERENCE_MAX,
    })}
    ${checkBox(faults, { name: "heldByOthers", label: labels.form.others, checked: typed.heldByOthers })}
    <button type="submit">${labels.form.submit}</button>
  </form>`;
}
