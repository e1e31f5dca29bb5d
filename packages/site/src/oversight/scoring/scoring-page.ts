import { formatDay, formatNumber, fromPoints, VOCABULARY, type ScoreOutcome } from "@danvan/core";
import type { PreparedRound, Scoring, UnitScore } from "@danvan/server";
import { unitsTable, type Row } from "../../kit/parts/units-table.js";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { OversightView } from "../oversight-view.js";
import { oversightPage, ofYear } from "../parts/frame.js";
import { RUBRIC, scorePath } from "../parts/paths.js";

/** All units with their scores: what the program proposes, what was decided, and who is left out. */
export function scoringPage(view: OversightView, scoring: Scoring): string {
  const { scoring: words } = view.year;
  const { round, units, year } = scoring;
  const title = words.title(year);
  return oversightPage(
    view,
    title,
    html`<h1>${title}</h1>
      <p class="hint">${words.lead}</p>
      ${
        round
          ? html`${roundNotice(view, round)} ${table(view, round, units, year)} ${leftOut(view, units)}`
          : html`<p class="notice">
              ${words.noRound} <a href="${localHref(view, ofYear(RUBRIC, year))}">${words.openRound}</a>
            </p>`
      }`,
    year,
  );
}

/** Which rubric, how sure it is, and from when to when: an illustrative one never stands without saying so. */
export function roundNotice(view: OversightView, { round, scorer, isOpen }: PreparedRound): Html {
  const { lang } = view;
  const { scoring: words } = view.year;
  const { title, status, confidence } = scorer.rubric;
  const doubts = [...new Set([status, confidence])].flatMap((mark) =>
    mark === "official" || mark === "verified" ? [] : [`${VOCABULARY[lang].rubricNotes[mark]}.`],
  );
  return html`<div class="notice">
    <p>${words.round(title[lang], formatDay(round.opensOn, lang), formatDay(round.closesOn, lang))}</p>
    ${doubts.map((doubt) => html`<p><strong>${doubt}</strong></p>`)} ${!isOpen && html`<p>${words.closed}</p>`}
  </div>`;
}

/** Points of a side; what is not known is no nought. */
export function points(outcome: ScoreOutcome | null, lang: OversightView["lang"]): string {
  if (!outcome) return "–";
  return `${formatNumber(fromPoints(outcome.total), lang)}/${formatNumber(fromPoints(outcome.known), lang)}`;
}

const appraisedTotal = ({ card, isAppraised }: UnitScore) => (isAppraised ? (card?.appraised?.total ?? null) : null);

function table(view: OversightView, { scorer }: PreparedRound, units: readonly UnitScore[], year: number): Html {
  const { scoring: words } = view.year;
  const { rubric } = scorer;
  // The best first; who has no appraised points stands after them, in the order of the list.
  const sorted = units.toSorted((a, b) => (appraisedTotal(b) ?? -1) - (appraisedTotal(a) ?? -1));
  const band = (id: string | null) => rubric.bands.find((one) => one.id === id)?.title[view.lang] ?? words.notRated;
  return unitsTable({
    label: words.ranking,
    caption: words.ranking,
    heads: Object.values(words.columns),
    rows: sorted.map((unit) => row(view, unit, rubric.criteria.length, band, year)),
  });
}

function row(
  view: OversightView,
  unit: UnitScore,
  lines: number,
  band: (id: string | null) => string,
  year: number,
): Row {
  const { lang } = view;
  const { scoring: words } = view.year;
  const { agency, card, appraisals, placed, decision } = unit;
  const name = html`<a href="${localHref(view, ofYear(scorePath(agency.code), year))}"
    >${spoken(view, agency.name)}</a
  >`;
  if (!card) return [name, { shown: html`<span class="gap">${words.notHandedIn}</span>`, over: 6 }];
  return [
    name,
    points(card.self, lang),
    points(card.appraised, lang),
    card.gap === null ? "–" : formatNumber(fromPoints(card.gap), lang),
    words.of(appraisals.size, lines),
    html`${placed ? band(placed.band) : "–"}${placed?.displaced && html` <small>${words.displaced}</small>`}${placed?.tied && html` <small>${words.tied}</small>`}`,
    { shown: decision ? decided(view, decision, band) : "–", isWords: true },
  ];
}

/** Where nobody was placed, that is what was decided, not what the program would propose. */
function decided(
  { lang, year: { scoring: words } }: OversightView,
  { band: id, by, on }: NonNullable<UnitScore["decision"]>,
  band: (id: string | null) => string,
): string {
  return words.decide.done(id === null ? words.decide.none : band(id), by, formatDay(on, lang));
}

/** A ranking says whom it does not rank. */
function leftOut({ year: { scoring: words } }: OversightView, units: readonly UnitScore[]): Html | null {
  const out = units.filter((unit) => !unit.placed);
  if (out.length === 0) return null;
  return html`<p class="notice">${words.leftOut(out.length)}${out.map(({ agency }) => agency.name).join("; ")}.</p>`;
}
