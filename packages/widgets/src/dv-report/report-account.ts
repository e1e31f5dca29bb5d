/** What <dv-report> loads once its figures stand: duties by clause, score lines, a province's agencies, and the downloads. */
import type { PublicDuties, PublicReport, PublicScore } from "@danvan/core/wire";
import type { Lang } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import { clauseLine } from "@danvan/core/clause-names";
import { formatNumber, formatShare } from "@danvan/core/written-number";
import { fill } from "../messages/fill.js";
import { type AccountWords, type ReportWords, account as accountWords } from "../messages/vi.js";
import { agenciesTable } from "./agencies-table.js";
import { type BarPart, bareBar, partsBar, type PartTone } from "./parts-bar.js";
import { fillCount } from "./fill-count.js";
import { figureText, reportCsv } from "./report-csv.js";
import { saveFile } from "./save-file.js";

import { styles as accountStyles } from "./report-account.styles.js";
import { asJson } from "../device/as-json.js";
import { called } from "../messages/called.js";
import { said } from "../messages/said.js";

export const styles = [accountStyles];
export const words = { account: accountWords };

type Words = ReportWords & AccountWords;

/** A part of an account, and how many steps its drawing takes. */
interface Section {
  readonly steps: number;
  draw(drawn: number): TemplateResult;
}

/** Rows of a table, or lines of a score, that are drawn in one step. */
const ROWS = 8;
const stepsOf = (rows: readonly unknown[]) => Math.ceil(rows.length / ROWS);

/** What an account holds beside its figures, in order. */
function sections(report: PublicReport, t: Words, lang: Lang): Section[] {
  const { visits, agencies, duties, score } = report;
  return [
    ...(visits ? [{ steps: 1, draw: () => visitsLine(visits, t, lang) }] : []),
    ...(agencies
      ? [{ steps: stepsOf(agencies), draw: (drawn: number) => agenciesTable(agencies, drawn * ROWS, t, lang) }]
      : []),
    ...(duties
      ? [{ steps: 1 + duties.tasks.length, draw: (drawn: number) => dutiesList(duties, drawn - 1, t, lang) }]
      : []),
    ...(score
      ? [{ steps: 1 + stepsOf(score.lines), draw: (drawn: number) => scoreList(score, (drawn - 1) * ROWS, t, lang) }]
      : []),
    ...(isSuppressed(report)
      ? [{ steps: 1, draw: () => html`<p class="muted" part="suppressed">${t.suppressedNote}</p>` }]
      : []),
    { steps: 1, draw: () => files(report, t, lang) },
  ];
}

/** How many steps the drawing of an account takes. */
export const accountSteps = (report: PublicReport, t: Words, lang: Lang): number =>
  sections(report, t, lang).reduce((sum, { steps }) => sum + steps, 0);

/** As much of an account as so many steps draw. */
export function account(report: PublicReport, t: Words, lang: Lang, drawn: number): TemplateResult {
  let left = drawn;
  const parts = sections(report, t, lang).map(({ steps, draw }) => {
    const part = left > 0 ? draw(Math.min(left, steps)) : nothing;
    left -= steps;
    return part;
  });
  return html`${parts}`;
}

const BAR_TONES: Readonly<Record<string, PartTone>> = { done: "full", part: "begun", "not-done": "failed" };
const TONES: Readonly<Record<string, string>> = { done: "good", part: "warn", "not-done": "bad" };

function visitsLine({ rated, satisfied }: NonNullable<PublicReport["visits"]>, t: Words, lang: Lang): TemplateResult {
  const number = (n: number) => formatNumber(n, lang);
  return html`<section class="part">
    <h3>${t.visitsTitle}</h3>
    <p>
      ${
        satisfied?.percent == null
          ? fillCount(t.visitsRated, rated, lang)
          : fill(t.visitsContent, {
              part: number(satisfied.part),
              whole: number(satisfied.whole),
              percent: formatShare(satisfied.percent, lang),
            })
      }
    </p>
  </section>`;
}

function dutiesList({ directive, tasks }: PublicDuties, shown: number, t: Words, lang: Lang): TemplateResult {
  const all = tasks.flatMap(({ clauses }) => clauses);
  const counted = (some: typeof all): BarPart[] =>
    Object.entries(t.dutyStates).flatMap(([state, name]) => {
      const n = some.filter((clause) => clause.state === state).length;
      return n > 0 ? { tone: BAR_TONES[state] ?? "none", n, label: `${name}: ${n}` } : [];
    });
  return html`<section class="part" part="duties">
    <h3>${t.dutiesTitle}</h3>
    <p>${fillCount(t.dutyCount, all.length, lang)}</p>
    ${partsBar(counted(all))}
    <p class="muted">${fill(t.dutiesOf, { title: directive[lang] })}. ${t.dutyNote}</p>
    ${tasks.slice(0, shown).map(
      ({ id, title, clauses }) =>
        html`<details>
          <summary>
            ${/\d/.test(id) ? `${id}. ` : ""}${title[lang]} ${bareBar(counted(clauses))}
            <span class="out-of-sight"
              >${counted(clauses)
                .map(({ label }) => label)
                .join("; ")}</span
            >
          </summary>
          <ul class="rows">
            ${clauses.map(
              (clause) =>
                html`<li>
                  <p class="head">
                    <b>${clauseLine([clause.id], lang)}</b>
                    <span class="badge ${TONES[clause.state] ?? ""}">${called(t.dutyStates, clause.state)}</span>
                  </p>
                  <p>${clause.text[lang]}</p>
                  ${clause.figures.length > 0 ? html`<p class="muted">${figureText(clause.figures, t, lang)}</p>` : nothing}
                </li>`,
            )}
          </ul>
        </details>`,
    )}
  </section>`;
}

/** What a rubric is stands beside every number that comes from it: an illustration must not travel as a rule. */
function scoreList(
  { rubric, total, max, percent, band, missing, lines }: PublicScore,
  shown: number,
  t: Words,
  lang: Lang,
): TemplateResult {
  const number = (n: number) => formatNumber(n, lang);
  const marks = [rubric.status, rubric.confidence];
  const beside = [...new Set(marks.flatMap((mark) => said(t.besidePoints, mark)?.toLowerCase() ?? []))].join(", ");
  const mark = beside && ` (${beside})`;
  const points = (got: number | null, most: number, percent: number | null = null) =>
    (got === null
      ? fill(t.unscored, { max: number(most) })
      : fill(t.points, { points: number(got), max: number(most) })) +
    (percent === null ? "" : `, ${formatShare(percent, lang)}`) +
    mark;
  const { document, article } = rubric.legalBasis ?? {};
  return html`<section class="part" part="score">
    <h3>${t.scoreTitle}</h3>
    ${[...new Set(marks)]
      .flatMap((mark) => said(t.rubricNotes, mark) ?? [])
      .map((note) => html`<p><span class="badge warn">${note}</span></p>`)}
    <p>
      ${rubric.title[lang]}.
      ${document ? fill(t.basis, { source: [article, document].filter(Boolean).join(", ") }) : t.noBasis}
      ${rubric.status === "illustrative" ? nothing : fill(t.rubricOf, { place: rubric.jurisdiction })}
    </p>
    <p>${t.scoreSum}: <b class="sum">${points(total, max, percent)}</b></p>
    ${band && missing === 0 ? html`<p>${fill(t.band, { band: band[lang] }) + mark}</p>` : nothing}
    ${missing > 0 ? html`<p class="panel warn">${fill(t.provisional, { n: number(missing) })}</p>` : nothing}
    <details>
      <summary>${t.linesOpen}</summary>
      <ul class="rows">
        ${lines.slice(0, shown).map(
          (line) =>
            html`<li>
              <p class="head"><b>${line.title[lang]}</b> <span>${points(line.points, line.max)}</span></p>
              <p class="muted">
                ${clauseLine(line.clauses, lang)}. ${figureText(line.figures, t, lang)}. ${t.reason}: ${line.why[lang]}.
              </p>
            </li>`,
        )}
      </ul>
      ${rubric.notes.map((note) => html`<p class="muted">${note[lang]}</p>`)}
    </details>
  </section>`;
}

function files(report: PublicReport, t: Words, lang: Lang): TemplateResult {
  const { agency, period } = report;
  const name = `${agency.code}-${period.from}-${period.to}`;
  return html`<section class="part files" part="files">
    <h3>${t.filesTitle}</h3>
    <div class="actions">
      <button
        class="button"
        type="button"
        @click=${() => saveFile(`${name}.csv`, "text/csv", reportCsv(report, t, lang))}
      >
        ${t.fileCsv}
      </button>
      <button
        class="button"
        type="button"
        @click=${() => saveFile(`${name}.json`, "application/json", asJson(report, 2))}
      >
        ${t.fileJson}
      </button>
    </div>
  </section>`;
}

function isSuppressed({ duties, score, agencies }: PublicReport): boolean {
  const figures = [
    ...(duties?.tasks.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.figures)) ?? []),
    ...(score?.lines.flatMap((line) => line.figures) ?? []),
  ];
  return (
    figures.some(({ absent }) => absent === "suppressed") ||
    (agencies?.some(({ reported, received, overdue }) => reported && (received === null || overdue === null)) ?? false)
  );
}
