import {
  clausesServedBy,
  DUTY_PROGRESS,
  formatDate,
  shortcomingsAnsweredBy,
  YEAR_TEXT_MAX,
  type Duty,
} from "@danvan/core";
import type { YearBasis, YearRecord } from "@danvan/server";
import { choiceGroup } from "../../kit/form/choices.js";
import { withSummary } from "../../kit/form/error-summary.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { begunWords, pageBar, pageDraft } from "../desk/page-draft.js";
import type { WorkspaceView } from "../workspace-view.js";
import { evidenceFields, evidenceList } from "./evidence-fields.js";
import { sectionName } from "./section-name.js";
import { partOf, type Unsaved } from "./shown-part.js";
import { mayWrite, yearPage, yearPath } from "./year-page.js";

/** The areas that are filled at length. */
const DRAFTS = ["plan", "result"] as const;

const dutyPath = (year: number, clause: string) => `${yearPath(year, "duties")}/${clause}`;

/** The duties of the directive, clause by clause under their tasks: plan, who, dates, evidence, progress. */
export function dutiesPage(view: WorkspaceView, record: YearRecord, basis: YearBasis): string {
  const { duties: words } = view.labels.year;
  return yearPage(
    view,
    record,
    "duties",
    html`<p class="lead">${words.lead}</p>
      ${basis.directive.tasks.map((task) => {
        const mine = basis.duties.filter(({ clause }) => task.clauses.includes(clause));
        return (
          mine.length > 0 &&
          html`<h2>${/^\d/.test(task.id) ? `${task.id}. ` : ""}${task.title[view.lang]}</h2>
            <ul class="duties">
              ${mine.map((duty) => dutyLine(view, record, duty))}
            </ul>`
        );
      })}`,
  );
}

function dutyLine(view: WorkspaceView, record: YearRecord, { clause }: Duty): Html {
  const { duties: words } = view.labels.year;
  const body = partOf(record, "duty", clause.id)?.body;
  const days = [body?.from, body?.to].map((day) => (day ? formatDate(day, view.lang) : "…")).join(" – ");
  return html`<li class="card" id="${clause.id}">
    <h3>
      <a href="${localHref(view, dutyPath(record.year, clause.id))}">${words.clause} ${clause.id}</a>
      <span class="tag ${body?.progress === "done" ? "met" : body?.plan ? "" : "due-soon"}"
        >${body?.plan ? words.progressNames[body.progress] : words.noPlan}</span
      >
    </h3>
    <p>${clause.text[view.lang]}</p>
    ${body?.plan && quoted(view, body.plan)}
    <p class="hint">
      ${body?.owner && html`${body.owner}, ${days}. `}${
        body?.evidence.length ? words.evidence(body.evidence.length) : words.noEvidence
      }
    </p>
  </li>`;
}

/** One clause: what it says, what can show it, where it stands in the report, and the form of its plan. */
export function dutyPage(
  view: WorkspaceView,
  record: YearRecord,
  basis: YearBasis,
  duty: Duty,
  unsaved: Unsaved | null,
): string {
  const { duties: words } = view.labels.year;
  const { clause } = duty;
  return yearPage(
    view,
    record,
    "duties",
    html`${pageBar(view, mayWrite(view, record) ? DRAFTS : [])}
    ${withSummary(
      unsaved?.faults ?? new Map(),
      { title: view.labels.errorTitle },
      html`<p><a href="${localHref(view, yearPath(record.year, "duties"))}#${clause.id}">${words.back}</a></p>
        <section class="card">
          <h2>${words.clause} ${clause.id}</h2>
          <p>${clause.text[view.lang]}</p>
          ${about(view, basis, duty)}
        </section>
        ${
          mayWrite(view, record)
            ? planForm(view, record, clause.id, unsaved)
            : evidenceList(view, record.year, partOf(record, "duty", clause.id)?.body.evidence ?? [])
        }`,
    )} `,
  );
}

function about(view: WorkspaceView, { directive, indicators }: YearBasis, { clause, succession }: Duty): Html {
  const { lang } = view;
  const { duties: words } = view.labels.year;
  const sections = directive.sections.filter(({ id }) => clausesServedBy(directive.sections, id).includes(clause.id));
  const figures = indicators.filter(({ clauses }) => clauses.includes(clause.id));
  const answers = shortcomingsAnsweredBy(directive, clause.id);
  const line = (label: string, texts: readonly string[]) =>
    texts.length > 0 &&
    html`<div class="wide">
      <dt>${label}</dt>
      <dd>${texts.join(texts.some((text) => text.endsWith(".")) ? " " : "; ")}</dd>
    </div>`;
  return html`<dl class="facts">
    ${line(words.practice, [clause.inPractice[lang]])}
    ${line(
      words.canShow,
      clause.evidence.map((one) => one[lang]),
    )}
    ${line(
      words.fromData,
      clause.fromData.map((one) => one[lang]),
    )}
    ${line(
      words.figures,
      figures.map(({ title }) => title[lang]),
    )}
    ${line(
      words.inReport,
      sections.map(({ id }) => sectionName(id, words)),
    )}
    ${line(
      words.answers,
      answers.map(({ text }) => text[lang]),
    )}
    ${succession && line(words.succession, [succession[lang]])}
  </dl>`;
}

function planForm(view: WorkspaceView, record: YearRecord, id: string, unsaved: Unsaved | null): Html {
  const { duties: words } = view.labels.year;
  const kept = partOf(record, "duty", id);
  const faults = unsaved?.faults ?? new Map<string, string>();
  const value = (name: "owner" | "from" | "to") => unsaved?.field(name) ?? kept?.body[name] ?? "";
  const begun = (name: (typeof DRAFTS)[number]) =>
    unsaved?.field(name) ?? begunWords(view, name, kept?.body[name] ?? "");
  const draft = (field: (typeof DRAFTS)[number]) =>
    pageDraft(view, { field, seen: kept?.version ?? 0, saved: kept?.body[field] ?? "" });
  return html`<form
    class="card"
    method="post"
    enctype="multipart/form-data"
    action="${localHref(view, dutyPath(record.year, id))}"
    novalidate
  >
    <h2>${words.planTitle}</h2>
    <input type="hidden" name="nhap" value="${kept?.version ?? 0}" />
    ${textField(faults, { name: "plan", label: words.plan, value: begun("plan"), lang: "vi", rows: 4, max: YEAR_TEXT_MAX })}
    ${draft("plan")}
    ${textField(faults, { name: "owner", label: words.owner, value: value("owner"), lang: "vi", max: 500 })}
    <div class="pair">
      ${textField(faults, { name: "from", label: words.from, value: value("from"), type: "date" })}
      ${textField(faults, { name: "to", label: words.to, value: value("to"), type: "date" })}
    </div>
    ${choiceGroup(faults, {
      name: "progress",
      label: words.progress,
      type: "radio",
      choices: DUTY_PROGRESS.map((one) => ({ value: one, label: words.progressNames[one] })),
      chosen: [(unsaved?.field("progress") || kept?.body.progress) ?? "planned"],
      row: true,
    })}
    ${textField(faults, { name: "result", label: words.result, value: begun("result"), lang: "vi", rows: 3, max: YEAR_TEXT_MAX })}
    ${draft("result")} ${evidenceFields(view, record.year, kept?.body.evidence ?? [], unsaved)}
    <button type="submit">${view.labels.year.save}</button>
  </form>`;
}
