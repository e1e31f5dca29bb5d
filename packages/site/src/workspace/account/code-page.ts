import { problemSentence, type Problem } from "@danvan/core";
import { withSummary } from "../../kit/form/error-summary.js";
import { textField } from "../../kit/form/text-field.js";
import { html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { carriedFields } from "../carried-fields.js";
import type { Interrupted } from "../interrupted.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";

export interface CodeAsked {
  /** Says that the password was right; it opens nothing else, and not for long. */
  readonly ticket: string;
  readonly next: string;
  readonly interrupted: Interrupted | null;
  readonly problem?: Problem;
}

/** The second step of a sign-in, with all that is to be done after it. */
export function codePage(view: WorkspaceView, { ticket, next, interrupted, problem }: CodeAsked): string {
  const { labels, lang, messages } = view;
  const words = labels.people.factor;
  const faults = new Map(problem ? [["code", problemSentence(problem, lang)]] : []);
  return workspaceLayout(
    view,
    words.title,
    html`<div class="column">
      ${withSummary(
        faults,
        { title: labels.signIn.errorTitle },
        html`<h1>${words.title}</h1>
          <p class="lead">${words.ask}</p>
          <form class="card" method="post" action="${localHref(view, "/lam-viec/dang-nhap/ma")}" novalidate>
            <input type="hidden" name="ve" value="${ticket}" />
            <input type="hidden" name="tiep" value="${next}" />
            ${textField(faults, {
              name: "code",
              label: words.code,
              hint: words.codeHint,
              value: "",
              autocomplete: "one-time-code",
              required: true,
              max: 30,
            })}
            <button type="submit">${labels.signIn.submit}</button>
            ${interrupted && carriedFields(interrupted, messages.away.typed)}
          </form>`,
      )}
    </div>`,
  );
}
