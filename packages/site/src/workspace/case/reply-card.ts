import { formatInstant, LIMITS } from "@danvan/core";
import type { CaseDesk, OfficerCase } from "@danvan/server";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { instant } from "../../kit/parts/due.js";
import { earlierText } from "../../kit/parts/reply-text.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted } from "../../kit/view/spoken.js";
import type { WorkspaceView } from "../workspace-view.js";
import { actionOf } from "./action-of.js";
import { draftLine } from "../desk/draft-line.js";
import { caseFiles } from "./citizens-text.js";
import type { TypedAction } from "./typed-action.js";

/** What was sent, with the words before they were put right; and the form to put them right. */
export function replyCard(
  view: WorkspaceView,
  found: OfficerCase,
  typed: TypedAction,
  faults: Faults,
  { isOpen, drafts }: { readonly isOpen: boolean; readonly drafts: CaseDesk["drafts"] },
): Html | null {
  const { labels, messages, lang } = view;
  const { answer, refusal, earlierWords } = found;
  const sent = answer ?? refusal;
  if (!sent) return null;
  const before = found.earlier.map(
    (one) =>
      html`<section class="card">
        ${earlierText(view, one, found.lang)} ${caseFiles(view, found.code, one.files, labels.case.answerFiles)}
      </section>`,
  );
  const title = answer
    ? isOpen
      ? labels.case.firstAnswer
      : found.heldUntil === null
        ? labels.case.yourAnswer
        : labels.case.heldAnswer
    : isOpen
      ? labels.case.firstRefusal
      : found.heldUntil === null
        ? labels.case.yourRefusal
        : labels.case.heldRefusal;
  const ofAgency = found.files.filter(({ from }) => from === "agency");
  return html`${before}
    <section class="card" aria-labelledby="reply-title">
      <h2 id="reply-title">${title}</h2>
      ${refusal && html`<p><strong>${messages.refusals[refusal.reason]}</strong></p>`}
      ${sent.text && quoted(view, sent.text, found.lang)}
      <p class="hint">
        ${instant(sent.at, lang)}${sent.correctedAt && `. ${messages.tracking.correctedAt} ${formatInstant(sent.correctedAt, lang)}`}
      </p>
      ${caseFiles(view, found.code, ofAgency, labels.case.answerFiles)}
      ${
        earlierWords.length > 0 &&
        html`<details>
          <summary>${labels.reply.correct.earlier}</summary>
          ${earlierWords.map(
            ({ text, at, by }) =>
              html`${quoted(view, text, found.lang)}
                <p class="hint">${instant(at, lang)}${found.names[by] !== undefined && `, ${found.names[by]}`}</p>`,
          )}
        </details>`
      }
    </section>
    ${found.may.includes("correct") && correctForm(view, found, typed, faults, drafts)}`;
}

function correctForm(
  view: WorkspaceView,
  found: OfficerCase,
  typed: TypedAction,
  faults: Faults,
  drafts: CaseDesk["drafts"],
): Html {
  const { correct } = view.labels.reply;
  const isBegun = typed.form === "correct" || typed.begun.includes("correct");
  return html`<details class="card" ${isBegun && html`open`}>
    <summary>${correct.title}</summary>
    <form method="post" action="${actionOf(view, found.code, "dinh-chinh")}" novalidate>
      ${textField(faults, {
        name: "corrected",
        label: correct.text,
        hint: correct.hint,
        value: isBegun ? typed.corrected : ((found.answer ?? found.refusal)?.text ?? ""),
        lang: found.lang,
        rows: 6,
        required: true,
        max: LIMITS.answerMax,
      })}
      ${draftLine(view, found, drafts, { field: "corrected" })}
      <button type="submit">${correct.submit}</button>
    </form>
  </details>`;
}
