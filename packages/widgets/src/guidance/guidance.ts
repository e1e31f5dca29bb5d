import { guidedKindOf } from "@danvan/core/guidance";
import type { GuidedKind } from "@danvan/core/terms";
import type { NewFeedback } from "@danvan/core/wire";
import { type LitElement, type TemplateResult, html, nothing } from "lit";
import type { Failure } from "../net/client.js";
import { type GuidanceWords, guidance } from "../messages/vi/guidance.js";
import type { FormView } from "../dv-feedback/form-state.js";
import { panel } from "../element/panel.js";

export const words = { guidance };

/** What must not be sent from this device, because the law gives it a way of its own; `null` when it may be sent. */
export const heldBack = ({
  text,
  place,
  notComplaint,
}: Pick<NewFeedback, "text" | "place" | "notComplaint">): GuidedKind | null =>
  guidedKindOf([text, place], notComplaint);

/** The same as the answer of an agency that met such a text, so that both are treated alike. */
export function refusal(feedback: NewFeedback): Failure | undefined {
  const kind = heldBack(feedback);
  return kind
    ? { code: "guided-kind", status: 422, problems: [{ code: "guided-kind", path: "text", facts: { kind } }] }
    : undefined;
}

/** Where complaints and denunciations go: in the agency's own words, else in general ones. */
export function channels(words: object): TemplateResult {
  const t = words as GuidanceWords;
  return html`<slot name="channels"><p>${t.channels}</p></slot>`;
}

/** The lawful channels for a text that reads like a complaint or a denunciation. */
export function guidedPanel(view: FormView, guided: GuidedKind): TemplateResult {
  const { on, parts } = view;
  const t = view.t as FormView["t"] & GuidanceWords;
  const framed = panel(
    "guided",
    "warn",
    t.guidedTitle[guided],
    html`<p>${t.guidedText[guided]}</p>
      ${channels(t)}`,
    [
      [t.edit, (event) => on.go(event, "text")],
      ...(parts.letter ? [] : [[t.guidedLetter, write, "letter"] as const]),
      ...(guided === "complaint" ? [[t.guidedSend, on.insist] as const] : []),
    ],
    "guidance",
  );
  return html`${framed} ${parts.letter?.letterForm(view, guided) ?? nothing}`;

  async function write({ target }: Event) {
    const root = (target as Element).getRootNode() as ShadowRoot;
    const loading = import("../dv-feedback/letter/letter.js");
    await on.letter(loading);
    await (root.host as LitElement).updateComplete;
    (await loading.catch(() => undefined))?.openLetter(root);
  }
}

/** Other ways to the agency, from the attributes. Only addresses of the web: a script has no business in a link. */
export function otherWays(view: FormView): TemplateResult {
  const { hotline = "", portal = "", app = "" } = view.ways;
  const t = view.t as FormView["t"] & GuidanceWords;
  const links = [
    [hotline && `tel:${hotline.replace(/[^+\d]/g, "")}`, `${t.hotline} ${hotline}`],
    [portal, t.portal],
    [app, t.app],
  ] as const;
  return html`<ul>
    ${links.map(([to, label]) => (/^(tel:|https?:)/.test(to) ? html`<li><a href=${to}>${label}</a></li>` : nothing))}
  </ul>`;
}
