import { LIMITS } from "@danvan/core/terms";
import { formatInstant } from "@danvan/core/written-date";
import { type TemplateResult, html, nothing } from "lit";
import { supplyCase } from "../../net/client.js";
import { answerPhotos, sendPhotos } from "./photos/answer-photos.js";
import { resultOf } from "./result-of.js";
import { doneOf, senderForm } from "./sender-form.js";
import type { CaseView } from "./tracker-state.js";

/** What the agency asked its sender: the question that waits with its form, the others as they were. */
export function questions(view: CaseView): TemplateResult | typeof nothing {
  const { t, lang, acts, secret } = view;
  const { code, questions: all = [], maySupply } = view.case as Partial<CaseView["case"]> & { code: string }; // an older server sends none
  const waiting = maySupply ? all.at(-1) : undefined;
  const before = all.filter((one) => one !== waiting);
  return html`${resultOf(acts, doneOf("supply"))}
  ${
    waiting
      ? html`<section class="panel warn" part="question" aria-labelledby="question">
          <h3 id="question">${t.questionTitle}</h3>
          <p class="words">${waiting.text}</p>
          <p class="muted">${t.questionAt} ${formatInstant(waiting.at, lang)}</p>
          ${senderForm(view, {
            id: "supply",
            label: t.supplyTitle,
            hint: t.supplyHint,
            submit: t.supply,
            needsSecret: t.supplyNeedsSecret,
            done: t.supplied,
            shortest: 1,
            longest: LIMITS.textMax,
            files: answerPhotos(view),
            after: () => sendPhotos(view),
            send: (words) => supplyCase(view, code, secret, words),
          })}
        </section>`
      : nothing
  }
  ${before.map(
    ({ at, text, suppliedAt }) =>
      html`<section class="answer">
        <h3>${t.questionBefore}</h3>
        <p class="words">${text}</p>
        <p class="muted">
          ${t.questionAt}
          ${formatInstant(at, lang)}${suppliedAt ? `. ${t.suppliedAt} ${formatInstant(suppliedAt, lang)}` : nothing}
        </p>
      </section>`,
  )}`;
}
