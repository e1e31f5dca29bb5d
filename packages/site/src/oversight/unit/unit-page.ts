import { civilDate, daysLeft, formatDay, formatInstant, must, type Calendar } from "@danvan/core";
import type { LateCase, Overview, UnitStanding } from "@danvan/server";
import { withSummary } from "../../kit/form/error-summary.js";
import type { Faults } from "../../kit/form/faults.js";
import { unitsTable } from "../../kit/parts/units-table.js";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { OversightView } from "../oversight-view.js";
import { count, share } from "../parts/figures.js";
import { ofYear, oversightPage } from "../parts/frame.js";
import { OVERVIEW, unitPath } from "../parts/paths.js";
import { pageBar } from "../../workspace/desk/page-draft.js";
import { judging, reportCard } from "../report/report-standing.js";

export interface ShownUnit {
  readonly overview: Overview;
  readonly unit: UnitStanding;
  readonly late: readonly LateCase[];
  readonly now: string;
  readonly calendar: Calendar;
  readonly mayJudge: boolean;
  /** Why a report could not be judged. */
  readonly faults: Faults;
}

/** One unit: its figures, and which of its cases are overdue, by their codes alone. */
export function unitPage(view: OversightView, shown: ShownUnit): string {
  const { unit, late, faults } = shown;
  const { canJudge, canMark } = judging(unit.report, shown.overview);
  const { words } = view;
  return oversightPage(
    view,
    unit.agency.name,
    html`${pageBar(view, canJudge || canMark ? ["reason"] : [], ofYear(unitPath(unit.agency.code), shown.overview.year))}
    ${withSummary(
      faults,
      { title: view.year.report.errorTitle },
      html`<p><a class="back" href="${localHref(view, OVERVIEW)}">${words.unit.back}</a></p>
        <h1>${spoken(view, unit.agency.name)} <span class="code">${unit.agency.code}</span></h1>
        ${reportCard(view, unit.agency.code, unit.report, shown.overview, { mayJudge: shown.mayJudge, faults })}
        ${figures(view, shown)}
        <h2>${words.unit.late}</h2>
        <p class="hint">${words.unit.lateLead}</p>
        ${late.length === 0 ? html`<p class="notice good">${words.unit.noLate}</p>` : lateTable(view, shown)}`,
    )}`,
  );
}

function figures({ words, lang }: OversightView, { unit: { totals }, overview: { period } }: ShownUnit): Html {
  if (!totals) return html`<p class="notice">${words.table.counting}</p>`;
  const { columns } = words;
  const fact = (name: string, value: string | Html) =>
    html`<div>
      <dt>${name}</dt>
      <dd><strong>${value}</strong></dd>
    </div>`;
  return html`<p class="hint">
      ${words.period(formatDay(period.from, lang), formatDay(period.to, lang), formatInstant(period.asOf, lang))}
    </p>
    <dl class="tiles">
      ${(["received", "answered", "open", "overdue"] as const).map((name) =>
        fact(columns[name], count(totals[name], lang)),
      )}
      ${fact(columns.oldest, count(totals.oldestOpenDays, lang))}
      ${fact(columns.onTime, share("onTime", totals, lang, words))}
      ${fact(columns.satisfaction, share("satisfaction", totals, lang, words))}
    </dl>`;
}

function lateTable(view: OversightView, { late, now, calendar }: ShownUnit): Html {
  const { words, lang, messages } = view;
  const days = (dueOn: string) => {
    const { working, calendar: all } = daysLeft({ date: must(civilDate(dueOn)) }, now, calendar);
    return words.unit.days(Math.max(1, -(working ?? all)));
  };
  return unitsTable({
    label: words.unit.late,
    heads: [words.unit.code, words.unit.kind, words.unit.status, words.unit.due, words.unit.daysLate],
    rows: late.map(
      ({ code, kind, status, dueOn }) =>
        [
          html`<span class="code">${code}</span>`,
          messages.kinds[kind],
          messages.statuses[status],
          html`<time datetime="${dueOn}">${formatDay(dueOn, lang)}</time>`,
          html`<span class="tag overdue">${days(dueOn)}</span>`,
        ] as const,
    ),
  });
}
