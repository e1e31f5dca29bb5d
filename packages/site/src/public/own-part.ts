import { LIMITS, type Problem, type PublicCase } from "@danvan/core";
import { html, type Html } from "../kit/html.js";
import { localHref, type View } from "../kit/view.js";
import { textField, type Faults } from "../kit/fields.js";
import { fileList } from "../kit/file-list.js";

/** Where the forms of this part lead; each is a POST, because a secret does not belong into an address. */
export const OWN = {
  show: "/tra-cuu/nguoi-gui",
  file: "/tra-cuu/tep",
  reopen: "/tra-cuu/xem-lai",
  withdraw: "/tra-cuu/rut-lai",
} as const;

/** What the sender typed and did on this page. */
export interface OwnState {
  /** The secret of the receipt, when it was right: the page's own forms bear it on. */
  readonly secret?: string;
  /** The reason to open the case again. */
  readonly text?: string;
  readonly done?: "reopened" | "withdrawn";
  readonly problems: readonly Problem[];
}

/** What only the sender sees and does: asked for by the secret of the receipt, which is on no other page and in no address. */
export function ownPart(view: View, state: OwnState, found: PublicCase, faults: Faults): Html {
  return found.consent ? shown(view, state, found, faults) : asked(view, found, faults);
}

function asked({ words, lang }: View, found: PublicCase, faults: Faults): Html {
  const { own } = words.tracking;
  return html`<details class="card" ${faults.has("secret") && html`open`}>
    <summary>${own.title}</summary>
    <form method="post" action="${localHref(`${OWN.show}#nguoi-gui`, lang)}" novalidate>
      <p>${own.lead}</p>
      <input type="hidden" name="code" value="${found.code}" />
      ${textField(faults, {
        name: "secret",
        label: own.secret,
        hint: own.secretHint,
        value: "",
        autocomplete: "off",
        required: true,
        max: 20,
      })}
      <button type="submit">${own.open}</button>
    </form>
  </details>`;
}

function shown(view: View, state: OwnState, found: PublicCase, faults: Faults): Html {
  const { words, lang } = view;
  const { own } = words.tracking;
  const names = html`<input type="hidden" name="code" value="${found.code}" />
    <input type="hidden" name="secret" value="${state.secret}" />`;
  const files = found.files.filter(({ from }) => from === "sender");
  return html`<section class="card" id="nguoi-gui" aria-labelledby="own-title">
    <h2 id="own-title">${own.shown}</h2>
    <h3>${own.files}</h3>
    ${
      files.length === 0
        ? html`<p>${own.noFiles}</p>`
        : fileList(
            files,
            words.tracking,
            lang,
            (file, name) =>
              html`<form method="post" action="${localHref(OWN.file, lang)}">
                ${names}
                <button class="quiet" name="id" value="${file.id}">
                  ${own.save} <span class="unseen">${name}</span>
                </button>
              </form>`,
          )
    }
    ${found.mayReopen && reopening(view, state, names, faults)} ${consent(view, found, names)}
  </section>`;
}

function reopening({ words, lang }: View, { text, problems }: OwnState, names: Html, faults: Faults): Html {
  const { own } = words.tracking;
  return html`<h3>${own.reopen}</h3>
    <form method="post" action="${localHref(OWN.reopen, lang)}" novalidate>
      <p>${own.reopenLead}</p>
      ${names}
      ${textField(faults, {
        name: "text",
        label: own.reopenText,
        value: text ?? "",
        rows: 4,
        required: true,
        min: LIMITS.textMin,
        max: LIMITS.commentMax,
      })}
      ${
        problems.some(({ code, facts }) => code === "guided-kind" && facts["kind"] === "complaint") &&
        html`<label class="choice">
          <input type="checkbox" name="notComplaint" value="yes" />
          <span>${own.notComplaint}</span>
        </label>`
      }
      <button type="submit">${own.reopenSubmit}</button>
    </form>`;
}

function consent({ words, lang }: View, found: PublicCase, names: Html): Html {
  const { own } = words.tracking;
  const { purposes } = found.consent ?? { purposes: [] };
  return html`<h3>${own.consent}</h3>
    ${
      purposes.length === 0
        ? html`<p>${own.consentNone}</p>`
        : html`<ul class="files">
            ${purposes.map(
              (purpose) =>
                html`<li>
                  <span>${own.purposes[purpose]}</span>
                  <form method="post" action="${localHref(OWN.withdraw, lang)}">
                    ${names}
                    <button class="quiet" name="withdraw" value="${purpose}">${own.withdraw[purpose]}</button>
                  </form>
                </li>`,
            )}
          </ul>`
    }`;
}
