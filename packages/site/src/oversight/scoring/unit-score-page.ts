import {
  clauseLine,
  criterionName,
  formatBytes,
  formatDay,
  formatInstant,
  formatNumber,
  fromPoints,
  RULE_WORDS,
  type CardLine,
} from "@danvan/core";
import type { PreparedRound, Scoring, UnitScore, YearFile } from "@danvan/server";
import { withSummary } from "../../kit/form/error-summary.js";
import type { Faults } from "../../kit/form/faults.js";
import { shownFigure } from "../../kit/form/shown-figure.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { begunWords, pageBar, pageDraft } from "../../workspace/desk/page-draft.js";
import type { OversightView } from "../oversight-view.js";
import { oversightPage, ofYear } from "../parts/frame.js";
import { SCORING, scorePath, unitFilePath } from "../parts/paths.js";
import { points, roundNotice } from "./scoring-page.js";

export interface ShownScore {
  readonly scoring: Scoring;
  readonly round: PreparedRound;
  readonly unit: UnitScore;
  readonly faults: Faults;
  /** What stands in a field of a form that could not be taken; undefined where it has none of that name. */
  readonly typed: (name: string) => string | undefined;
  readonly mayAppraise: boolean;
  /** Files that show what was handed in. */
  readonly files: readonly YearFile[];
  /** Today, as a day in Vietnam. */
  readonly today: string;
}

/** The fields of a line: a value a fact, and why it differs. */
export const valueField = (criterion: string, fact: string): string => `v.${criterion}.${fact}`;
export const reasonField = (criterion: string): string => `reason.${criterion}`;

/** The self score of one unit line by line, what was found of each, and the decision. */
export function unitScorePage(view: OversightView, shown: ShownScore): string {
  const { scoring, unit, round, faults, mayAppraise } = shown;
  const { scoring: words } = view.year;
  const { card, agency } = unit;
  const title = `${words.title(scoring.year)}: ${agency.name}`;
  return oversightPage(
    view,
    title,
    html`${pageBar(view, card && unit.placed ? ["reason"] : [], ofYear(scorePath(agency.code), scoring.year))}
      <p>
        <a class="back" href="${localHref(view, ofYear(SCORING, scoring.year))}">${words.title(scoring.year)}</a>
      </p>
      ${withSummary(
        faults,
        { title: words.errorTitle },
        html`<h1>${spoken(view, agency.name)}</h1>
          ${roundNotice(view, round)}
          ${
            card
              ? html`<dl class="tiles">
                    <div>
                      <dt>${words.columns.self}</dt>
                      <dd><strong>${points(card.self, view.lang)}</strong></dd>
                    </div>
                    <div>
                      <dt>${words.columns.appraised}</dt>
                      <dd><strong>${points(card.appraised, view.lang)}</strong></dd>
                    </div>
                  </dl>
                  ${filesCard(view, shown)} ${linesForm(view, shown, card.lines)} ${decisionCard(view, shown)}`
              : html`<p class="notice">${words.notHandedIn}</p>`
          }
          ${!mayAppraise && html`<p class="hint">${words.closed}</p>`}`,
      )} `,
    scoring.year,
  );
}

/** Files that the unit uploaded before it handed in, each with the line that it shows. */
function filesCard(view: OversightView, { files, unit, scoring }: ShownScore): Html | null {
  const { evidence: words } = view.labels.year;
  if (files.length === 0) return null;
  return html`<section class="card" aria-labelledby="files-title">
    <h2 id="files-title">${words.all}</h2>
    <ul class="files">
      ${files.map(
        ({ id, kind, part, title, size, erasedAt, at }) =>
          html`<li>
            <span
              >${
                title === null
                  ? `${words.erased} ${formatInstant(erasedAt ?? at, view.lang)}`
                  : html`<a href="${localHref(view, ofYear(unitFilePath(unit.agency.code, id), scoring.year))}"
                      >${title}</a
                    >`
              }
              <span class="hint"
                >${words.kinds[kind]} ${part.length < 30 && part}, ${formatBytes(size, view.lang)}</span
              ></span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

function linesForm(view: OversightView, shown: ShownScore, lines: readonly CardLine[]): Html {
  const { unit, scoring, round, mayAppraise } = shown;
  const { scoring: words } = view.year;
  const mayWrite = mayAppraise && round.isOpen;
  const body = lines.map((line) => lineCard(view, shown, line, mayWrite));
  if (!mayWrite) return html`${body}`;
  return html`<form
    method="post"
    action="${localHref(view, ofYear(scorePath(unit.agency.code), scoring.year))}"
    novalidate
  >
    <input type="hidden" name="seen" value="${scoring.seen}" />
    <p class="buttons">
      <button type="submit" name="lam" value="ghi">${words.line.save}</button>
      <button class="quiet" type="submit" name="lam" value="dong-y">${words.line.agree}</button>
    </p>
    <p class="hint">${view.labels.numberHint}</p>
    ${body}
    <button type="submit" name="lam" value="ghi">${words.line.save}</button>
  </form>`;
}

function lineCard(
  view: OversightView,
  { round, unit, faults, typed }: ShownScore,
  line: CardLine,
  mayWrite: boolean,
): Html {
  const { lang } = view;
  const { line: words } = view.year.scoring;
  const criterion = round.scorer.rubric.criteria.find(({ id }) => id === line.criterion)!;
  const titleOf = (fact: string) => round.scorer.slots.find(({ id }) => id === fact)?.indicator.title[lang] ?? fact;
  const done = unit.appraisals.get(line.criterion);
  const shownPoints = (mark: CardLine["self"]) => {
    if (mark?.reason === "not-applicable-removed") return "–";
    return mark && mark.reason !== "no-data" ? formatNumber(fromPoints(mark.points), lang) : words.unknown;
  };
  const own = Object.entries(line.self?.values ?? {});
  const found = done?.values ?? line.self?.values ?? {};
  return html`<section class="card line" aria-label="${criterionName(criterion)[lang]}">
    <h2>${criterionName(criterion)[lang]}</h2>
    <p class="hint">${RULE_WORDS[line.rule][lang]}. ${clauseLine(line.clauses, lang)}</p>
    <p>
      ${words.self}: <strong>${shownPoints(line.self)}</strong> / ${formatNumber(fromPoints(line.max), lang)}
      ${done && html`· ${words.found}: <strong>${shownPoints(line.appraised)}</strong>`}
    </p>
    <ul>
      ${own.map(
        ([fact, value]) =>
          html`<li>${titleOf(fact)}: ${value === null ? words.unknown : formatNumber(value, lang)}</li>`,
      )}
    </ul>
    ${line.evidence.length > 0 && html`<p class="hint">${words.evidence}: ${line.evidence.join("; ")}</p>`}
    ${done && html`<p class="hint">${words.by(formatInstant(done.at, lang))}${done.reason && html`: ${done.reason}`}</p>`}
    ${
      mayWrite &&
      html`<div class="row">
        ${own.map(([fact]) =>
          textField(faults, {
            name: valueField(line.criterion, fact),
            label: `${words.found}: ${titleOf(fact)}`,
            value: typed(valueField(line.criterion, fact)) ?? shownFigure(found[fact] ?? null, lang),
            autocomplete: "off",
            max: 20,
          }),
        )}
        ${textField(faults, {
          name: reasonField(line.criterion),
          label: html`${words.reason}<span class="unseen">: ${criterionName(criterion)[lang]}</span>`,
          value: typed(reasonField(line.criterion)) ?? done?.reason ?? "",
          autocomplete: "off",
          max: 2000,
        })}
      </div>`
    }
  </section>`;
}

function decisionCard(
  view: OversightView,
  { unit, scoring, round, mayAppraise, today, faults, typed }: ShownScore,
): Html | null {
  const { lang } = view;
  const { scoring: words } = view.year;
  const { placed, decision } = unit;
  if (!placed) return null;
  const { bands } = round.scorer.rubric;
  const band = (id: string | null) => bands.find((one) => one.id === id)?.title[lang] ?? words.notRated;
  const { decide } = words;
  const chosen = typed("band") ?? placed.band ?? "";
  return html`<section class="card" aria-labelledby="decide-title">
    <h2 id="decide-title">${decide.title}</h2>
    <p>
      ${words.columns.proposal}:
      <strong>${band(placed.band)}</strong
      >${placed.displaced && html`, ${words.displaced}`}${placed.tied && html`, ${words.tied}`}
    </p>
    ${
      decision &&
      html`<p class="notice good">
        ${decide.done(decision.band === null ? decide.none : band(decision.band), decision.by, formatDay(decision.on, lang))}${decision.document && html`, ${decision.document}`}.
        ${decision.reason}
      </p>`
    }
    ${
      mayAppraise &&
      html`<form
        method="post"
        action="${localHref(view, ofYear(`${scorePath(unit.agency.code)}/quyet-dinh`, scoring.year))}"
        novalidate
      >
        <input type="hidden" name="seen" value="${scoring.seen}" />
        <div class="field">
          <label for="band">${decide.band}</label>
          <select id="band" name="band">
            ${bands.map(
              ({ id, title }) => html`<option value="${id}" ${id === chosen && html`selected`}>${title[lang]}</option>`,
            )}
            <option value="" ${chosen === "" && html`selected`}>${decide.none}</option>
          </select>
        </div>
        ${textField(faults, { name: "by", label: decide.by, value: typed("by") ?? "", required: true, max: 200 })}
        ${textField(faults, { name: "on", label: decide.on, value: typed("on") ?? today, type: "date", required: true })}
        ${textField(faults, { name: "document", label: decide.document, value: typed("document") ?? "", max: 200 })}
        ${textField(faults, { name: "reason", label: decide.reason, value: typed("reason") ?? begunWords(view, "reason"), rows: 3, max: 2000 })}
        ${pageDraft(view, { field: "reason", seen: scoring.seen })}
        <button type="submit">${decide.submit}</button>
      </form>`
    }
  </section>`;
}
