import { guide } from "@danvan/core/guidance";
import type { GuidedKind } from "@danvan/core/terms";
import type { NewFeedback } from "@danvan/core/wire";
import { type TemplateResult, html } from "lit";
import { type GuidanceWords, guidance } from "../messages/vi/guidance.js";
import type { FormView } from "./form-state.js";
import { panel } from "./panel.js";

export const words = { guidance };

/**
 * What must not be sent, because the law gives it a way of its own. A person may say that a text is no complaint; nobody can let a
 * denunciation through, for the identity of its writer is a state secret (Luật Tố cáo 2018 Điều 9).
 * @returns what it reads like, or `undefined` when it may be sent
 */
export function heldBack({
  text,
  place = "",
  notComplaint,
}: Pick<NewFeedback, "text" | "place" | "notComplaint">): GuidedKind | undefined {
  const kind = guide(`${text}\n${place}`)?.kind;
  return kind === "complaint" && notComplaint ? undefined : kind;
}

/** Where complaints and denunciations go: in the agency's own words, else in general ones. */
export const channels = (t: object): TemplateResult =>
  html`<slot name="channels"><p>${(t as GuidanceWords).channels}</p></slot>`;

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
    const loading = import("./letter.js");
    await on.letter(loading);
    (await loading.catch(() => undefined))?.openLetter(root);
  }
}
