import { guidedKindOf } from "@danvan/core/guidance";
import type { GuidedKind } from "@danvan/core/terms";
import type { NewFeedback } from "@danvan/core/wire";
import { type TemplateResult, html, nothing } from "lit";
import type { Failure } from "../net/client.js";
import type { FeedbackWords } from "../messages/vi/feedback.js";
import { type GuidanceWords, guidance } from "../messages/vi/guidance.js";
import { panel } from "../element/panel.js";
import { tones } from "../element/tones.styles.js";

export const words = { guidance };
export const styles = [tones];

/** What of a message the net looks at. */
interface Written {
  readonly text: string;
  readonly place?: string | undefined;
  readonly notComplaint?: boolean | undefined;
  readonly contact?: { readonly name?: string | undefined } | undefined;
}

/** What must not be sent from this device, because the law gives it a way of its own; `null` when it may be sent. */
export const screen = ({ text, place, notComplaint, contact }: Written): GuidedKind | null =>
  guidedKindOf([text, place], notComplaint, [contact?.name]);

/**
 * The same as the answer of an agency that met such a text, so that both are treated alike. What the page did to the browser may keep the
 * net from working: then it is as if it were not here.
 */
export function refusal(feedback: NewFeedback): Failure | undefined {
  let kind: GuidedKind | null;
  try {
    kind = screen(feedback);
  } catch {
    return { code: "part-missing", status: 0, problems: [] };
  }
  return kind
    ? { code: "guided-kind", status: 422, problems: [{ code: "guided-kind", path: "text", facts: { kind } }] }
    : undefined;
}

/** Where complaints and denunciations go: in the agency's own words, else in general ones. */
export const channels = (t: GuidanceWords): TemplateResult => html`<slot name="channels"><p>${t.channels}</p></slot>`;

/** What the panel shows, and whom it tells. */
export interface GuidedView {
  readonly t: GuidanceWords & Pick<FeedbackWords, "edit">;
  readonly kind: GuidedKind;
  /** Whether the person has yet to say what the text is. */
  readonly isAsked: boolean;
  /** The letter, once it is asked for and here. */
  readonly letter: TemplateResult | undefined;
  /** Goes back to the text. */
  edit(event: Event): void;
  write(): void;
  /** What the person says that the text is; without a kind, an opinion. */
  answer(kind?: GuidedKind): void;
}

/** What a text is that may be a complaint or a denunciation: one question, asked before anything is sent. */
export const question = (t: GuidanceWords, id: string, answer: GuidedView["answer"]): TemplateResult =>
  panel(
    id,
    "warn",
    t.ask,
    html`<p>${t.askText}</p>`,
    [
      [t.answers.denunciation, () => answer("denunciation")],
      [t.answers.complaint, () => answer("complaint")],
      [t.answers.opinion, () => answer()],
    ],
    "guidance",
  );

/** The lawful channels for a text that reads like a complaint or a denunciation, once it is clear which. */
export function guidedPanel({ t, kind, isAsked, letter, ...on }: GuidedView): TemplateResult {
  if (isAsked && kind === "complaint") return question(t, "guided", on.answer);
  const framed = panel(
    "guided",
    "warn",
    t.guidedTitle[kind],
    html`<p>${t.guidedText[kind]}</p>
      ${channels(t)}`,
    [
      [t.edit, on.edit],
      ...(letter ? [] : [[t.guidedLetter, on.write, "letter"] as const]),
      ...(kind === "complaint" ? [[t.guidedSend, () => on.answer()] as const] : []),
    ],
    "guidance",
  );
  return html`${framed} ${letter}`;
}

/** Other ways to the agency, as the element's attributes name them. */
export type Ways = Readonly<Record<"hotline" | "portal" | "app", string | undefined>>;

/** Other ways to the agency. Only addresses of the web: a script has no business in a link. */
export function otherWays(t: GuidanceWords, { hotline = "", portal = "", app = "" }: Ways): TemplateResult {
  const links = [
    [hotline && `tel:${hotline.replace(/[^+\d]/g, "")}`, `${t.hotline} ${hotline}`],
    [portal, t.portal],
    [app, t.app],
  ] as const;
  return html`<ul>
    ${links.map(([to, label]) => (/^(tel:|https?:)/.test(to) ? html`<li><a href=${to}>${label}</a></li>` : nothing))}
  </ul>`;
}
