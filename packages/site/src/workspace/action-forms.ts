import { LIMITS, REFUSAL_REASONS, type Problem } from "@danvan/core";
import { html, type Html } from "../kit/html.js";
import { fileField, textField, type Faults } from "../kit/fields.js";
import { problemText } from "../kit/problem-text.js";
import { localHref } from "../kit/view.js";
import type { TypedAction } from "./typed-action.js";
import type { DeskView } from "./desk-view.js";

/** The fields of both forms, in their order on the page. */
export const FIELDS = ["answer", "files", "reason", "explanation", "confirm"];

/** Problems of an action in words, by the field that caused them: both forms call their words `text` on the wire. */
export function faultsOf({ desk, words }: DeskView, form: TypedAction["form"], problems: readonly Problem[]): Faults {
  const faults = new Map<string, string>();
  for (const { code, path, facts } of problems) {
    const field = path === "text" ? (form === "answer" ? "answer" : "explanation") : path;
    if (path.startsWith("files")) faults.set("files", problemText({ code, path, facts }, words));
    else if (code === "text-too-long") faults.set(field, words.problems.long(Number(facts["maximum"])));
    else if (field === "answer" || field === "reason" || field === "explanation" || field === "confirm")
      faults.set(field, desk.problems[field]);
    else faults.set("form", desk.problems.meanwhile);
  }
  return faults;
}

export function answerForm({ desk, words, lang }: DeskView, code: string, typed: TypedAction, faults: Faults): Html {
  return html`<form
    class="card"
    method="post"
    enctype="multipart/form-data"
    action="${actionOf(code, "tra-loi", lang)}"
    novalidate
  >
    <h2>${desk.answer.title}</h2>
    ${textField(faults, {
      name: "answer",
      label: desk.answer.text,
      hint: desk.answer.hint,
      value: typed.answer,
      rows: 8,
      required: true,
      max: LIMITS.answerMax,
    })}
    ${fileField(faults, {
      label: desk.answer.files,
      hint: typed.answer ? `${desk.answer.filesHint} ${words.form.filesAgain}` : desk.answer.filesHint,
    })}
    <button type="submit">${desk.answer.submit}</button>
  </form>`;
}

export function refuseForm(view: DeskView, code: string, typed: TypedAction, faults: Faults): Html {
  const { desk, words, lang } = view;
  const error = faults.get("reason");
  const described = error ? "reason-warning reason-error" : "reason-warning";
  return html`<form class="card" method="post" action="${actionOf(code, "tu-choi", lang)}" novalidate>
    <h2>${desk.refuse.title}</h2>
    <div class="field ${error && "wrong"}">
      <label for="reason">${desk.refuse.reason}</label>
      <p class="hint" id="reason-warning">${desk.refuse.warning}</p>
      ${error && html`<p class="error" id="reason-error">${error}</p>`}
      <select id="reason" name="reason" required aria-describedby="${described}" ${error && html`aria-invalid="true"`}>
        <option value="">${desk.refuse.choose}</option>
        ${REFUSAL_REASONS.map(
          (reason) =>
            html`<option value="${reason}" ${typed.reason === reason && html`selected`}>
              ${words.refusals[reason]}
            </option>`,
        )}
      </select>
    </div>
    ${textField(faults, {
      name: "explanation",
      label: desk.refuse.explanation,
      hint: desk.refuse.hint,
      value: typed.explanation,
      rows: 4,
      required: true,
      max: LIMITS.answerMax,
    })}
    ${typed.reason === "is-denunciation" && confirmation(view, faults)}
    <button class="careful" type="submit">${desk.refuse.submit}</button>
  </form>`;
}

/** Asked only when the reason is a denunciation: what is erased cannot be brought back. */
function confirmation({ desk }: DeskView, faults: Faults): Html {
  const error = faults.get("confirm");
  return html`<div class="notice bad">
    ${error && html`<p class="error" id="confirm-error">${error}</p>`}
    <label class="choice">
      <input
        type="checkbox"
        id="confirm"
        name="confirm"
        value="yes"
        ${error && html`aria-describedby="confirm-error"`}
      />
      <span>${desk.refuse.confirm}</span>
    </label>
  </div>`;
}

const actionOf = (code: string, action: string, lang: DeskView["lang"]) =>
  localHref(`/lam-viec/vu-viec/${code}/${action}`, lang);
