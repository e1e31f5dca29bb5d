import { LIMITS, problemSentence, REFUSAL_REASONS, type Problem } from "@danvan/core";
import type { CaseDesk, OfficerCase, StoredTemplate } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { checkBox, selectField } from "../../kit/form/choices.js";
import type { Faults } from "../../kit/form/faults.js";
import { fileField } from "../../kit/form/file-field.js";
import { textField } from "../../kit/form/text-field.js";
import { actionOf } from "./action-of.js";
import { draftLine } from "../desk/draft-line.js";
import { templatePicker } from "../templates/template-picker.js";
import { WORDS_OF, type TypedAction } from "./typed-action.js";
import { LIFE_FIELDS } from "../life/typed-life.js";
import type { WorkspaceView } from "../workspace-view.js";

/** The fields of all forms, in their order on the page. */
export const FIELDS = [
  "officer",
  "approved",
  "note",
  "answer",
  "files",
  "reason",
  "explanation",
  "confirm",
  "question",
  "published-question",
  "published",
  "published-place",
  "corrected",
  "noted",
  ...LIFE_FIELDS,
];

/**
 * Problems of an action in words, by the field that caused them or else by `form`: all forms call their words `text` on the wire. Of several
 * files the one that is wrong is named.
 */
export function faultsOf(
  { lang }: WorkspaceView,
  { form, fileNames }: Pick<TypedAction, "form" | "fileNames">,
  problems: readonly Problem[],
): Faults {
  const faults = new Map<string, string>();
  for (const problem of problems) {
    const [name = "", place = ""] = problem.path.split(".");
    const field = name === "text" ? WORDS_OF[form] : name;
    const sentence = problemSentence({ ...problem, path: field }, lang);
    const file = name === "files" ? fileNames[Number(place || NaN)] : undefined;
    faults.set(FIELDS.includes(field) ? field : "form", file ? `${file}: ${sentence}` : sentence);
  }
  return faults;
}

/** What the officer may do decides the words of the button: to send, or to lay it before who approves. */
export interface Sending {
  /** Somebody has to approve it. */
  readonly submits: boolean;
  readonly drafts: CaseDesk["drafts"];
  readonly templates: readonly StoredTemplate[];
}

export function answerForm(
  view: WorkspaceView,
  found: OfficerCase,
  typed: TypedAction,
  faults: Faults,
  { submits, drafts, templates }: Sending,
): Html {
  const { labels, messages } = view;
  return html`<form
    class="card"
    method="post"
    enctype="multipart/form-data"
    action="${actionOf(view, found.code, "tra-loi")}"
    novalidate
  >
    <h2>${labels.answer.title}</h2>
    ${textField(faults, {
      name: "answer",
      label: labels.answer.text,
      hint: submits ? html`${labels.answer.hint} ${labels.reply.submitHint}` : labels.answer.hint,
      value: typed.answer,
      lang: found.lang,
      rows: 6,
      required: true,
      max: LIMITS.answerMax,
    })}
    ${draftLine(view, found, drafts, { field: "answer" })} ${templatePicker(view, found, templates, "answered")}
    ${fileField(faults, {
      label: labels.answer.files,
      hint: typed.answer ? `${labels.answer.filesHint} ${messages.form.filesAgain}` : labels.answer.filesHint,
    })}
    <p class="buttons">
      <button type="submit" name="lam" value="${submits ? "trinh" : "gui"}">
        ${submits ? labels.reply.submit : labels.answer.submit}
      </button>
      <button class="quiet" type="submit" name="lam" value="xem">${labels.reply.preview}</button>
    </p>
  </form>`;
}

export function refuseForm(
  view: WorkspaceView,
  found: OfficerCase,
  typed: TypedAction,
  faults: Faults,
  { submits, drafts, templates }: Sending,
): Html {
  const { labels, messages } = view;
  // Folded until it is wanted: most cases are answered, and what erases must not lie under the hand.
  return html`<details class="card" ${(typed.form === "refuse" || typed.begun.includes("refuse")) && html`open`}>
    <summary>${labels.refuse.title}</summary>
    <form method="post" action="${actionOf(view, found.code, "tu-choi")}" novalidate>
      ${selectField(faults, {
        name: "reason",
        label: labels.refuse.reason,
        hint: labels.refuse.warning,
        empty: labels.refuse.choose,
        choices: REFUSAL_REASONS.map((reason) => ({ value: reason, label: messages.refusals[reason] })),
        chosen: typed.reason,
      })}
      ${textField(faults, {
        name: "explanation",
        label: labels.refuse.explanation,
        hint: labels.refuse.hint,
        value: typed.explanation,
        lang: found.lang,
        rows: 4,
        required: true,
        max: LIMITS.answerMax,
      })}
      ${draftLine(view, found, drafts, { field: "explanation" })} ${templatePicker(view, found, templates, "refused")}
      ${
        // Asked only when the reason is a denunciation: what is erased cannot be brought back.
        typed.reason === "is-denunciation" &&
        html`<div class="notice bad">${checkBox(faults, { name: "confirm", label: labels.refuse.confirm })}</div>`
      }
      <button class="careful" type="submit" name="lam" value="${submits ? "trinh" : "gui"}">
        ${submits ? labels.reply.refusing : labels.refuse.submit}
      </button>
    </form>
  </details>`;
}
