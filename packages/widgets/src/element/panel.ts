import { type TemplateResult, html } from "lit";

/** A button's words, what it does, and its name for styles and tests. */
export type Choice = readonly [label: string, act: (event: Event) => void, name?: string];

/** Not for the second click of two: the first was meant for what stood there before, such as "send", and this one must not remove a message. */
const once =
  (act: (event: Event) => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act(event);
  };

/**
 * A framed message with what can be done about it, which can take the keyboard. No page translation touches it: what it put in place of
 * our words would stay when the state is another.
 */
export const panel = (
  id: string,
  tone: string,
  title: string,
  body: unknown,
  choices: readonly Choice[] = [],
  part = id,
): TemplateResult =>
  html`<div class="panel ${tone}" id=${id} part=${part} role="group" tabindex="-1" translate="no" aria-label=${title}>
    <h3>${title}</h3>
    ${body}
    <div class="actions">
      ${choices.map(([label, act, name = ""]) => html`<button type="button" class="button ${name}" @click=${once(act)}>${label}</button>`)}
    </div>
  </div>`;
