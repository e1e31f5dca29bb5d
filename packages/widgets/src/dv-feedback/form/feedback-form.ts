import { type GuidedKind, ONLINE_KINDS, type OnlineKind } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import type { Draft } from "../../device/draft.js";
import { type ConsentView, consentField } from "./consent-field.js";
import { optional } from "./field.js";
import { kindField } from "./kind-field.js";
import { later } from "./later.js";
import { type TextView, textField } from "./text-field.js";
import { type TextRowView, textRow } from "./text-row.js";

/** What the form shows, and whom it tells. Without contents a fold's part is not here yet. */
export interface FormView extends TextView, TextRowView, ConsentView {
  readonly _element: TextView["_element"] &
    ConsentView["_element"] & {
      /** How many steps of the form are drawn. */
      readonly _drawn: number;
      readonly _kinds: readonly OnlineKind[];
      readonly _own: { readonly photos: { readonly files?: readonly unknown[] | undefined } };
      readonly _drafting: { readonly _offered: Draft | undefined; _resume(draft: Draft | null): void };
      readonly _guided: GuidedKind | undefined;
      _loadNotice(): unknown;
      _loadGuidance(): void;
      _loadTools(): void;
      _loadPhotos(): void;
    };
  _submit(event: Event): void;
  _input(event: Event): void;
  /** What is wrong with the message as a whole, and the way to each field. */
  readonly _summary: unknown;
  readonly _channels: unknown;
  readonly _tools: unknown;
  readonly _photos: unknown;
  /** What it is about, what was answered alike, and whether its answer may be published. */
  readonly _matter: unknown;
  /** Where a complaint or a denunciation goes, when the text reads like one. */
  readonly _guided: unknown;
  /** Other ways to the agency; `null` when it names none. */
  readonly _ways: unknown;
}

/** The fields, in the order a person tells it. */
const FIELDS: readonly ((view: FormView) => unknown)[] = [
  (view) => [view._element._guided ? nothing : notHere(view), draftOffer(view), view._summary],
  (view) => later(view.t.toolsTitle, view._element._loadTools, view._tools),
  (view) => kindField(view, view._element._kinds.slice(0, view._element._drawn - 3)),
  ...ONLINE_KINDS.slice(1).map(() => () => nothing), // one kind more
  // A photo says what many cannot write: it may come first.
  (view) =>
    later(
      [view.t.photosTitle, " ", optional(view.t)],
      view._element._loadPhotos,
      view._photos,
      view._element._own.photos.files,
    ),
  (view) => textField(view),
  (view) => [textRow(view, "place", view.t.placeHint), view._matter],
  (view) => contactFields(view),
  (view) => sendButton(view),
];

/** How many steps the drawing takes: the frame of the form, then its fields. */
export const STEPS: number = 1 + FIELDS.length;

/**
 * The form, one column, as far as it is drawn. Hidden rather than gone while a receipt is read: what is typed stays. The notice comes with
 * the first focus but that of the button: what it adds would move the button away between press and release, and nothing would be sent.
 */
export const feedbackForm = (view: FormView, isHidden: unknown): TemplateResult =>
  html`<form
    class="stack"
    part="form"
    novalidate
    ?hidden=${isHidden}
    @submit=${view._submit}
    @input=${view._input}
    @focusin=${({ target }: Event) => (target as HTMLButtonElement).type === "submit" || view._element._loadNotice()}
  >
    <input hidden name="field" /><input hidden name="position" /><input hidden name="notice" /><input
      hidden
      name="consent"
    />
    ${FIELDS.slice(0, view._element._drawn - 1).map((field) => field(view))}
  </form>`;

const notHere = ({ t, _element: element, _channels: channels }: FormView) =>
  html`<div class="not-here" part="notice">
    <p><strong>${t.notHereTitle}.</strong> ${t.notHere}</p>
    ${later(t.channelsTitle, element._loadGuidance, channels)}
  </div>`;

/** Written out: a panel of the general kind comes with a part, and this one stands in the first file. */
const draftOffer = ({ t, _element: { _drafting: drafting } }: FormView) => {
  const offered = drafting._offered;
  return offered
    ? html`<div class="panel" id="draft" part="draft">
        <h3>${t.draftTitle}</h3>
        <div class="actions">
          <button type="button" class="button" @click=${() => drafting._resume(offered)}>${t.draftUse}</button>
          <button type="button" class="button" @click=${() => drafting._resume(null)}>${t.remove}</button>
        </div>
      </div>`
    : nothing;
};

const contactFields = (view: FormView) => {
  const { t } = view;
  return later(
    [t.contactTitle, " ", optional(t)],
    () => view._element._loadNotice(), // a tap on a fold moves no focus in Safari
    html`<div class="stack inner">
      <p class="muted">${t.contactHint}</p>
      ${textRow(view, "name")} ${textRow(view, "phone")} ${textRow(view, "email")} ${consentField(view)}
    </div>`,
  );
};

/** Its press is heard by itself: in a frame without `allow-forms` no form is ever submitted. */
const sendButton = (view: FormView) =>
  html`<div class="stack inner">
      ${view._guided}
      <button class="button send ${view._element._guided ? "" : "primary"}" part="button" @click=${view._submit}>
        ${view.t.send}
      </button>
    </div>
    <slot name="alternatives"></slot>
    ${view._ways === null ? nothing : later(view.t.waysTitle, view._element._loadGuidance, view._ways)}`;
