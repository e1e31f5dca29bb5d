import type { ConsentNotice, PublicReport } from "@danvan/core";
import { html, type Html } from "../kit/view/html.js";
import { localHref, ownAddress } from "../kit/view/own-address.js";
import type { View } from "../kit/view/view.js";
import { answeredLink, beforeForm, feedbackForm, noticeAttributes, untouched } from "./feedback-form.js";
import { layout } from "../kit/page/layout.js";
import { placeCards } from "../kit/parts/place-cards.js";
import { reportTable } from "./report-table.js";
import { trackingForm } from "./case/tracking.js";

export interface Home {
  /** Fresh for every showing of the form. */
  readonly key: string;
  readonly notice: ConsentNotice;
}

/** Where the figures go: they are sent when they are there. */
const FIGURES = html`<!--figures-->`;

/**
 * The public page: what is promised, the form, a case by its code, the figures, other ways. Each part works without script.
 *
 * @returns the page in the order of its sending; it waits for no figures before its form
 */
export function homePage(
  view: View,
  { key, notice }: Home,
  figures: Promise<PublicReport | null>,
): (string | Promise<string>)[] {
  const [before = "", after = ""] = frame(view, { key, notice }).split(FIGURES.toString());
  return [before, figures.then((report) => (report ? reportTable(view, report).toString() : "")), after];
}

function frame(view: View, { key, notice }: Home): string {
  const { messages, lang, site } = view;
  const tag = html`agency="${site.agency.code}" endpoint="${ownAddress(site, "/api/v1")}" lang="${lang}"`;
  return layout(view, {
    title: messages.home.title,
    script: true,
    body: html`<section class="hero">
        <h1>${messages.home.title}</h1>
        <p class="lead">${messages.home.lead}</p>
        <p class="actions">
          <a class="button" href="#gui">${messages.home.send}</a>
          <a href="#tra-cuu">${messages.home.track}</a>
        </p>
      </section>
      <div class="split">
        <section id="gui" aria-labelledby="gui-title">
          <h2 id="gui-title">${messages.home.form}</h2>
          ${answeredLink(view)}
          <dv-feedback ${tag} tracker-href="${localHref(view, "/tra-cuu")}" ${noticeAttributes(view, notice)}>
            ${beforeForm(view)} ${feedbackForm(view, notice, untouched(key, lang, notice))}
          </dv-feedback>
        </section>
        <div>
          <section id="tra-cuu" aria-labelledby="tra-cuu-title">
            <h2 id="tra-cuu-title">${messages.home.trackTitle}</h2>
            <p>${messages.home.trackLead}</p>
            <dv-tracker ${tag}>${trackingForm(view)}</dv-tracker>
          </section>
          ${otherWays(view)}
        </div>
      </div>
      ${promises(view)}
      <section id="danh-gia" aria-labelledby="danh-gia-title">
        <h2 id="danh-gia-title">${messages.home.visitTitle}</h2>
        <p>${messages.home.visitLead}</p>
        <dv-rating ${tag} service=""><p class="card">${messages.home.visitPlain}</p></dv-rating>
      </section>
      <section id="ket-qua" aria-labelledby="ket-qua-title">
        <h2 id="ket-qua-title">${messages.home.report}</h2>
        <p>${messages.home.reportLead}</p>
        <dv-report ${tag}>${FIGURES}</dv-report>
        <p><a href="${localHref(view, "/ket-qua")}">${messages.home.reportAll}</a></p>
      </section>`,
  });
}

function promises({ messages, lang, site }: View): Html {
  return html`<section aria-labelledby="promise-title">
    <h2 id="promise-title">${messages.home.promise}</h2>
    <ul class="cards three">
      ${messages.home.promises(site.promisedDays).map(
        ([title, text]) =>
          html`<li class="card">
            <h3>${title}</h3>
            <p>${text}</p>
          </li>`,
      )}
    </ul>
    <p class="hint">${site.texts[lang].promiseNote}</p>
  </section>`;
}

function otherWays(view: View): Html {
  const { messages, lang, site } = view;
  return html`<section aria-labelledby="other-title">
    <h2 id="other-title">${messages.otherWays}</h2>
    ${placeCards(view, site.texts[lang].otherWays)}
    ${site.reception && html`<p><a href="${localHref(view, "/lich-tiep-cong-dan")}">${messages.reception.link}</a></p>`}
  </section>`;
}
