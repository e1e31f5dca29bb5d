import { formatInstant, formatNumber, problemSentence, type ProvinceReport, unusableReports } from "@danvan/core";
import { isAllowed, type ReadUnit } from "@danvan/server";
import { unitsTable } from "../../kit/parts/units-table.js";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { OversightView } from "../oversight-view.js";
import { oversightPage, ofYear } from "../parts/frame.js";
import { CLAUSES, CONSOLIDATION, OVERVIEW, tracePath, unitPath } from "../parts/paths.js";

/** The page around what is read: it is sent at once, and what stands at `body` when the reports were read. */
export function consolidationFrame(view: OversightView, year: number, body: Html): string {
  const { consolidation: words } = view.year;
  const title = words.title(year);
  return oversightPage(
    view,
    title,
    html`<h1>${title}</h1>
      <p class="hint">${words.lead}</p>
      ${body}`,
    year,
  );
}

/** What is shown while the reports are read; a browser without scripts shows each line as it comes. */
export const readingHead = (view: OversightView): Html =>
  html`<div class="reading" role="status">
    <p>
      ${view.year.consolidation.reading}
      <a href="${localHref(view, OVERVIEW)}">${view.year.consolidation.stop}</a>
    </p>
  </div>`;

/** The unit whose report is read now, and how far that is. */
export const readingLine = ({ year: { consolidation: words } }: OversightView, { agency, at, all }: ReadUnit): Html =>
  html`<p class="read">
    <progress max="${all}" value="${at}">${at}/${all}</progress> ${words.readingUnit(at, all, agency.name)}
  </p>`;

/** The reports as one: who is in it and who is not, before anybody downloads it. */
export function consolidated(view: OversightView, report: ProvinceReport): Html {
  const { consolidation: words } = view.year;
  const { lang } = view;
  const { agencies, year } = report;
  const count = (state: string) => agencies.filter(({ handedIn }) => handedIn === state).length;
  const unusable = unusableReports(report);
  const nameOf = (one: string) => agencies.find(({ code }) => code === one)?.name ?? one;
  const href = (file: string) => localHref(view, ofYear(`${CONSOLIDATION}/${file}`, year));
  return html`<div class="read-all">
    <p>${words.counts(agencies.length, count("on-time"), count("late"), count("missing"))}</p>
    <p class="buttons">
      <a class="button" href="${href("tong-hop.docx")}">${words.word}</a>
      <a class="button" href="${href("tong-hop.xlsx")}">${words.excel}</a>
      <a href="${href("tong-hop.json")}">JSON</a>
    </p>
    <p><a href="${localHref(view, ofYear(CLAUSES, year))}">${words.figures}</a>. ${words.figuresLead}</p>
    <p class="hint">${words.exchange}</p>
    ${
      unusable.length > 0 &&
      html`<section class="notice bad">
        <h2>${words.unusable}</h2>
        <ul>
          ${unusable.map((one) => html`<li>${nameOf(one.path)}: ${problemSentence(one, lang)}</li>`)}
        </ul>
      </section>`
    }
    ${unitsTable({
      label: words.title(year),
      heads: Object.values(words.columns),
      rows: agencies.map(
        ({ code, name, handedIn, at, hash }) =>
          [
            html`<a href="${localHref(view, ofYear(unitPath(code), year))}">${spoken(view, name)}</a>`,
            words.states[handedIn],
            at === null ? "–" : formatInstant(at, lang),
            html`<span class="code">${hash?.slice(0, 12) ?? "–"}</span>`,
          ] as const,
      ),
    })}
  </div>`;
}

/** What could not be put together, told where the rest would stand. */
export const notConsolidated = (sentences: readonly string[]): Html =>
  html`<div class="read-all notice bad" role="alert">${sentences.map((one) => html`<p>${one}</p>`)}</div>`;

/** One figure of all units side by side, each value the way to where it comes from. */
export function figurePage(view: OversightView, report: ProvinceReport, indicator: string): string | null {
  const { consolidation: words } = view.year;
  const { lang } = view;
  // Counts alone can be added up and led back; a share is made of two of them.
  const table = report.tables.find(
    ({ annex, columns }) => annex === "I" && columns.some(({ id, total }) => id === indicator && total.rule === "sum"),
  );
  const at = table?.columns.findIndex(({ id }) => id === indicator) ?? -1;
  if (!table || at < 0) return null;
  const { title, unit } = table.columns[at]!;
  const mayTrace = view.actor !== null && isAllowed(view.actor, "overseeYears");
  const values = table.rows.map(({ id, cells }) => ({ id, name: String(cells[0]), value: cells[at] ?? null }));
  const sum = values.reduce((all, { value }) => all + (typeof value === "number" ? value : 0), 0);
  return oversightPage(
    view,
    title[lang],
    html`<p><a class="back" href="${localHref(view, ofYear(CLAUSES, report.year))}">${words.figures}</a></p>
      <h1>${title[lang]}</h1>
      <p>${words.sum(sum)} ${unit && `(${unit[lang]})`}</p>
      ${unitsTable({
        label: title[lang],
        heads: [words.columns.unit, view.labels.year.figures.value, view.labels.year.figures.source],
        rows: values.map(
          ({ id, name, value }) =>
            [
              spoken(view, name),
              typeof value === "number" ? formatNumber(value, lang) : "–",
              value !== null && mayTrace
                ? html`<a href="${localHref(view, ofYear(tracePath(id, indicator), report.year))}"
                    >${view.labels.year.trace.link}</a
                  >`
                : "",
            ] as const,
        ),
      })}`,
    report.year,
  );
}
