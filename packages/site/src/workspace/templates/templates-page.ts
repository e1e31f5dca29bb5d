import { LIMITS, problemSentence, type Problem } from "@danvan/core";
import { PLACEHOLDERS, type NewTemplate, type StoredTemplate } from "@danvan/server";
import { withSummary } from "../../kit/form/error-summary.js";
import { field } from "../../kit/form/field.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted, spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { begunWords, pageBar, pageDraft } from "../desk/page-draft.js";
import { KINDS } from "../inbox/inbox-filter.js";
import { TEMPLATES, workspaceLayout, type WorkspaceView } from "../workspace-view.js";

export interface ShownTemplates {
  readonly templates: readonly StoredTemplate[];
  /** What stands in the form; `null` for who may only read. */
  readonly typed: NewTemplate | null;
  readonly problems?: readonly Problem[];
}

const FIELDS = ["name", "text"];

/** The texts that the agency's answers begin with, and the form to write one. */
export function templatesPage(view: WorkspaceView, { templates, typed, problems = [] }: ShownTemplates): string {
  const { labels, lang } = view;
  const words = labels.templates;
  const faults = new Map(
    problems.map((one) => [FIELDS.includes(one.path) ? one.path : "name", problemSentence(one, lang)]),
  );
  return workspaceLayout(
    view,
    words.title,
    html`<div class="column">
      ${pageBar(view, ["text"], `${TEMPLATES}${typed?.id ? `?sua=${typed.id}` : ""}`)}
      ${withSummary(
        faults,
        { title: labels.errorTitle },
        html`<h1>${words.title}</h1>
          <p>${words.lead}</p>
          ${
            templates.length === 0
              ? html`<p class="notice">${words.none}</p>`
              : templates.map((one) => shown(view, one, typed !== null))
          }
          ${typed && form(view, typed, faults, templates.length)}`,
      )}
    </div>`,
  );
}

function shown(view: WorkspaceView, { id, name, kind, outcome, text }: StoredTemplate, mayChange: boolean): Html {
  const { messages } = view;
  const { templates: words } = view.labels;
  return html`<details class="card">
    <summary>${spoken(view, name)}</summary>
    <p class="hint">${words.outcomes[outcome]}. ${kind ? messages.kinds[kind] : words.anyKind}.</p>
    ${quoted(view, text)}
    ${
      mayChange &&
      html`<form class="buttons" method="post" action="${localHref(view, `${TEMPLATES}/bo`)}">
        <a class="button quiet" href="${localHref(view, `${TEMPLATES}?sua=${id}#mau-form`)}">${words.edit}</a>
        <button class="careful" name="id" value="${id}" aria-label="${words.dropNamed(name)}">${words.drop}</button>
      </form>`
    }
  </details>`;
}

function form(view: WorkspaceView, typed: NewTemplate, faults: ReadonlyMap<string, string>, count: number): Html {
  const { messages } = view;
  const { templates: words } = view.labels;
  return html`<form id="mau-form" class="card" method="post" action="${localHref(view, TEMPLATES)}" novalidate>
    <h2>${typed.id ? words.edit : words.fresh}</h2>
    <input type="hidden" name="id" value="${typed.id ?? ""}" />
    ${textField(faults, { name: "name", label: words.name, value: typed.name, required: true, max: LIMITS.nameMax })}
    ${selected(
      "outcome",
      words.outcome,
      typed.outcome,
      (["answered", "refused"] as const).map((value) => [value, words.outcomes[value]]),
    )}
    ${selected("kind", words.kind, typed.kind ?? "", [
      ["", words.anyKind],
      ...KINDS.map((value) => [value, messages.kinds[value]] as const),
    ])}
    ${textField(faults, {
      name: "text",
      label: words.text,
      hint: words.hint(PLACEHOLDERS.map((one) => `{${one}}`).join(", ")),
      value: faults.size > 0 ? typed.text : begunWords(view, "text", typed.text),
      rows: 8,
      required: true,
      max: LIMITS.answerMax,
    })}
    ${pageDraft(view, { field: "text", seen: `${count}.${typed.text.length}`, saved: typed.text })}
    <button type="submit">${words.submit}</button>
  </form>`;
}

type Option = readonly [value: string, label: string];

/** A list of which something is always chosen. */
const selected = (name: string, label: string, chosen: string, options: readonly Option[]): Html =>
  field(
    new Map(),
    { name, label },
    (tied) =>
      html`<select ${tied}>
        ${options.map(
          ([value, text]) => html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`,
        )}
      </select>`,
  );
