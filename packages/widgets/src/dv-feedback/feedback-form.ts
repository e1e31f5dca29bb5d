import { CONSENT_PURPOSES, LIMITS, ONLINE_KINDS } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import { fill } from "../messages/fill.js";
import { type Problem, fieldOf } from "./check-feedback.js";
import type { FormView, FormWords } from "./form-state.js";
import { pictogram } from "./kind-pictograms.js";
import { panel } from "../element/panel.js";

/** The fields, in the order a person tells it. */
const FIELDS: readonly ((view: FormView) => unknown)[] = [
  (view) => [view.guided ? nothing : notHere(view), draftOffer(view), errorSummary(view)],
  (view) => later(view.t.toolsTitle, view.on.tools, view.parts.tools?.formTools(view)),
  (view) => kindField(view, view.kinds.slice(0, view.drawn - 3)),
  ...ONLINE_KINDS.slice(1).map(() => () => nothing), // one kind more
  (view) => textField(view),
  (view) => row(view, "place", view.t.placeTitle, view.t.placeHint),
  (view) => later(view.t.photosTitle, view.on.photos, view.parts.photos?.photoField(view), view.t, view.files),
  (view) => contactFields(view),
  (view) => consentFields(view),
  (view) => sendButton(view),
];

/** How many steps the drawing takes: the frame of the form, then its fields. */
export const STEPS = 1 + FIELDS.length;

/** The form, one column, as far as it is drawn. Hidden rather than gone while a receipt is read: what is typed stays. */
export function feedbackForm(view: FormView, isHidden: boolean): TemplateResult {
  const { on } = view;
  return html`<form class="stack" part="form" novalidate ?hidden=${isHidden} @submit=${on.submit} @input=${on.input}>
    ${FIELDS.slice(0, view.drawn - 1).map((field) => field(view))}
  </form>`;
}

const sendButton = (view: FormView) => {
  const { t, on, parts, ways } = view;
  return html`<div class="stack inner">
      ${view.guided ? parts.guidance?.guidedPanel(view, view.guided) : nothing}
      <button class="button send ${view.guided ? "" : "primary"}" part="button">${t.send}</button>
    </div>
    <slot name="alternatives"></slot>
    ${ways.hotline || ways.portal || ways.app ? later(t.waysTitle, on.channels, parts.guidance?.otherWays(view)) : nothing}`;
};

/** What is fetched when it is opened. */
const later = (
  title: string,
  load: (() => void) | undefined,
  content: TemplateResult | undefined,
  t?: FormWords,
  open?: unknown,
) =>
  html`<details ?open=${open} @toggle=${load}>
    <summary>${title} ${t ? optional(t) : nothing}</summary>
    ${content}
  </details>`;

const notHere = ({ t, on, parts }: FormView) =>
  html`<div class="not-here" part="notice">
    <p><strong>${t.notHereTitle}.</strong> ${t.notHere}</p>
    ${later(t.channelsTitle, on.channels, parts.guidance?.channels(t))}
  </div>`;

const draftOffer = ({ t, on, offered }: FormView) =>
  offered
    ? panel("draft", "", t.draftTitle, nothing, [
        [t.draftUse, () => on.resume(offered)],
        [t.remove, () => on.resume(null)],
      ])
    : nothing;

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

const kindField = (view: FormView, kinds: FormView["kinds"]) =>
  html`<fieldset
    role="radiogroup"
    aria-required="true"
    aria-invalid=${isWrong(view, "kind")}
    aria-describedby=${isWrong(view, "kind") ? "kind-error" : nothing}
  >
    <legend>${view.t.kindTitle}</legend>
    ${errorOf(view, "kind")}
    <div class="cards">
      ${kinds.map((kind, index) => {
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
  const { t, used } = view;
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
      <p class="muted ${used > LIMITS.textMax ? "error" : ""}">${fill(t.textCount, { used, max: LIMITS.textMax })}</p>
      <p class="muted">${view.kept === undefined ? "" : view.kept ? t.keptYes : t.keptNo}</p>
    </div>
    <p>
      <label class="tick">
        <input type="checkbox" id="shared" ?checked=${view.shared} @change=${view.on.share} />
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
  return later(
    t.contactTitle,
    undefined,
    html`<div class="stack inner">
      <p class="muted">${t.contactHint}</p>
      ${row(view, "name", t.nameTitle)} ${row(view, "phone", t.phoneTitle)} ${row(view, "email", t.emailTitle)}
    </div>`,
    t,
  );
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
const errorSummary = ({ t, problems, failure, on }: FormView) => {
  if (!problems[0]) return failure ? panel("failure", "bad", t.failureTitle, html`<p>${failure}</p>`) : nothing;
  const links = problems.map(
    (problem) =>
      html`<li>
        <a href="#" @click=${(event: Event) => on.go(event, fieldOf(problem.path))}>${problemText(t, problem)}</a>
      </li>`,
  );
  const title = fill(t.summaryTitle, { count: problems.length });
  return panel(
    "summary",
    "bad",
    title,
    html`<ul>
      ${links}
    </ul>`,
    [],
    "error-summary",
  );
};
