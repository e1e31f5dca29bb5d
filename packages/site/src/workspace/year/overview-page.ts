import { formatDate, formatDay, isLate } from "@danvan/core";
import { isAllowed, type YearBasis, type YearDraft, type YearReceipt, type YearRecord } from "@danvan/server";
import { checkBox } from "../../kit/form/choices.js";
import { withSummary } from "../../kit/form/error-summary.js";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import { inLang, quoted } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";
import { checklist } from "./checklist.js";
import { receiptCard } from "./receipt-page.js";
import { mayWrite, yearPage, yearPath } from "./year-page.js";

export interface ShownYear {
  readonly record: YearRecord;
  readonly basis: YearBasis;
  /** Null while nobody has begun. */
  readonly draft: YearDraft | null;
  /** Of the last hand-in. */
  readonly receipt: YearReceipt | null;
  readonly now: string;
  readonly faults?: ReadonlyMap<string, string>;
}

/** How the year's report stands, what it still lacks, and the next step. */
export function overviewPage(view: WorkspaceView, shown: ShownYear): string {
  const { record, basis, draft, receipt, now, faults = new Map() } = shown;
  const { year: words } = view.labels;
  const { lang } = view;
  const { due } = record;
  const isOver = isLate(now, due.date) && receipt === null;
  const reading = (id: string) => words.readings[id] ?? id;
  return yearPage(
    view,
    record,
    "overview",
    html`${withSummary(
      faults,
      { title: view.labels.errorTitle },
      html`<section class="card">
          <dl class="facts">
            <div>
              <dt>${words.due}</dt>
              <dd class="date"><time datetime="${due.date}">${formatDate(due.date, lang)}</time></dd>
              <dd class="hint">${words.dueHint(reading(due.reading))}</dd>
              ${due.others
                .filter(({ date }) => date !== due.date)
                .map((one) => html`<dd class="hint">${formatDate(one.date, lang)}: ${reading(one.reading)}</dd>`)}
            </div>
            <div>
              <dt>${words.period}</dt>
              <dd>${formatDay(basis.period.from, lang)} – ${formatDay(basis.period.to, lang)}</dd>
              ${draft && html`<dd class="hint">${words.cutOff} ${instant(draft.report.period.cutOff, lang)}</dd>`}
            </div>
            ${draft && identifier(view, draft)}
          </dl>
          ${isOver && html`<p class="notice">${words.late}</p>`} ${record.state === null && beginForm(view, record)}
        </section>
        ${receipt && receiptCard(view, record, receipt)} ${returned(view, record)}
        ${draft && record.isWritable && checklist(view, record, draft, basis)} ${draft && papers(view, record)}
        ${draft && freezeCard(view, record, draft)} ${draft && handInCard(view, record, draft, faults)}
        ${history(view, record)}`,
    )} `,
  );
}

function identifier(view: WorkspaceView, { report: { agency } }: YearDraft): Html {
  const { texts } = view.labels.year;
  return html`<div>
    <dt>${texts.electronicId}</dt>
    <dd>${agency.electronicId ?? html`<span class="tag">${texts.electronicIdUnknown}</span>`}</dd>
  </div>`;
}

const actionOf = (view: WorkspaceView, { year }: YearRecord, verb: string) =>
  localHref(view, `${yearPath(year)}/${verb}`);

const beginForm = (view: WorkspaceView, record: YearRecord) => {
  const { year: words } = view.labels;
  const mayBegin = view.actor !== null && isAllowed(view.actor, "writeYear");
  return html`<p>${words.startLead}</p>
    ${
      mayBegin &&
      html`<form method="post" action="${actionOf(view, record, "bat-dau")}">
        <button type="submit">${words.start}</button>
      </form>`
    }`;
};

/** Why the report came back stands before everything that is to be done. */
function returned(view: WorkspaceView, { state, events }: YearRecord): Html | null {
  const last = events.findLast(({ type }) => type === "change-requested");
  if (state !== "change-requested" || !last) return null;
  return html`<section class="card" aria-labelledby="returned">
    <h2 id="returned">${view.labels.year.events["change-requested"]}</h2>
    ${quoted(view, last.reason)}
    <p class="hint">${instant(last.at, view.lang)}</p>
  </section>`;
}

function papers(view: WorkspaceView, record: YearRecord): Html {
  const { year: words } = view.labels;
  return html`<section class="card no-print" aria-labelledby="papers">
    <h2 id="papers">${words.papers}</h2>
    <ul class="links">
      <li><a href="${actionOf(view, record, "xem")}">${words.preview}</a></li>
      <li><a href="${actionOf(view, record, "bao-cao.docx")}" download>${words.docx}</a></li>
      <li><a href="${actionOf(view, record, "bao-cao.xlsx")}" download>${words.xlsx}</a></li>
      <li><a href="${actionOf(view, record, "tep")}">${words.evidence.all}</a></li>
    </ul>
  </section>`;
}

function freezeCard(view: WorkspaceView, record: YearRecord, draft: YearDraft): Html | null {
  if (!record.isWritable) return null;
  const { year: words } = view.labels;
  const last = record.events.findLast(({ type }) => type === "frozen");
  return html`<section class="card" aria-labelledby="freeze">
    <h2 id="freeze">${words.freezeTitle}</h2>
    <p>${words.freezeLead}</p>
    <p>${draft.isFrozen && last ? html`${words.frozenAt} ${instant(last.at, view.lang)}.` : words.notFrozen}</p>
    ${
      mayWrite(view, record) &&
      html`<form method="post" action="${actionOf(view, record, "chot")}">
        <button class="${draft.isFrozen && "quiet"}" type="submit">
          ${draft.isFrozen ? words.freezeAgain : words.freeze}
        </button>
      </form>`
    }
  </section>`;
}

function handInCard(
  view: WorkspaceView,
  record: YearRecord,
  draft: YearDraft,
  faults: ReadonlyMap<string, string>,
): Html | null {
  const { year: words } = view.labels;
  if (!mayWrite(view, record) || draft.report.missing.length > 0 || !draft.isFrozen) return null;
  return html`<section class="card" aria-labelledby="hand-in">
    <h2 id="hand-in">${words.handIn}</h2>
    <p>${words.handInLead}</p>
    ${
      view.actor && isAllowed(view.actor, "submitYear")
        ? html`<form method="post" action="${actionOf(view, record, "nop")}" novalidate>
            <input type="hidden" name="seen" value="${record.events.length}" />
            ${checkBox(faults, { name: "confirm", label: words.handInConfirm })}
            <button type="submit">${words.handIn}</button>
          </form>`
        : html`<p class="hint">${words.onlyHead}</p>`
    }
  </section>`;
}

function history(view: WorkspaceView, { events, names }: YearRecord): Html | null {
  const { year: words } = view.labels;
  if (events.length === 0) return null;
  return html`<section class="card" aria-labelledby="history">
    <h2 id="history">${words.history}</h2>
    <ol class="history">
      ${events.map(
        ({ type, at, by, reason }) =>
          html`<li>
            <strong>${words.events[type]}</strong>,
            ${instant(at, view.lang)}${names[by] !== undefined && `, ${names[by]}`}
            ${reason && html`<br /><span class="quote" ${inLang(view)}>${reason}</span>`}
          </li>`,
      )}
    </ol>
  </section>`;
}
