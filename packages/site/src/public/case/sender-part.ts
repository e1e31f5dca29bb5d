import { LIMITS, type Problem, type PublicCase } from "@danvan/core";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import type { View } from "../../kit/view/view.js";
import type { Faults } from "../../kit/form/faults.js";
import { fileField } from "../../kit/form/file-field.js";
import { textField } from "../../kit/form/text-field.js";
import { fileList } from "../../kit/parts/file-list.js";
import { meaning } from "../meaning.js";

/** Where the forms of this part lead; each is a POST, because a secret does not belong into an address. */
export const SENDER_PATHS = {
  show: "/tra-cuu/nguoi-gui",
  file: "/tra-cuu/tep",
  reopen: "/tra-cuu/xem-lai",
  supply: "/tra-cuu/bo-sung",
  confirm: "/tra-cuu/da-xong",
  withdraw: "/tra-cuu/rut-lai",
} as const;

/** What the sender typed and did on this page. */
export interface SenderState {
  /** The secret of the receipt, when it was right: the page's own forms bear it on. */
  readonly secret?: string;
  /** The answer to a question, or the reason to open the case again. */
  readonly text?: string;
  readonly done?: "supplied" | "confirmed" | "reopened" | "withdrawn";
  readonly problems: readonly Problem[];
}

/** What only the sender sees and does: asked for by the secret of the receipt, which is on no other page and in no address. */
export function senderPart(view: View, state: SenderState, found: PublicCase, faults: Faults): Html {
  return found.consent ? senderSection(view, state, found, faults) : secretForm(view, found, faults);
}

function secretForm(view: View, found: PublicCase, faults: Faults): Html {
  const { messages } = view;
  const { sender } = messages.tracking;
  return html`<details class="card" ${(faults.has("secret") || found.maySupply) && html`open`}>
    <summary>${sender.title}</summary>
    <form method="post" action="${localHref(view, `${SENDER_PATHS.show}#nguoi-gui`)}" novalidate>
      <p>${sender.lead}</p>
      <input type="hidden" name="code" value="${found.code}" />
      ${textField(faults, {
        name: "secret",
        label: sender.secret,
        hint: sender.secretHint,
        value: "",
        autocomplete: "off",
        required: true,
        max: 20,
      })}
      <button type="submit">${sender.open}</button>
    </form>
  </details>`;
}

function senderSection(view: View, state: SenderState, found: PublicCase, faults: Faults): Html {
  const { messages, lang } = view;
  const { sender } = messages.tracking;
  const names = html`<input type="hidden" name="code" value="${found.code}" />
    <input type="hidden" name="secret" value="${state.secret}" />`;
  const files = found.files.filter(({ from }) => from === "sender");
  return html`<section class="card" id="nguoi-gui" aria-labelledby="sender-title">
    <h2 id="sender-title">${sender.shown}</h2>
    ${found.maySupply && supplying(view, state, found, names, faults)} ${found.asksIfDone && confirming(view, names)}
    <h3>${sender.files}</h3>
    ${
      files.length === 0
        ? html`<p>${sender.noFiles}</p>`
        : fileList(
            files,
            messages.tracking,
            lang,
            (file, name) =>
              html`<form method="post" action="${localHref(view, SENDER_PATHS.file)}">
                ${names}
                <button class="quiet" name="id" value="${file.id}">
                  ${sender.save} <span class="unseen">${name}</span>
                </button>
              </form>`,
          )
    }
    ${found.mayReopen && reopening(view, state, names, faults)} ${consent(view, found, names)}
  </section>`;
}

function supplying(view: View, { text, problems }: SenderState, found: PublicCase, names: Html, faults: Faults): Html {
  const { messages } = view;
  const { questions: t } = messages;
  return html`<h3>${t.title}</h3>
    <form method="post" enctype="multipart/form-data" action="${localHref(view, SENDER_PATHS.supply)}" novalidate>
      <p class="quote">${found.questions.at(-1)?.text}</p>
      ${names}
      ${textField(faults, {
        name: "text",
        label: t.answer,
        hint: t.answerHint,
        value: text ?? "",
        rows: 4,
        required: true,
        max: LIMITS.textMax,
      })}
      ${fileField(faults, { label: t.files, hint: text ? `${t.filesHint} ${messages.form.filesAgain}` : t.filesHint })}
      ${isTakenForComplaint(problems) && meaning(faults, messages)}
      <button type="submit">${t.submit}</button>
    </form>`;
}

const isTakenForComplaint = (problems: readonly Problem[]): boolean =>
  problems.some(({ code, facts }) => code === "guided-kind" && facts["kind"] === "complaint");

/** Asked some time after an answer; what is not done has its own form below. */
function confirming(view: View, names: Html): Html {
  const { sender } = view.messages.tracking;
  return html`<h3>${sender.confirm}</h3>
    <form method="post" action="${localHref(view, SENDER_PATHS.confirm)}">
      ${names}
      <p>${sender.confirmLead}</p>
      <p class="actions">
        <button type="submit">${sender.confirmYes}</button>
        <a href="#xem-lai">${sender.confirmNo}</a>
      </p>
    </form>`;
}

function reopening(view: View, { text, problems }: SenderState, names: Html, faults: Faults): Html {
  const { messages } = view;
  const { sender } = messages.tracking;
  return html`<h3 id="xem-lai">${sender.reopen}</h3>
    <form method="post" action="${localHref(view, SENDER_PATHS.reopen)}" novalidate>
      <p>${sender.reopenLead}</p>
      ${names}
      ${textField(faults, {
        name: "text",
        label: sender.reopenText,
        value: text ?? "",
        rows: 4,
        required: true,
        min: LIMITS.textMin,
        max: LIMITS.commentMax,
      })}
      ${isTakenForComplaint(problems) && meaning(faults, messages)}
      <button type="submit">${sender.reopenSubmit}</button>
    </form>`;
}

function consent(view: View, found: PublicCase, names: Html): Html {
  const { messages } = view;
  const { sender } = messages.tracking;
  const { purposes } = found.consent ?? { purposes: [] };
  return html`<h3>${sender.consent}</h3>
    ${
      purposes.length === 0
        ? html`<p>${sender.consentNone}</p>`
        : html`<ul class="files">
            ${purposes.map(
              (purpose) =>
                html`<li>
                  <span>${sender.purposes[purpose]}</span>
                  <form method="post" action="${localHref(view, SENDER_PATHS.withdraw)}">
                    ${names}
                    <button class="quiet" name="withdraw" value="${purpose}">${sender.withdraw[purpose]}</button>
                  </form>
                </li>`,
            )}
          </ul>`
    }`;
}
