import { type CaseFile, formatInstant, phoneHref } from "@danvan/core";
import type { OfficerCase } from "@danvan/server";
import { fileList } from "../../kit/parts/file-list.js";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted, spoken } from "../../kit/view/spoken.js";
import { ownAddress } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";
import { fieldForm } from "../fields/field-form.js";
import { actionOf } from "./action-of.js";

/** Files of a case under a heading, each to be saved; none where there are none. */
export function caseFiles(
  { labels, messages, lang, site }: WorkspaceView,
  code: string,
  files: readonly CaseFile[],
  title: string,
): Html | null {
  if (files.length === 0) return null;
  return html`<h3>${title}</h3>
    ${fileList(
      files,
      messages.tracking,
      lang,
      ({ id }, name) =>
        html`<a href="${ownAddress(site, `/lam-viec/vu-viec/${code}/tep/${id}`)}"
          >${labels.case.save} <span class="unseen">${name}</span></a
        >`,
    )}
    ${files.some(({ from }) => from === "sender") && html`<p class="hint">${labels.case.filesHint}</p>`}`;
}

/** When the sender was told, and the way to say so: after a call, where the number stands. */
function notified(view: WorkspaceView, { code, events, may }: OfficerCase): Html {
  const { notify } = view.labels.reply;
  const told = events.filter(({ type }) => type === "notified");
  return html`${told.map(({ at }) => html`<div class="hint">${notify.told} ${instant(at, view.lang)}</div>`)}
  ${
    may.includes("notify") &&
    html`<form method="post" action="${actionOf(view, code, "da-bao")}">
      <button class="quiet" type="submit">${notify.submit}</button>
    </form>`
  }`;
}

/** What the citizen wrote and sent, and what is known of who it was, as far as allowed. */
export function citizensText(view: WorkspaceView, found: OfficerCase): Html {
  const { labels, messages, lang } = view;
  const { contact, text, place } = found;
  const consent = found.consents.at(-1);
  const before = found.consents.slice(0, -1).toReversed();
  // What a sender took back is no sender who left nothing.
  const withdrawn =
    consent?.purposes.length === 0 && before.some(({ purposes }) => purposes.length > 0) ? consent.at : null;
  const nobody = withdrawn === null ? labels.case.anonymous : labels.case.withdrawn(formatInstant(withdrawn, lang));
  const { name, phone, email, position } = contact ?? {};
  const people = [
    name,
    phone && html`<a href="${phoneHref(phone)}">${phone}</a>`,
    email && html`<a href="mailto:${encodeURIComponent(email)}">${email}</a>`,
  ].filter(Boolean);
  return html`<section class="card" aria-labelledby="text-title">
    <h2 id="text-title">${labels.case.text}</h2>
    ${text ? quoted(view, text, found.lang) : html`<p>${found.status === "transferred" ? labels.case.passedOn : labels.case.erased}</p>`}
    ${found.helped && html`<p><span class="tag">${labels.case.helped}</span></p>`}
    ${caseFiles(
      view,
      found.code,
      found.files.filter(({ from }) => from === "sender"),
      labels.case.files,
    )}
    <dl class="facts">
      ${fieldForm(view, found)}
      ${
        place &&
        html`<div class="wide">
          <dt>${labels.case.place}</dt>
          <dd>${spoken(view, place, found.lang)}</dd>
        </div>`
      }
      ${
        position &&
        html`<div class="wide">
          <dt>${labels.case.position}</dt>
          <dd><a href="geo:${position}">${position.replace(",", ", ")}</a></dd>
        </div>`
      }
      <div class="wide">
        <dt>${labels.case.contact}</dt>
        <dd>
          ${people.length > 0 ? people.map((line) => html`<div>${line}</div>`) : nobody}
          ${people.length > 0 && notified(view, found)}
        </dd>
      </div>
      ${
        consent &&
        html`<div class="wide">
          <dt>${labels.case.consent}</dt>
          <dd>
            ${
              consent.purposes.length > 0
                ? consent.purposes.map((purpose) => html`<div>${labels.case.purposes[purpose]}</div>`)
                : labels.case.none
            }
            <span class="hint">(${labels.case.notice} ${consent.notice}, ${instant(consent.at, lang)})</span>
            ${
              before.length > 0 &&
              html`<div class="hint">
                ${labels.case.consentBefore}:
                ${before.map(
                  ({ purposes, at }) =>
                    html`<div>
                      ${instant(at, lang)}:
                      ${purposes.map((purpose) => labels.case.purposes[purpose]).join("; ") || labels.case.none}
                    </div>`,
                )}
              </div>`
            }
          </dd>
        </div>`
      }
      <div>
        <dt>${labels.case.channel}</dt>
        <dd>${messages.channels[found.channel]}</dd>
      </div>
      <div>
        <dt>${labels.case.receivedAt}</dt>
        <dd>${instant(found.receivedAt, lang)}</dd>
      </div>
    </dl>
  </section>`;
}
