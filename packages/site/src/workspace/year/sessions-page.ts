import { formatDate, formatDay, YEAR_TEXT_MAX, type ReceptionMinimum } from "@danvan/core";
import type { YearBasis, YearRecord } from "@danvan/server";
import { choiceGroup } from "../../kit/form/choices.js";
import { withSummary } from "../../kit/form/error-summary.js";
import { textField } from "../../kit/form/text-field.js";
import { unitsTable } from "../../kit/parts/units-table.js";
import { html, type Html } from "../../kit/view/html.js";
import { inLang, spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { begunWords, pageBar, pageDraft } from "../desk/page-draft.js";
import type { WorkspaceView } from "../workspace-view.js";
import { evidenceFields, evidenceList } from "./evidence-fields.js";
import { partsOf, type Unsaved } from "./shown-part.js";
import { mayWrite, yearPage, yearPath } from "./year-page.js";

/** Days of reception against the least that the law asks for, and dialogues, one line a session. */
export function sessionsPage(
  view: WorkspaceView,
  record: YearRecord,
  basis: YearBasis,
  unsaved: Unsaved | null,
): string {
  const { sessions: words } = view.labels.year;
  const sessions = partsOf(record, "session").toSorted((a, b) => (a.body.on < b.body.on ? -1 : 1));
  return yearPage(
    view,
    record,
    "sessions",
    html`${pageBar(view, mayWrite(view, record) ? ["note"] : [])}
    ${withSummary(
      unsaved?.faults ?? new Map(),
      { title: view.labels.errorTitle },
      html`<p class="lead">${words.lead}</p>
        ${minimumTable(view, record, basis.reception)}
        <p class="hint">${words.noMinimum}</p>
        ${mayWrite(view, record) && addForm(view, record, unsaved)}
        <section class="card" aria-labelledby="sessions">
          <h2 id="sessions">${words.list}</h2>
          ${
            sessions.length === 0
              ? html`<p>${words.empty}</p>`
              : html`<ul class="files">
                  ${sessions.map(
                    ({ id, version, body }) =>
                      html`<li>
                        <span>
                          <strong>${words.kinds[body.kind]}</strong>, ${formatDate(body.on, view.lang)},
                          ${spoken(view, body.by)} ${body.note && html`<br />${spoken(view, body.note)}`}
                          ${evidenceList(view, record.year, body.evidence)}
                        </span>
                        ${mayWrite(view, record) && removeForm(view, yearPath(record.year, "sessions"), id, version, words.remove)}
                      </li>`,
                  )}
                </ul>`
          }
        </section>`,
    )} `,
  );
}

/** Takes one out. */
export const removeForm = (view: WorkspaceView, path: string, id: string, version: number, label: string): Html =>
  html`<form method="post" action="${localHref(view, `${path}/bo`)}">
    <input type="hidden" name="nhap" value="${version}" />
    <button class="quiet" name="id" value="${id}">${label}</button>
  </form>`;

function minimumTable(view: WorkspaceView, record: YearRecord, minimum: readonly ReceptionMinimum[]): Html {
  const { sessions: words } = view.labels.year;
  if (minimum.length === 0) return html`<p class="notice">${words.noRule}</p>`;
  const days = partsOf(record, "session").filter(({ body }) => body.kind === "reception");
  return unitsTable({
    label: words.minimum,
    caption: words.minimum,
    heads: [words.rule, words.span, words.least, words.held],
    rows: minimum.map(({ name, source, from, to, times, every, spans, least }) => {
      const held = days.filter(({ body }) => body.on >= from && body.on <= to).length;
      return [
        html`${name[view.lang]}
          <span class="hint" ${inLang(view)}>${[source.article, source.document].filter(Boolean).join(", ")}</span>`,
        {
          shown: html`${formatDay(from, view.lang)} – ${formatDay(to, view.lang)}
            <span class="hint">${words.times(times, words.per[every] ?? every, spans)}</span>`,
          isWords: true,
        },
        String(least),
        html`${held}
          <span class="tag ${held < least ? "due-soon" : "met"}"
            >${held < least ? words.lacking(least - held) : words.enough}</span
          >`,
      ];
    }),
  });
}

function addForm(view: WorkspaceView, record: YearRecord, unsaved: Unsaved | null): Html {
  const { sessions: words } = view.labels.year;
  const faults = unsaved?.faults ?? new Map<string, string>();
  const value = (name: string) => unsaved?.field(name) ?? "";
  return html`<form
    class="card"
    method="post"
    enctype="multipart/form-data"
    action="${localHref(view, yearPath(record.year, "sessions"))}"
    novalidate
  >
    <h2>${words.add}</h2>
    ${choiceGroup(faults, {
      name: "kind",
      label: words.kind,
      type: "radio",
      choices: (["reception", "dialogue"] as const).map((one) => ({ value: one, label: words.kinds[one] })),
      chosen: [value("kind") || "reception"],
      row: true,
    })}
    ${textField(faults, { name: "on", label: words.on, value: value("on"), type: "date", required: true })}
    ${textField(faults, { name: "by", label: words.by, value: value("by"), required: true, max: 500 })}
    ${textField(faults, { name: "note", label: words.note, value: unsaved?.field("note") ?? begunWords(view, "note"), rows: 2, max: YEAR_TEXT_MAX })}
    ${pageDraft(view, { field: "note", seen: partsOf(record, "session").length })}
    ${evidenceFields(view, record.year, [], unsaved)}
    <button type="submit">${words.add}</button>
  </form>`;
}
