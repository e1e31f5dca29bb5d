import { formatInstant } from "@danvan/core";
import type { CaseDesk, OfficerCase } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { quoted } from "../../kit/view/spoken.js";
import { actionOf } from "../case/action-of.js";
import type { WorkspaceView } from "../workspace-view.js";

type Drafts = CaseDesk["drafts"];

/** The drafts that no form of the page holds: the case was answered, given on or changed while they were written. */
export function unsentDrafts(found: OfficerCase, drafts: Drafts, mayPublish: boolean): Drafts {
  const { may, submission, answer, refusal } = found;
  const sent = new Set([answer?.text, refusal?.text]);
  const has: Readonly<Record<string, boolean>> = {
    answer: may.includes("answer") || may.includes("submit"),
    explanation: may.includes("refuse"),
    question: may.includes("ask"),
    corrected: may.includes("correct"),
    note: may.includes("return"),
    noted: found.text !== "",
    published: mayPublish,
    "published-question": mayPublish,
    "transfer-text": may.includes("transfer"),
    "hand-back-text": may.includes("hand-back"),
    "split-text": may.includes("split"),
    "withhold-words": may.includes("withhold"),
    "withhold-reason": may.includes("withhold"),
    ...(submission && may.includes("approve") && { [`approved-${submission.place}`]: true }),
  };
  return drafts.filter(({ field, text }) => !has[field] && !sent.has(text.trim()));
}

/** Half-written words that have no place to be sent from any more: to be read, copied, or thrown away. */
export function unsentCard(view: WorkspaceView, found: OfficerCase, drafts: Drafts, mayPublish: boolean): Html | null {
  const unsent = unsentDrafts(found, drafts, mayPublish);
  if (unsent.length === 0) return null;
  const { labels, lang } = view;
  return html`<section class="card" aria-labelledby="unsent-title">
    <h2 id="unsent-title">${labels.desk.unsent}</h2>
    <p class="hint">${labels.desk.unsentHint}</p>
    ${unsent.map(
      ({ field, text, earlier, at }) =>
        html`${quoted(view, text, found.lang)} ${earlier && quoted(view, earlier, found.lang)}
          <form method="post" action="${actionOf(view, found.code, "bo-nhap")}">
            <p class="hint">${labels.desk.kept(formatInstant(at, lang))}</p>
            <button class="quiet" name="field" value="${field}">${labels.desk.drop}</button>
          </form>`,
    )}
  </section>`;
}
