import { clauseNames, formatDate, formatNumber, RULE_WORDS } from "@danvan/core";
import type { TracedFigure } from "@danvan/server";
import { instant } from "../../../kit/parts/due.js";
import { html, type Html } from "../../../kit/view/html.js";
import { spoken } from "../../../kit/view/spoken.js";
import { localHref } from "../../../kit/view/own-address.js";
import type { WorkspaceView } from "../../workspace-view.js";

/** From a figure on the paper back to unit, clause, rule and the cases counted: each a link for the unit, their number alone for others. */
export function tracedCard(view: WorkspaceView, traced: TracedFigure): Html {
  const { trace: words, figures } = view.labels.year;
  const { lang } = view;
  const { period, value, clauses, definition, scoredBy, cases } = traced;
  const line = (label: string, shown: Html | string) =>
    html`<div class="wide">
      <dt>${label}</dt>
      <dd>${shown}</dd>
    </div>`;
  return html`<section class="card" aria-labelledby="traced">
    <h2 id="traced">${traced.title[lang]}</h2>
    <dl class="facts">
      ${line(words.unit, spoken(view, traced.agency.name))}
      ${line(figures.value, value === null ? figures.notApplicable : formatNumber(value, lang))}
      ${line(
        words.days,
        html`${formatDate(period.from, lang)} – ${formatDate(period.to, lang)}; ${words.readAt}
        ${instant(period.cutOff, lang)}`,
      )}
      ${line(
        words.clauses,
        html`<ul>
          ${clauses.map(({ id, text }) => html`<li>${clauseNames([id], lang)}: ${text[lang]}</li>`)}
        </ul>`,
      )}
      ${line(
        words.definition,
        definition
          ? spoken(view, [definition.article, definition.document].filter(Boolean).join(", "))
          : words.ownPractice,
      )}
      ${
        scoredBy.length > 0 &&
        line(words.scoredBy, scoredBy.map(({ name, rule }) => `${name[lang]} (${RULE_WORDS[rule][lang]})`).join("; "))
      }
      ${line(words.cases, casesOf(view, cases))}
    </dl>
  </section>`;
}

function casesOf(view: WorkspaceView, cases: TracedFigure["cases"]): Html {
  const { trace: words } = view.labels.year;
  if (!cases) return html`${words.untraced}`;
  return html`${formatNumber(cases.count, view.lang)}${
    cases.codes &&
    html`<ul class="links">
      ${cases.codes.map(
        (code) => html`<li><a class="code" href="${localHref(view, `/lam-viec/vu-viec/${code}`)}">${code}</a></li>`,
      )}
    </ul>`
  }`;
}
