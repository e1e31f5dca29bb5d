import { type TemplateResult, html, nothing } from "lit";
import { panel } from "../../element/panel.js";
import { failureText } from "../../messages/failure-text.js";
import { fill } from "../../messages/fill.js";
import type { Problem } from "../writing/check-feedback.js";
import type { Failure } from "../../net/client.js";
import { fieldOf } from "../writing/fields.js";
import { type FieldView, problemText } from "./field.js";

/** What is wrong with the message as a whole, and the way to each field. */
export interface SummaryView extends FieldView {
  readonly _element: {
    readonly _problems: readonly Problem[];
    readonly _failure: Failure | undefined;
  };
  _go(event: Event, field: string): void;
}

/** Links, not text: a person with a screen magnifier cannot see that a field far below turned red. */
export function errorSummary(view: SummaryView): TemplateResult | typeof nothing {
  const { t, _element: element } = view;
  const { _problems: problems, _failure: failure } = element;
  if (!problems[0])
    return failure ? panel("failure", "bad", t.failureTitle, html`<p>${failureText(t, failure)}</p>`) : nothing;
  const links = problems.map(
    (problem) =>
      html`<li>
        <a href="#" @click=${(event: Event) => view._go(event, fieldOf(problem.path))}>${problemText(view, problem)}</a>
      </li>`,
  );
  const title = fill(t.summaryTitle, { count: problems.length });
  return panel(
    "summary",
    "bad",
    title,
    html`<ul>
      ${links}
    </ul>`,
    [],
    "error-summary",
  );
}
