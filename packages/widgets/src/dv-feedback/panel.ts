import { type TemplateResult, html } from "lit";

/** A button's words and what it does. */
export type Choice = readonly [label: string, act: (event: Event) => void];

/** A framed message with what can be done about it, which can take the keyboard. */
export const panel = (
  id: string,
  tone: string,
  title: string,
  body: unknown,
  choices: readonly Choice[] = [],
  part = id,
): TemplateResult =>
  html`<div class="panel ${tone}" id=${id} part=${part} role="group" tabindex="-1" aria-label=${title}>
    <h3>${title}</h3>
    ${body}
    <div class="actions">
      ${choices.map(([label, act]) => html`<button type="button" class="button" @click=${act}>${label}</button>`)}
    </div>
  </div>`;
