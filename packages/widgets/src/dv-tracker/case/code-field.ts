import { type TemplateResult, html, nothing } from "lit";

/** A code as it is printed. */
export const PRINTED: RegExp = /^\w{2,8}-\w{5}-\w{5}$/;

/** What may be a code, where what reads it is not here: nothing else that was pasted, such as a secret, comes into an address. */
export const codeWithin = (typed: string): string => /\w{0,8}-?\w{5}-?\w{5}/.exec(typed)?.[0] ?? "-";

/** A field for a code from the receipt, as large and clear as the code is printed; read as people type it. */
export const codeField = (
  id: "code" | "secret",
  label: string,
  hint: string,
  value: string,
  problem: string | undefined,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <p class="muted" id="${id}-hint">${hint}</p>
    ${problem ? html`<p class="error" id="${id}-problem" role="alert">${problem}</p>` : nothing}
    <input
      class="input code"
      part="input"
      id=${id}
      .value=${value}
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      translate="no"
      maxlength="200"
      aria-required=${id === "code"}
      aria-invalid=${problem !== undefined}
      aria-describedby="${id}-hint${problem ? ` ${id}-problem` : ""}"
    />
  </div>`;
