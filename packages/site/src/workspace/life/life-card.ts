import { formatDay, formatInstant } from "@danvan/core";
import type { CaseDesk, OfficerCase } from "@danvan/server";
import type { Faults } from "../../kit/form/faults.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { actionOf } from "../case/action-of.js";
import type { WorkspaceView } from "../workspace-view.js";
import { LIFE_FORMS, lifeForm } from "./life-forms.js";
import type { TypedLife } from "./typed-life.js";

/** Passing a case on, answering it together with others, splitting and classifying it, and withholding words of it. */
export function lifeCard(
  view: WorkspaceView,
  found: OfficerCase,
  typed: TypedLife | null,
  faults: Faults,
  drafts: CaseDesk["drafts"],
): Html | null {
  const forms = LIFE_FORMS.filter((one) => found.may.includes(one));
  const stands = standing(view, found);
  if (forms.length === 0 && stands.length === 0) return null;
  return html`<section class="card" aria-labelledby="life-title">
    <h2 id="life-title">${view.labels.life.title}</h2>
    ${stands} ${found.may.includes("transfer") && limit(view, found)}
    ${forms.map((one) => lifeForm(one, { view, found, typed, faults, drafts }))}
  </section>`;
}

/** What of other places decides what is done here: where it was passed on to or came from, which others are answered with it. It stands first. */
export function elsewhere(view: WorkspaceView, found: OfficerCase): Html | null {
  const { status, transfer, links } = found;
  const { transfer: passed, merge } = view.labels.life;
  if (status === "transferred" && transfer) {
    const when = formatInstant(transfer.at, view.lang);
    return html`<p class="notice" role="status">
      ${transfer.to ? passed.gone(transfer.to.name, when) : passed.goneOutside(when)}
    </p>`;
  }
  if (links.follows !== null)
    return html`<p class="notice" role="status">${merge.follows} ${caseLink(view, links.follows)}</p>`;
  const came = cameFrom(view, found);
  return html`${came && html`<div class="notice">${came}</div>`}
  ${
    // Whoever writes the answer knows how many read it.
    links.leads.length > 0 &&
    html`<p class="notice">${merge.leads} ${links.leads.map((code) => html`${caseLink(view, code)} `)}</p>`
  }`;
}

/** Who passed it on to here, and with which words. */
const cameFrom = (view: WorkspaceView, { arrival }: OfficerCase): Html | null =>
  arrival &&
  html`<p>${view.labels.life.transfer.came(arrival.from.name, formatInstant(arrival.at, view.lang))}</p>
    ${quoted(view, arrival.text)}`;

const caseLink = (view: WorkspaceView, code: string): Html =>
  html`<a class="code" href="${localHref(view, `/lam-viec/vu-viec/${code}`)}">${code}</a>`;

/** By when it is to be passed on; a figure that nobody found is said to be missing. */
function limit({ labels, lang }: WorkspaceView, { transferLimit }: OfficerCase): Html {
  const words = labels.life.transfer;
  if (!transferLimit) return html`<p class="hint">${words.gap}</p>`;
  const { document, article } = transferLimit.source;
  const source = article ? `${document}, ${article}` : document;
  return html`<p class="hint">
    ${words.limit(transferLimit.name[lang], formatDay(transferLimit.date, lang), source)}
  </p>`;
}

/** Where it went, or came from before that, with which others it is answered, what is withheld: each with the way back. */
function standing(view: WorkspaceView, found: OfficerCase): readonly Html[] {
  const words = view.labels.life;
  const { transfer, parts, splitFrom, withheld, status, links } = found;
  return [
    status === "transferred" &&
      transfer &&
      html`<h3>${words.transfer.said}</h3>
        ${quoted(view, transfer.text)}`,
    // Else it stands first.
    (status === "transferred" || links.follows !== null) && cameFrom(view, found),
    press(view, found, "unmerge"),
    splitFrom !== null && html`<p>${words.split.from} ${caseLink(view, splitFrom)}</p>`,
    press(view, found, "rejoin"),
    parts.length > 0 && html`<p>${words.split.parts} ${parts.map((code) => html`${caseLink(view, code)} `)}</p>`,
    withheld.length > 0 &&
      html`<h3>${words.withhold.now}</h3>
        ${withheld.map(
          ({ what, words: said, reason, place }) =>
            html`<p>
                ${words.withhold.places[what]}: ${said ?? ""}
                <span class="hint">${reason}</span>
              </p>
              ${
                found.may.includes("disclose") &&
                html`<form method="post" action="${actionOf(view, found.code, "viec/disclose")}">
                  <input type="hidden" name="disclose-of" value="${place}" />
                  <button class="quiet" type="submit">${words.withhold.disclose}</button>
                </form>`
              }`,
        )}`,
  ].filter((one): one is Html => Boolean(one));
}

const press = (view: WorkspaceView, { may, code }: OfficerCase, verb: "unmerge" | "rejoin"): Html | null =>
  may.includes(verb)
    ? html`<form method="post" action="${actionOf(view, code, `viec/${verb}`)}">
        <button class="quiet" type="submit">${view.labels.life[verb].submit}</button>
      </form>`
    : null;
