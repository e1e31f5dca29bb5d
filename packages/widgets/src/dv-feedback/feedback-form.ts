import { CONSENT_PURPOSES, type GuidedKind, LIMITS, type Lang, ONLINE_KINDS } from "@danvan/core/terms";
import type { Receipt } from "@danvan/core/wire";
import { type TemplateResult, html, nothing } from "lit";
import { formatNumber } from "../dates.js";
import type { Draft } from "../draft.js";
import { fill } from "../messages/fill.js";
import type { CommonWords, DueWords, FeedbackWords, ReceiptWords } from "../messages/vi.js";
import { type Problem, fieldOf } from "./check-feedback.js";
import { pictogram } from "./kind-pictograms.js";

/** Where a message stands. */
export interface FormState {
  readonly problems: readonly Problem[];
  readonly failure?: string | undefined;
  readonly guided: GuidedKind | null;
  readonly receipt: Receipt | null;
  /** Why the promised date is that date, once the words for it are here. */
  readonly reasons: readonly string[];
  /** What became of the last "copy". */
  readonly copied?: string | undefined;
  readonly sending: boolean;
  /** Length of the text. */
  readonly used: number;
  /** A draft of an earlier visit, until the person says what to do with it. */
  readonly offered: Draft | null;
  readonly shared: boolean;
  /** Whether the device holds the draft; undefined while there is nothing to hold. */
  readonly kept?: boolean | undefined;
}

/** What a person does. */
export interface FormActions {
  submit(event: Event): void;
  input(event: Event): void;
  go(event: Event, field: string): void;
  share(event: Event): void;
  resume(use: boolean): void;
  insist(): void;
  copy(): Promise<void>;
  another(): void;
}

export type FormWords = CommonWords & DueWords & FeedbackWords & ReceiptWords;

/** All that the form shows, and whom it tells. */
export interface FormView extends FormState {
  readonly t: FormWords;
  readonly lang: Lang;
  readonly agency: string;
  readonly on: FormActions;
}

/** The form, one column, in the order a person tells it. */
export function feedbackForm(view: FormView): TemplateResult {
  const { t, sending } = view;
  return html`<form class="stack" part="form" novalidate @submit=${view.on.submit} @input=${view.on.input}>
    ${view.guided ? nothing : notHere(t)} ${view.offered ? draftOffer(view) : nothing} ${errorSummary(view)}
    ${kindField(view)} ${textField(view)} ${row(view, "place", t.placeTitle, t.placeHint)} ${contactFields(view)}
    ${consentFields(view)}
    <div class="stack inner">
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

const channels = (t: FormWords) => html`<slot name="channels"><p>${t.channels}</p></slot>`;

const notHere = (t: FormWords) =>
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

const problemText = (t: FormWords, { path, code, facts }: Problem) =>
  fill(t.problems[code] ?? t.problems[fieldOf(path)] ?? t.failures["refused"]!, {
    code,
    ...(facts as Record<string, string>),
  });

const problemOf = ({ problems }: FormView, name: string) => problems.find(({ path }) => fieldOf(path) === name);

/** The error line of one field; its id is what `aria-describedby` names (Chromium does not read `aria-errormessage` here). */
function errorOf(view: FormView, name: string) {
  const problem = problemOf(view, name);
  return problem
    ? html`<p class="error" id="${name}-error">${view.t.problemPrefix} ${problemText(view.t, problem)}</p>`
    : nothing;
}

const isWrong = (view: FormView, name: string) => !!problemOf(view, name);
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
      ${ONLINE_KINDS.map((kind, index) => {
        const [name, hint] = view.t.kinds[kind];
        return html`<label class="choice card" part="card">
          ${pictogram(kind)}
          <span><strong>${name}</strong><br /><span class="muted" id="${kind}-hint">${hint}</span></span>
          <input
            type="radio"
            name="kind"
            id=${index ? kind : "kind"}
            .value=${kind}
            aria-label=${name}
            aria-describedby="${kind}-hint"
          />
        </label>`;
      })}
    </div>
  </fieldset>`;

/** No maxlength: it would cut a pasted text silently. What is too long is said, and kept. */
function textField(view: FormView) {
  const { t, used, lang } = view;
  const left = LIMITS.textMax - used;
  const count = fill(t.textCount, { used: formatNumber(used, lang), max: formatNumber(LIMITS.textMax, lang) });
  return html`<div class="field">
    <label for="text">${t.textTitle}</label>
    <p class="muted" id="text-hint">${t.textHint}</p>
    ${errorOf(view, "text")}
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
    <div class="actions">
      <p class="muted ${left < 0 ? "error" : ""}">
        ${left < 0 ? fill(t.textOver, { over: formatNumber(-left, lang) }) : count}
      </p>
      <p class="out-of-sight" role="status">${left <= 200 && left % 50 === 0 ? count : nothing}</p>
      ${view.kept === undefined ? nothing : html`<p class="muted">${view.kept ? t.keptYes : t.keptNo}</p>`}
    </div>
    <p>
      <label class="tick">
        <input type="checkbox" id="shared" .checked=${view.shared} @change=${view.on.share} />
        <span>${t.shared}</span>
      </label>
    </p>
  </div>`;
}

/** Type, autocomplete and greatest length. */
const ROWS = {
  place: ["text", "off", LIMITS.placeMax],
  name: ["text", "name", LIMITS.nameMax],
  phone: ["tel", "tel", LIMITS.phoneMax],
  email: ["email", "email", LIMITS.emailMax],
} as const;

function row(view: FormView, name: keyof typeof ROWS, label: string, hint?: string) {
  const [type, autocomplete, maximum] = ROWS[name];
  return html`<div class="field">
    <label for=${name}>${label} ${optional(view.t)}</label>
    ${hint ? html`<p class="muted" id="${name}-hint">${hint}</p>` : nothing} ${errorOf(view, name)}
    <input
      class="input"
      part="input"
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${view.shared ? "off" : autocomplete}
      maxlength=${maximum}
      aria-invalid=${isWrong(view, name)}
      aria-describedby=${describe(view, name)}
    />
  </div>`;
}

const optional = (t: FormWords) => html`<span class="muted">(${t.optional})</span>`;

const contactFields = (view: FormView) => {
  const { t } = view;
  return html`<details class="contact">
    <summary>${t.contactTitle} ${optional(t)}</summary>
    <div class="stack inner">
      <p class="muted">${t.contactHint}</p>
      ${row(view, "name", t.nameTitle)} ${row(view, "phone", t.phoneTitle)} ${row(view, "email", t.emailTitle)}
    </div>
  </details>`;
};

const consentFields = (view: FormView) => {
  const { t } = view;
  return html`<fieldset aria-describedby="notice${isWrong(view, "consent") ? " consent-error" : ""}">
    <legend>${t.consentTitle} ${optional(t)}</legend>
    <p class="muted" id="notice">${fill(t.notice, { agency: view.agency, version: t.noticeVersion })}</p>
    ${errorOf(view, "consent")}
    ${CONSENT_PURPOSES.map(
      (purpose, index) =>
        html`<label class="tick">
          <input type="checkbox" name="consent" id=${index ? purpose : "consent"} .value=${purpose} />
          <span>${t.purposes[purpose]}</span>
        </label>`,
    )}
  </fieldset>`;
};

/** Links, not text: a person with a screen magnifier cannot see that a field far below turned red. */
const errorSummary = ({ t, problems, on }: FormView) =>
  problems[0]
    ? alarm(
        "summary",
        "bad",
        fill(t.summaryTitle, { count: problems.length }),
        html`<ul>
          ${problems.map(
            (problem) =>
              html`<li>
                <a href="#" @click=${(event: Event) => on.go(event, fieldOf(problem.path))}
                  >${problemText(t, problem)}</a
                >
              </li>`,
          )}
        </ul>`,
        "error-summary",
      )
    : nothing;

const failure = ({ t, failure: what }: FormView) =>
  what ? alarm("failure", "bad", t.failureTitle, html`<p>${what}</p>`) : nothing;

const guidance = ({ t, guided, on }: FormView) =>
  guided
    ? alarm(
        "guided",
        "warn",
        t.guidedTitle[guided],
        html`<p>${t.guidedText[guided]}</p>
          ${channels(t)}
          <div class="actions">
            <button type="button" class="button" @click=${(event: Event) => on.go(event, "text")}>
              ${t.guidedEdit}
            </button>
            ${
              guided === "complaint"
                ? html`<button type="button" class="button" @click=${on.insist}>${t.guidedSend}</button>`
                : nothing
            }
          </div>`,
        "guidance",
      )
    : nothing;

/** A panel that is read out as soon as it is there and can take the keyboard. */
const alarm = (id: string, tone: string, title: string, body: TemplateResult, part?: string) =>
  html`<div class="panel ${tone}" id=${id} part=${part ?? id} role="alert" tabindex="-1">
    <h3>${title}</h3>
    ${body}
  </div>`;
