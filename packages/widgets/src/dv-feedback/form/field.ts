import { type TemplateResult, html, nothing } from "lit";
import { fill } from "../../messages/fill.js";
import type { FailureWords } from "../../messages/vi/failures.js";
import type { FeedbackWords } from "../../messages/vi/feedback.js";
import type { Problem } from "../writing/check-feedback.js";
import { fieldOf } from "../writing/fields.js";

/** What every field reads: the words, and what is wrong with the message. */
export interface FieldView {
  readonly t: FeedbackWords & Partial<FailureWords>;
  readonly _element: { readonly _problems: readonly Problem[] };
}

export const problemText = ({ t }: FieldView, { path, code, facts }: Problem): string =>
  fill(t.problems[code] ?? t.problems[fieldOf(path)] ?? "{code}", {
    code,
    ...(facts as Record<string, string>),
  });

const problemOf = ({ _element: element }: FieldView, name: string) =>
  element._problems.find(({ path }) => fieldOf(path) === name);

export const isWrong = (view: FieldView, name: string): boolean => !!problemOf(view, name);

/**
 * The error line of one field. `aria-describedby` names it before it is there: an id without an element is passed over, and
 * Chromium does not read `aria-errormessage` here.
 */
export function errorOf(view: FieldView, name: string): TemplateResult | typeof nothing {
  const problem = problemOf(view, name);
  return problem
    ? html`<p class="error" id="${name}-error">${view.t.problemPrefix} ${problemText(view, problem)}</p>`
    : nothing;
}

export const optional = ({ optional: word }: FeedbackWords): TemplateResult =>
  html`<span class="muted">(${word})</span>`;
