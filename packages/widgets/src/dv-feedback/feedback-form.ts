import { CONSENT_PURPOSES, type GuidedKind, LIMITS, type Lang, ONLINE_KINDS } from "@danvan/core/terms";
import type { Receipt } from "@danvan/core/wire";
import { type TemplateResult, html, nothing } from "lit";
import { formatNumber } from "../dates.js";
import type { Draft } from "../draft.js";
import { fill } from "../messages/fill.js";
import type { CommonWords, FeedbackWords } from "../messages/vi.js";
import { type Problem, fieldOf } from "./check-feedback.js";
import { pictogram } from "./kind-pictograms.js";

/** Where a message stands. */
export interface FormState {
  readonly problems: readonly Problem[];
  readonly failure: string | undefined;
  readonly guided: GuidedKind | null;
  readonly receipt: Receipt | null;
  readonly sending: boolean;
  /** Length of the text. */
  readonly used: number;
  /** A draft of an earlier visit, until the person says what to do with it. */
  readonly offered: Draft | null;
  readonly shared: boolean;
  /** Whether the device holds the draft; undefined while there is nothing to hold. */
  readonly kept: boolean | undefined;
}

/** What a person does. */
export interface FormActions {
  submit(event: Event): void;
  input(event: Event): void;
  go(event: Event, field: string): void;
  share(event: Event): void;
  resume(use: boolean): void;
  insist(): void;
}

/** All that the form shows, and whom it tells. */
export interface FormView extends FormState {
  readonly t: FeedbackWords & CommonWords;
  readonly lang: Lang;
  readonly agency: string;
  readonly on: FormActions;
}

type Row = "place" | "name" | "phone" | "email";

/** The form, one column, in the order a person tells it. */
export function feedbackForm(view: FormView): TemplateResult {
  const { t, sending } = view;
  return html`<form
    class="stack"
    part="form"
    novalidate
    autocomplete=${view.shared ? "off" : "on"}
    @submit=${view.on.submit}
    @input=${view.on.input}
  >
    ${view.guided ? nothing : notHere(t)} ${view.offered ? draftOffer(view) : nothing} ${errorSummary(view)}
    ${kindField(view)} ${textField(view)} ${row(view, "place", t.placeTitle, t.placeHint)} ${contactFields(view)}
    ${consentFields(view)}
    <div class="stack finish">
      ${failure(view)} ${guidance(view)}
      <div class="actions">
        <button class="button primary send" part="button" aria-disabled=${sending}>
          ${sending ? t.sending : view.failure ? t.sendAgain : t.send}
        </button>
      </div>
      <p class="out-of-sight" role="status">${sending ? t.sending : nothing}</p>
    </div>
    <slot name="alternatives"></slot>
  </form>`;
}

const channels = (t: FeedbackWords) => html`<slot name="channels"><p>${t.channels}</p></slot>`;

const notHere = (t: FeedbackWords) =>
  html`<div class="not-here" part="notice">
    <p><strong>${t.notHereTitle}.</strong> ${t.notHere}</p>
    <details>
      <summary>${t.channelsTitle}</summary>
      ${channels(t)}
    </details>
  </div>`;

const draftOffer = ({ t, on }: FormView) =>
  html`<div class="panel" role="group" aria-labelledby="draft">
    <h3 id="draft">${t.draftTitle}</h3>
    <div class="actions">
      <button type="button" class="button" @click=${() => on.resume(true)}>${t.draftUse}</button>
      <button type="button" class="button" @click=${() => on.resume(false)}>${t.draftDrop}</button>
    </div>
  </div>`;

/** Links, not text: a person with a screen magnifier cannot see that a field far below turned red. */
const errorSummary = ({ t, problems, on }: FormView) =>
  problems.length === 0
    ? nothing
    : html`<div class="panel bad" id="summary" role="alert" tabindex="-1" part="error-summary">
        <h3>${fill(t.summaryTitle, { count: problems.length })}</h3>
        <ul>
          ${problems.map(
            (problem) =>
              html`<li>
                <a href="#" @click=${(event: Event) => on.go(event, fieldOf(problem.path))}
                  >${problemText(t, problem)}</a
                >
              </li>`,
          )}
        </ul>
      </div>`;

const problemText = (t: FeedbackWords, { path, code, facts }: Problem) =>
  fill(t.problems[`${fieldOf(path)} ${code}`] ?? t.problemOther, { code, ...(facts as Record<string, string>) });

/** The error line of one field; its id is what `aria-describedby` names (Chromium does not read `aria-errormessage` here). */
function errorOf({ t, problems }: FormView, name: string) {
  const problem = problems.find(({ path }) => fieldOf(path) === name);
  return problem
    ? html`<p class="error" id="${name}-error">
        <span class="out-of-sight">${t.problemPrefix}</span> ${problemText(t, problem)}
      </p>`
    : nothing;
}

const isWrong = (view: FormView, name: string) => view.problems.some(({ path }) => fieldOf(path) === name);
const describe = (view: FormView, name: string) => `${name}-hint${isWrong(view, name) ? ` ${name}-error` : ""}`;

const kindField = (view: FormView) =>
  html`<fieldset
    role="radiogroup"
    aria-required="true"
    aria-invalid=${isWrong(view, "kind")}
    aria-describedby=${isWrong(view, "kind") ? "kind-error" : nothing}
  >
    <legend>${view.t.kindTitle}</legend>
    ${errorOf(view, "kind")}
    <div class="cards">
      ${ONLINE_KINDS.map(
        (kind, index) =>
          html`<div class="card" part="card">
            ${pictogram(kind)}
            <input
              type="radio"
              name="kind"
              id=${index === 0 ? "kind" : kind}
              .value=${kind}
              aria-describedby="${kind}-hint"
            />
            <label for=${index === 0 ? "kind" : kind}>${view.t.kinds[kind].label}</label>
            <p class="hint" id="${kind}-hint">${view.t.kinds[kind].hint}</p>
          </div>`,
      )}
    </div>
  </fieldset>`;

function textField(view: FormView) {
  const { t, used, lang } = view;
  const left = LIMITS.textMax - used;
  const count = fill(t.textCount, { used: formatNumber(used, lang), max: formatNumber(LIMITS.textMax, lang) });
  return html`<div class="field">
    <label for="text">${t.textTitle}</label>
    <p class="hint" id="text-hint">${t.textHint}</p>
    ${errorOf(view, "text")}
    <!-- No maxlength: it would cut a pasted text silently. What is too long is said, and kept. -->
    <textarea
      class="input"
      id="text"
      name="text"
      part="input"
      rows="6"
      required
      aria-invalid=${isWrong(view, "text")}
      aria-describedby=${describe(view, "text")}
    ></textarea>
    <div class="below">
      <p class="hint ${left < 0 ? "error" : ""}">
        ${left < 0 ? fill(t.textOver, { over: formatNumber(-left, lang) }) : count}
      </p>
      <p class="out-of-sight" role="status">${left <= 200 && left % 50 === 0 ? count : nothing}</p>
      ${view.kept === undefined ? nothing : html`<p class="hint">${view.kept ? t.keptYes : t.keptNo}</p>`}
    </div>
    <label class="tick">
      <input type="checkbox" id="shared" .checked=${view.shared} @change=${view.on.share} />
      <span>${t.shared}</span>
    </label>
  </div>`;
}

const ROWS = {
  place: { type: "text", autocomplete: "off", maximum: LIMITS.placeMax },
  name: { type: "text", autocomplete: "name", maximum: LIMITS.nameMax },
  phone: { type: "tel", autocomplete: "tel", maximum: LIMITS.phoneMax },
  email: { type: "email", autocomplete: "email", maximum: LIMITS.emailMax },
} as const;

const row = (view: FormView, name: Row, label: string, hint?: string) =>
  html`<div class="field">
    <label for=${name}>${label} <span class="muted">(${view.t.optional})</span></label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing} ${errorOf(view, name)}
    <input
      class="input"
      part="input"
      id=${name}
      name=${name}
      type=${ROWS[name].type}
      autocomplete=${view.shared ? "off" : ROWS[name].autocomplete}
      maxlength=${ROWS[name].maximum}
      aria-invalid=${isWrong(view, name)}
      aria-describedby=${describe(view, name)}
    />
  </div>`;

const contactFields = (view: FormView) => {
  const { t } = view;
  return html`<details class="contact">
    <summary>${t.contactTitle} <span class="muted">(${t.optional})</span></summary>
    <div class="stack inner">
      <p class="hint">${t.contactHint}</p>
      ${row(view, "name", t.nameTitle)} ${row(view, "phone", t.phoneTitle)} ${row(view, "email", t.emailTitle)}
    </div>
  </details>`;
};

const consentFields = (view: FormView) => {
  const { t } = view;
  return html`<fieldset
    aria-describedby="notice${isWrong(view, "consent") ? " consent-error" : ""}"
    class=${isWrong(view, "consent") ? "wrong" : nothing}
  >
    <legend>${t.consentTitle} <span class="muted">(${t.optional})</span></legend>
    <p class="hint" id="notice">${fill(t.notice, { agency: view.agency, version: t.noticeVersion })}</p>
    ${errorOf(view, "consent")}
    ${CONSENT_PURPOSES.map(
      (purpose, index) =>
        html`<label class="tick">
          <input type="checkbox" name="consent" id=${index === 0 ? "consent" : purpose} .value=${purpose} />
          <span>${t.purposes[purpose]}</span>
        </label>`,
    )}
  </fieldset>`;
};

const failure = ({ t, failure: what }: FormView) =>
  what
    ? html`<div class="panel bad" id="failure" role="alert">
        <h3>${t.failureTitle}</h3>
        <p>${what}</p>
      </div>`
    : nothing;

const guidance = ({ t, guided, on }: FormView) =>
  guided
    ? html`<div class="panel warn" id="guided" role="alert" tabindex="-1" part="guidance">
        <h3>${t.guidedTitle[guided]}</h3>
        <p>${t.guidedText[guided]}</p>
        <div class="channels">${channels(t)}</div>
        <div class="actions">
          <button type="button" class="button" @click=${(event: Event) => on.go(event, "text")}>${t.guidedEdit}</button>
          ${
            guided === "complaint"
              ? html`<button type="button" class="button" @click=${on.insist}>${t.guidedSend}</button>`
              : nothing
          }
        </div>
      </div>`
    : nothing;
