import { formatDay, weekdayOf } from "@danvan/core";
import { html, type Html } from "../../kit/view/html.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import type { View } from "../../kit/view/view.js";
import type { Reception, ReceptionDay } from "../../kit/view/reception.js";
import { layout } from "../../kit/page/layout.js";

/** Where the days stand, and the same for a calendar on a phone. */
export const RECEPTION_PATH = "/lich-tiep-cong-dan";

/** The days on which an agency receives citizens, with what the law asks for at least. */
export function receptionPage(view: View, { minimum }: Reception, days: readonly ReceptionDay[]): string {
  const { messages, lang, site } = view;
  const { reception: t } = messages;
  return layout(view, {
    title: t.title,
    body: html`<div class="column">
      <h1>${t.title}</h1>
      <p>${t.lead}</p>
      ${
        days.length === 0
          ? html`<p class="notice">${t.none}</p>`
          : html`<ol class="files">
              ${days.map((day) => row(view, day))}
            </ol>`
      }
      <p>
        <a class="button" href="${ownAddress(site, `${RECEPTION_PATH}.ics`)}${lang === "en" ? "?lang=en" : ""}"
          >${t.calendar}</a
        >
      </p>
      ${
        minimum &&
        html`<p class="hint">
          ${t.minimum(minimum.name[lang], minimum.times, minimum.every)}
          (${minimum.source.document}${minimum.source.article && `, ${minimum.source.article}`}).
        </p>`
      }
      <p><a href="${localHref(view, "/khieu-nai-to-cao")}">${messages.beforeForm.link}</a></p>
    </div>`,
  });
}

function row({ lang, messages: { reception: t } }: View, { date, session }: ReceptionDay): Html {
  return html`<li>
    <span>
      <strong>${t.weekdays[weekdayOf(date) - 1]}, <time datetime="${date}">${formatDay(date, lang)}</time></strong>
      <span>${session.from}–${session.to}</span><br />
      ${session.who[lang]}. ${session.where[lang]}
    </span>
  </li>`;
}
