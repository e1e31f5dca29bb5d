import { type TemplateResult, html, nothing } from "lit";
import { panel } from "../../element/panel.js";
import { failureText } from "../../messages/failure-text.js";
import { fill } from "../../messages/fill.js";
import type { CheckWords } from "../../messages/vi/checks.js";
import type { FailureWords } from "../../messages/vi/failures.js";
import type { Failure } from "../../net/client.js";
import type { Problem } from "../writing/check-feedback.js";
import { fieldOf } from "../writing/fields.js";
import { problemText } from "./problem-text.js";

/** What is wrong with the message, by field or as a whole, and the way to each field. */
export interface SummaryView {
  readonly t: CheckWords & Partial<FailureWords>;
  readonly problems: readonly Problem[];
  readonly failure: Failure | undefined;
  go(event: Event, field: string): void;
}

/** Links, not text: a person with a screen magnifier cannot see that a field far below turned red. */
export function errorSummary({ t, problems, failure, go }: SummaryView): TemplateResult | typeof nothing {
  if (!problems[0])
    return failure ? panel("failure", "bad", t.failureTitle, html`<p>${failureText(t, failure)}</p>`) : nothing;
  const links = problems.map(
    (problem) =>
      html`<li>
        <a href="#" @click=${(event: Event) => go(event, fieldOf(problem.path))}>${problemText(t, problem)}</a>
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
