import { formatInstant, LIMITS } from "@danvan/core";
import type { CaseDesk, OfficerCase } from "@danvan/server";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { replyText } from "../../kit/parts/reply-text.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted } from "../../kit/view/spoken.js";
import type { WorkspaceView } from "../workspace-view.js";
import { actionOf } from "./action-of.js";
import { draftLine } from "../desk/draft-line.js";
import { caseFiles } from "./citizens-text.js";
import type { TypedAction } from "./typed-action.js";

type Drafts = CaseDesk["drafts"];

/** Words that wait for approval: to approve or return them for who may, to read for everybody else. */
export function approvalCard(
  view: WorkspaceView,
  found: OfficerCase,
  typed: TypedAction,
  faults: Faults,
  drafts: Drafts,
): Html | null {
  const { labels, lang } = view;
  const { submission, may, names, code } = found;
  if (!submission) return null;
  const { text, at, by, reason, files } = submission;
  const mayApprove = may.includes("approve");
  const isOwn = !mayApprove && may.includes("return");
  const said = { at, text };
  return html`<section class="card approval" aria-labelledby="approval-title">
    <h2 id="approval-title">${mayApprove ? labels.reply.approve.title : labels.reply.waiting}</h2>
    <p class="hint">
      ${labels.reply.submitted(names[by] ?? "", formatInstant(at, lang))}
      ${isOwn ? labels.reply.approve.own : !mayApprove && labels.reply.waitingHint}
    </p>
    ${replyText(view, {
      ...(reason ? { answer: null, refusal: { ...said, reason } } : { answer: said, refusal: null }),
      lang: found.lang,
    })}
    ${caseFiles(view, code, files, labels.reply.approve.files)}
    ${mayApprove && approveForm(view, found, typed, faults, drafts)}
    ${may.includes("return") && returnForm(view, found, typed, faults, drafts)}
  </section>`;
}

function approveForm(
  view: WorkspaceView,
  found: OfficerCase,
  typed: TypedAction,
  faults: Faults,
  drafts: Drafts,
): Html {
  const { code, submission } = found;
  const { approve } = view.labels.reply;
  return html`<form method="post" action="${actionOf(view, code, "duyet")}" novalidate>
    <input type="hidden" name="of" value="${submission?.place}" />
    ${textField(faults, {
      name: "approved",
      label: approve.text,
      hint: approve.hint,
      value: typed.form === "approve" || typed.begun.includes("approve") ? typed.approved : (submission?.text ?? ""),
      lang: found.lang,
      rows: 6,
      required: true,
      max: LIMITS.answerMax,
    })}
    ${draftLine(view, found, drafts, { field: "approved", draft: `approved-${submission?.place}` })}
    <button type="submit">${approve.submit}</button>
  </form>`;
}

function returnForm(view: WorkspaceView, found: OfficerCase, typed: TypedAction, faults: Faults, drafts: Drafts): Html {
  const { code, submission } = found;
  const { back } = view.labels.reply;
  return html`<details ${(typed.form === "return" || typed.begun.includes("return")) && html`open`}>
    <summary>${back.title}</summary>
    <form method="post" action="${actionOf(view, code, "tra-lai")}" novalidate>
      <input type="hidden" name="of" value="${submission?.place}" />
      ${textField(faults, {
        name: "note",
        label: back.note,
        hint: back.hint,
        value: typed.note,
        rows: 3,
        required: true,
        max: LIMITS.commentMax,
      })}
      ${draftLine(view, found, drafts, { field: "note" })}
      <button class="quiet" type="submit">${back.submit}</button>
    </form>
  </details>`;
}

/** Why the words that were submitted last came back, to whoever is to change them. */
export function returnedNotice(view: WorkspaceView, { returned, names }: OfficerCase): Html | null {
  const { labels, lang } = view;
  if (!returned) return null;
  return html`<section class="notice" aria-labelledby="returned-title">
    <h2 id="returned-title">
      ${labels.reply.back.returned(names[returned.by] ?? "", formatInstant(returned.at, lang))}
    </h2>
    ${quoted(view, returned.text)}
  </section>`;
}

/** A reply that its sender cannot read yet, and the button that takes it back. */
export function heldNotice(
  view: WorkspaceView,
  { heldUntil, may, code, answer, refusal, events }: OfficerCase,
): Html | null {
  if (heldUntil === null) return null;
  // What was approved waits for its approval again, with its words.
  const begins = events.every(({ type }) => type !== "submitted");
  const kept = (name: string, text: string) => html`<input type="hidden" name="${name}" value="${text}" />`;
  const { recall } = view.labels.reply;
  return html`<div class="notice good" role="status">
    <p>${recall.held(formatInstant(heldUntil, view.lang))}</p>
    ${
      may.includes("recall") &&
      html`<form method="post" action="${actionOf(view, code, "rut-lai")}">
        ${begins && (answer ? kept("answer", answer.text) : refusal && kept("explanation", refusal.text))}
        <button class="quiet" type="submit">${recall.submit}</button>
      </form>`
    }
  </div>`;
}
