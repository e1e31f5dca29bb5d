import { MODEL_WORDS, type ModelEntry } from "@danvan/core";
import type { YearRecord } from "@danvan/server";
import { selectField } from "../../kit/form/choices.js";
import { withSummary } from "../../kit/form/error-summary.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";
import { evidenceFields, evidenceList } from "./evidence-fields.js";
import { partOf, partsOf, type Unsaved } from "./shown-part.js";
import { removeForm } from "./sessions-page.js";
import { mayWrite, yearPage, yearPath } from "./year-page.js";

const FIELDS: readonly ModelEntry["field"][] = ["economy", "society", "security", "system"];
const KINDS: readonly ModelEntry["kind"][] = ["collective", "individual"];
const STATES: readonly ModelEntry["state"][] = [
  "registered",
  "active",
  "assessed",
  "recognised",
  "not-recognised",
  "multiplied",
  "ended",
];

/** “Dân vận khéo” models through their life: how many stand at each step, each with its evidence. */
export function modelsPage(
  view: WorkspaceView,
  record: YearRecord,
  open: string | null,
  unsaved: Unsaved | null,
): string {
  const { models: words } = view.labels.year;
  const models = partsOf(record, "model");
  const states = STATES.map((state) => [state, models.filter(({ body }) => body.state === state).length] as const);
  return yearPage(
    view,
    record,
    "models",
    html`${withSummary(
      unsaved?.faults ?? new Map(),
      { title: view.labels.errorTitle },
      html`<p class="lead">${words.lead}</p>
        ${
          models.length > 0 &&
          html`<ol class="steps-row">
            ${states.map(([state, count]) => html`<li><strong>${count}</strong> ${MODEL_WORDS[state][view.lang]}</li>`)}
          </ol>`
        }
        ${mayWrite(view, record) && modelForm(view, record, unsaved?.id ?? open, unsaved)}
        <section class="card" aria-labelledby="models">
          <h2 id="models">${words.list}</h2>
          ${models.length === 0 && html`<p>${words.empty}</p>`}
          <ul class="files">
            ${models.map(
              ({ id, version, body }) =>
                html`<li id="${id}">
                  <span>
                    <strong>${spoken(view, body.name)}</strong>, ${spoken(view, body.place)}.
                    ${MODEL_WORDS[body.field][view.lang]}, ${MODEL_WORDS[body.kind][view.lang]}.
                    <span class="tag">${MODEL_WORDS[body.state][view.lang]}</span>
                    ${evidenceList(view, record.year, body.evidence)}
                  </span>
                  ${
                    mayWrite(view, record) &&
                    html`<a href="${localHref(view, `${yearPath(record.year, "models")}?sua=${id}`)}"
                        >${words.change}</a
                      >
                      ${removeForm(view, yearPath(record.year, "models"), id, version, view.labels.year.sessions.remove)}`
                  }
                </li>`,
            )}
          </ul>
        </section>`,
    )} `,
  );
}

function modelForm(view: WorkspaceView, record: YearRecord, id: string | null, unsaved: Unsaved | null): Html {
  const { models: words } = view.labels.year;
  const kept = id === null ? undefined : partOf(record, "model", id);
  const faults = unsaved?.faults ?? new Map<string, string>();
  const value = (name: "name" | "place" | "field" | "kind" | "state" | "who") =>
    unsaved?.field(name) ?? kept?.body[name] ?? "";
  const choose = (name: "field" | "kind" | "state", values: readonly (keyof typeof MODEL_WORDS)[]) =>
    selectField(faults, {
      name,
      label: words[name],
      empty: words.choose,
      choices: values.map((one) => ({ value: one, label: MODEL_WORDS[one][view.lang] })),
      chosen: value(name) || (name === "state" ? "registered" : ""),
    });
  return html`<form
    class="card"
    method="post"
    enctype="multipart/form-data"
    action="${localHref(view, yearPath(record.year, "models"))}"
    novalidate
  >
    <h2>${kept ? kept.body.name : words.add}</h2>
    ${kept && html`<input type="hidden" name="id" value="${kept.id}" />`}
    <input type="hidden" name="nhap" value="${kept?.version ?? 0}" />
    ${textField(faults, { name: "name", label: words.name, value: value("name"), required: true, max: 500 })}
    ${textField(faults, { name: "place", label: words.place, value: value("place"), required: true, max: 500 })}
    ${choose("field", FIELDS)} ${choose("kind", KINDS)} ${choose("state", STATES)}
    ${textField(faults, { name: "who", label: words.who, value: value("who"), required: true, max: 500 })}
    ${evidenceFields(view, record.year, kept?.body.evidence ?? [], unsaved)}
    <button type="submit">${view.labels.year.save}</button>
  </form>`;
}
