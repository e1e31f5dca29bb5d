import { formatDay, LIMITS, type PublishedAnswer, type PublishedPage } from "@danvan/core";
import { fieldChoices, fieldName } from "../../kit/view/field-names.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted, spoken } from "../../kit/view/spoken.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import type { View } from "../../kit/view/view.js";
import { faultsOf } from "../../kit/form/faults.js";
import { selectField } from "../../kit/form/choices.js";
import { textField } from "../../kit/form/text-field.js";
import { layout } from "../../kit/page/layout.js";
import { linkedWords } from "../../kit/parts/linked-words.js";

/** Where published answers stand. */
export const ANSWERS_PATH = "/viec-da-tra-loi";

/** What was looked for, by the names of the form. */
export interface AskedAnswers {
  readonly tim: string;
  readonly noi: string;
  readonly "linh-vuc": string;
}

/** Published answers, to be read and searched by everybody. */
export function answersPage(view: View, asked: AskedAnswers, page: PublishedPage): string {
  const { answers: t } = view.messages;
  const isSearch = asked.tim !== "" || asked.noi !== "" || asked["linh-vuc"] !== "";
  return layout(view, {
    title: t.title,
    feed: feedOf(view, asked),
    body: html`<div class="column">
      <h1>${t.title}</h1>
      <p>${t.lead}</p>
      ${(isSearch || page.entries.length > 0) && searchForm(view, asked)}
      ${
        page.entries.length === 0
          ? html`<p class="notice" role="status">${isSearch ? t.notFound : t.none}</p>`
          : page.entries.map((entry) => answer(view, entry))
      }
      ${page.next && html`<p><a class="button" href="${localHref(view, addressOf(asked, page.next))}">${t.more}</a></p>`}
      <p><a href="${feedOf(view, asked)}">${t.follow}</a></p>
    </div>`,
  });
}

/** What was asked for as a feed; words within an answer are looked for on the page alone. */
const feedOf = ({ site, lang }: View, { noi }: AskedAnswers): string => {
  const query = new URLSearchParams({ ...(noi && { place: noi }), ...(lang !== "vi" && { lang }) }).toString();
  return ownAddress(site, `/api/v1/agencies/${site.agency.code}/answers.atom${query && `?${query}`}`);
};

/** The address of a search, without its language. */
export const addressOf = ({ tim, noi, "linh-vuc": field }: AskedAnswers, after?: string): string => {
  const query = new URLSearchParams({
    ...(tim && { tim }),
    ...(noi && { noi }),
    ...(field && { "linh-vuc": field }),
    ...(after && { sau: after }),
  }).toString();
  return query ? `${ANSWERS_PATH}?${query}` : ANSWERS_PATH;
};

function searchForm(
  { site, lang, messages: { answers: t } }: View,
  { tim, noi, "linh-vuc": chosen }: AskedAnswers,
): Html {
  const faults = faultsOf([], lang);
  const choices = fieldChoices(site, lang);
  return html`<form class="card" method="get" action="${ownAddress(site, ANSWERS_PATH)}" role="search">
    ${lang !== "vi" && html`<input type="hidden" name="lang" value="${lang}" />`}
    ${textField(faults, { name: "tim", label: t.search, hint: t.searchHint, value: tim, max: 500 })}
    ${textField(faults, { name: "noi", label: t.place, value: noi, max: LIMITS.placeMax })}
    ${
      choices.length > 0 &&
      selectField(faults, {
        name: "linh-vuc",
        label: t.field,
        choices,
        chosen,
        empty: t.anyField,
        optional: true,
      })
    }
    <button type="submit">${t.go}</button>
  </form>`;
}

function answer(view: View, one: PublishedAnswer): Html {
  const { messages, lang, site } = view;
  const { id, kind, field, place, question, answer: said, publishedOn, lang: own } = one;
  const { answers: t } = messages;
  return html`<article class="card" aria-labelledby="a-${id}">
    <h2 id="a-${id}">
      ${messages.kinds[kind]}${field !== null && ` – ${fieldName(site, field, lang)}`}${place !== null && html` – ${spoken(view, place, own)}`}
    </h2>
    ${question === null ? html`<p>${t.withheld}</p>` : quoted(view, question, own)}
    <h3>${t.answer}</h3>
    ${quoted(view, linkedWords(said), own)}
    <p class="hint">${t.publishedOn} ${formatDay(publishedOn, lang)}</p>
  </article>`;
}
