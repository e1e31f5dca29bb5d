import { type TemplateResult, html, nothing } from "lit";
import type { FailureWords } from "../../messages/vi/failures.js";
import type { CheckWords } from "../../messages/vi/checks.js";
import type { FeedbackWords } from "../../messages/vi/feedback.js";
import type { Problem } from "../writing/check-feedback.js";
import { fieldOf } from "../writing/fields.js";
import type { problemText } from "./problem-text.js";

/** What every field reads: the words, and what is wrong with the message. */
export interface FieldView {
  readonly t: FeedbackWords & Partial<FailureWords & CheckWords>;
  readonly _element: {
    readonly _problems: readonly Problem[];
    /** What says a problem in words; not here while its part is not. */
    readonly _parts: { readonly checks?: { readonly problemText: typeof problemText } | undefined };
  };
}

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
    ? html`<p class="error" translate="no" id="${name}-error">
        ${view.t.problemPrefix} ${view._element._parts.checks?.problemText(view.t, problem)}
      </p>`
    : nothing;
}

export const optional = ({ optional: word }: FeedbackWords): TemplateResult =>
  html`<span class="muted">(${word})</span>`;
