import {
  clauseLine,
  formatNumber,
  isHandIn,
  unitOf,
  type FigureSource,
  type Indicator,
  type Table,
} from "@danvan/core";
import type { YearBasis, YearDraft, YearRecord } from "@danvan/server";
import { checkBox } from "../../../kit/form/choices.js";
import { withSummary } from "../../../kit/form/error-summary.js";
import { shownFigure } from "../../../kit/form/shown-figure.js";
import { textField } from "../../../kit/form/text-field.js";
import { html, type Html } from "../../../kit/view/html.js";
import { localHref } from "../../../kit/view/own-address.js";
import type { WorkspaceView } from "../../workspace-view.js";
import { evidenceFields } from "../evidence-fields.js";
import { partOf, type Unsaved } from "../shown-part.js";
import { mayWrite, yearPage, yearPath } from "../year-page.js";

export interface ShownFigures {
  readonly record: YearRecord;
  readonly draft: YearDraft;
  readonly basis: YearBasis;
  /** The indicator whose form is open. */
  readonly open: string | null;
  readonly unsaved: Unsaved | null;
}

/** Every figure of the report with where it comes from; what must be entered has its form one link away. */
export function figuresPage(view: WorkspaceView, shown: ShownFigures): string {
  const { year: words } = view.labels;
  const { record, draft, basis, open, unsaved } = shown;
  const chosen = basis.indicators.find(({ id }) => id === (unsaved?.id ?? open));
  return yearPage(
    view,
    record,
    "figures",
    html`${withSummary(
      unsaved?.faults ?? new Map(),
      { title: view.labels.errorTitle },
      html`<p class="lead">${words.figures.lead}</p>
        ${!draft.isFrozen && html`<p class="notice">${words.notFrozen}</p>`}
        ${chosen && mayWrite(view, record) && enterForm(view, record, chosen, unsaved)}
        ${draft.report.tables.filter(({ annex }) => annex === "I").map((table) => figureTable(view, shown, table))}`,
    )} `,
  );
}

function figureTable(view: WorkspaceView, { record, basis }: ShownFigures, { title, rows, columns }: Table): Html {
  const { figures: words } = view.labels.year;
  const value = columns.findIndex(({ id }) => id === "value");
  const indicatorOf = (id: string) => basis.indicators.find((one) => one.id === id);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title[view.lang]}">
    <table class="units even">
      <caption>
        ${title[view.lang]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.indicator}</th>
          <th scope="col">${words.value}</th>
          <th scope="col">${words.source}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ id, cells, source }) => {
          const one = indicatorOf(id);
          return html`<tr id="${id}">
            <th scope="row">
              ${one?.title[view.lang] ?? id}
              <span class="hint">${one && clauseLine(one.clauses, view.lang)}</span>
            </th>
            <td data-head="${words.value}">${shownValue(view, cells[value] as number | null, source, one)}</td>
            <td class="words" data-head="${words.source}">
              ${sourceWords(view, source)} ${traceLink(view, record, id)}
              ${
                one?.origins.includes("hand") &&
                mayWrite(view, record) &&
                html`<a href="${localHref(view, `${yearPath(record.year, "figures")}?nhap=${id}`)}">${words.enter}</a>`
              }
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** Once it stands on a paper, a figure leads back to where it comes from. */
const traceLink = (view: WorkspaceView, { year, events }: YearRecord, id: string) =>
  events.some(isHandIn) &&
  html`<a href="${localHref(view, `${yearPath(year, "figures")}/${id}`)}">${view.labels.year.trace.link}</a>`;

function shownValue(view: WorkspaceView, value: number | null, source: FigureSource | null, one?: Indicator): Html {
  const { figures: words } = view.labels.year;
  if (!source) return html`<span class="tag due-soon">${words.none}</span>`;
  if (value === null) return html`${words.notApplicable}`;
  return html`<strong>${formatNumber(value, view.lang)}</strong> ${one && unitOf(one, value, view.lang)}`;
}

function sourceWords(view: WorkspaceView, source: FigureSource | null): string {
  const { figures: words } = view.labels.year;
  if (source === null) return "";
  if (source.by === "cases") return words.byCases;
  return source.by === "hand"
    ? `${words.byHand(source.who)}; ${source.evidence.join("; ")}`
    : words.byImport(source.system);
}

function enterForm(view: WorkspaceView, record: YearRecord, one: Indicator, unsaved: Unsaved | null): Html {
  const { figures: words } = view.labels.year;
  const kept = partOf(record, "figure", one.id);
  const faults = unsaved?.faults ?? new Map<string, string>();
  const value = unsaved?.field("value") ?? shownFigure(kept?.body.value ?? null, view.lang);
  return html`<form
    class="card"
    method="post"
    enctype="multipart/form-data"
    action="${localHref(view, yearPath(record.year, "figures"))}"
    novalidate
  >
    <h2>${one.title[view.lang]}</h2>
    <input type="hidden" name="id" value="${one.id}" />
    <input type="hidden" name="nhap" value="${kept?.version ?? 0}" />
    ${textField(faults, {
      name: "value",
      label: `${words.value} (${one.unit[view.lang]})`,
      hint: view.labels.numberHint,
      value,
      autocomplete: "off",
      focused: faults.size === 0,
    })}
    ${checkBox(faults, {
      name: "none",
      label: words.applies,
      checked: unsaved ? unsaved.field("none") === "yes" : kept?.body.value === null,
    })}
    ${textField(faults, {
      name: "who",
      label: words.who,
      hint: words.whoHint,
      value: unsaved?.field("who") ?? kept?.body.who ?? "",
      required: true,
      max: 500,
    })}
    ${evidenceFields(view, record.year, kept?.body.evidence ?? [], unsaved)}
    <button type="submit">${view.labels.year.save}</button>
  </form>`;
}
