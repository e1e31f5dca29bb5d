import { type TemplateResult, html } from "lit";

/** A fold of the form: what is in it is fetched when it is opened. */
export const later = (
  title: unknown,
  load: (() => void) | undefined,
  content: unknown,
  isOpen?: unknown,
): TemplateResult =>
  html`<details ?open=${isOpen} @toggle=${load}>
    <summary>${title}</summary>
    ${content}
  </details>`;
