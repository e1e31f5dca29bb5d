import { clauseLine, reportSentence, YEAR_TEXT_MAX, type Section } from "@danvan/core";
import type { YearDraft, YearRecord } from "@danvan/server";
import { withSummary } from "../../kit/form/error-summary.js";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted, spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";
import { partOf, type Unsaved } from "./shown-part.js";
import { mayWrite, yearPage, yearPath } from "./year-page.js";

export interface ShownTexts {
  readonly record: YearRecord;
  readonly draft: YearDraft;
  /** What was written last year, by section; empty where nothing was handed in. */
  readonly lastYear: Readonly<Record<string, string>>;
  readonly unsaved: Unsaved | null;
}

/** The parts of the report one under the other: what the figures say, and what the unit writes. */
export function textsPage(view: WorkspaceView, shown: ShownTexts): string {
  const { year: words } = view.labels;
  const { record, draft, unsaved } = shown;
  return yearPage(
    view,
    record,
    "texts",
    html`${withSummary(
      faultsOf(unsaved),
      { title: view.labels.errorTitle },
      html`<p class="lead">${words.texts.lead}</p>
        ${mayWrite(view, record) && officeForm(view, record, unsaved?.id === "office" ? unsaved : null)}
        ${draft.report.sections.map((section) => sectionCard(view, shown, section))}`,
    )} `,
  );
}

/** A part has one field, called by the part. */
const faultsOf = (unsaved: Unsaved | null): Faults =>
  !unsaved || unsaved.id === "office"
    ? (unsaved?.faults ?? new Map())
    : new Map([[unsaved.id, [...unsaved.faults.values()].join(" ")]]);

function officeForm(view: WorkspaceView, record: YearRecord, unsaved: Unsaved | null): Html {
  const { texts: words } = view.labels.year;
  const kept = partOf(record, "office", "office");
  const value = (name: "sign" | "place" | "electronicId") => unsaved?.field(name) ?? kept?.body[name] ?? "";
  const faults = unsaved?.faults ?? new Map<string, string>();
  return html`<form
    class="card"
    id="office"
    method="post"
    action="${localHref(view, yearPath(record.year, "texts"))}"
    novalidate
  >
    <h2>${words.office}</h2>
    <input type="hidden" name="id" value="office" />
    <input type="hidden" name="nhap" value="${kept?.version ?? 0}" />
    ${textField(faults, { name: "sign", label: words.sign, hint: words.signHint, value: value("sign"), max: 50 })}
    ${textField(faults, { name: "place", label: words.place, value: value("place"), max: 100 })}
    ${textField(faults, {
      name: "electronicId",
      label: words.electronicId,
      hint: words.electronicIdHint,
      value: value("electronicId"),
      max: 100,
    })}
    <button type="submit">${view.labels.year.save}</button>
  </form>`;
}

function sectionCard(view: WorkspaceView, shown: ShownTexts, section: Section): Html {
  const { record, draft, lastYear, unsaved: any } = shown;
  const { year: words } = view.labels;
  const { id, title, paragraphs, clauses, heading } = section;
  const kept = partOf(record, "text", id);
  const unsaved = any?.id === id ? any : null;
  const lacks = draft.report.missing.some(({ code, path }) => code === "section-empty" && path === id);
  const action = localHref(view, yearPath(record.year, "texts"));
  const label = html`${words.texts.text}<span class="unseen">: ${title[view.lang]}</span>`;
  const before = lastYear[id];
  return html`<section class="card" id="part-${id}" aria-labelledby="title-${id}">
    <h2 id="title-${id}">${heading && `${heading.number}. `}${title[view.lang]}</h2>
    ${clauses.length > 0 && html`<p class="hint">${clauseLine(clauses, view.lang)}</p>`}
    ${
      paragraphs.length > 0 &&
      html`<details>
        <summary>${words.texts.fromData}</summary>
        ${paragraphs.map((one) => html`<p>${spoken(view, reportSentence(one, "vi"))}</p>`)}
      </details>`
    }
    ${
      mayWrite(view, record)
        ? html`<form method="post" action="${action}" novalidate>
            <input type="hidden" name="id" value="${id}" />
            ${lacks && html`<p><span class="tag due-soon">${words.texts.required}</span></p>`}
            ${textField(faultsOf(unsaved), {
              name: "text",
              id,
              label,
              value: unsaved?.field("text") ?? kept?.body.text ?? "",
              // The report is in Vietnamese, whatever its writer reads the page in.
              lang: "vi",
              rows: 6,
              max: YEAR_TEXT_MAX,
            })}
            ${unsaved && kept && theirs(view, kept.body.text)}
            <desk-draft
              action="${action}/${id}/giu"
              field="text"
              draft="text"
              officer="${view.actor?.id ?? ""}"
              seen="${kept?.at ?? ""}"
              failed="${words.autosaveFailed}"
              ended="${words.autosaveEnded}"
            >
              <input type="hidden" name="nhap" value="${kept?.version ?? 0}" />
              <p class="hint" role="status" data-kept>
                ${kept && html`${words.savedAt} ${instant(kept.at, view.lang)}`}
              </p>
            </desk-draft>
            <button type="submit">${words.save}</button>
          </form>`
        : quoted(view, kept?.body.text)
    }
    ${before && lastYearPart(view, record, id, before, kept?.version ?? 0, !kept?.body.text.trim())}
  </section>`;
}

const theirs = (view: WorkspaceView, text: string) =>
  html`<details open>
    <summary>${view.labels.year.theirs}</summary>
    <p class="hint">${view.labels.year.theirsHint}</p>
    ${quoted(view, text)}
  </details>`;

/** Last year's words, and the button that begins with them: only where nothing is written yet, so that nothing is lost. */
const lastYearPart = (
  view: WorkspaceView,
  record: YearRecord,
  id: string,
  text: string,
  version: number,
  isEmpty: boolean,
) =>
  html`<details>
    <summary>${view.labels.year.texts.lastYear}</summary>
    ${quoted(view, text)}
    ${
      isEmpty &&
      mayWrite(view, record) &&
      html`<form method="post" action="${localHref(view, yearPath(record.year, "texts"))}">
        <input type="hidden" name="id" value="${id}" />
        <input type="hidden" name="nhap" value="${version}" />
        <input type="hidden" name="text" value="${text}" />
        <button class="quiet" type="submit">${view.labels.year.texts.useLastYear}</button>
      </form>`
    }
  </details>`;
