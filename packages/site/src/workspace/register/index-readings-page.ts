import { factsOf, formatDate, fromPoints, prepare, type Figure, type Score } from "@danvan/core";
import { indicators, qd766Differences, qd766Group5, qd766Group5Portal } from "@danvan/core/data";
import type { YearFigures } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";

const TEXT = prepare(qd766Group5, indicators);
const PORTAL = prepare(qd766Group5Portal, indicators);

/** What a criterion is the share of. */
type Rule = (typeof qd766Group5.criteria)[number]["rule"];

/**
 * Group 5 of the index of Quyết định 766/QĐ-TTg twice: as its text says, and as the National Public Service Portal counts, with the reason of
 * each difference. It stands before officers, who answer for the figure; the public account has one figure, by the text.
 */
export function indexReadingsPage(view: WorkspaceView, { period, figures }: YearFigures): string {
  const { index: labels } = view.labels;
  const day = (date: string): string => formatDate(date, view.lang);
  const text = scored(TEXT, figures);
  const portal = scored(PORTAL, figures);
  return workspaceLayout(
    view,
    labels.title,
    html`<h1>${labels.title}</h1>
      <p class="lead">${labels.lead}</p>
      <p class="hint">${view.messages.report.period(day(period.from), day(period.to))}</p>
      <div class="scroll" role="region" tabindex="0" aria-label="${labels.title}">
        <table>
          <thead>
            <tr>
              <th scope="col">${labels.criterion}</th>
              <th scope="col">${labels.byText}</th>
              <th scope="col">${labels.byPortal}</th>
            </tr>
          </thead>
          <tbody>
            ${qd766Group5.criteria.map(
              ({ title, rule }, at) =>
                html`<tr>
                  <th scope="row">${title[view.lang]}</th>
                  <td>${reading(view, text, at, rule)}</td>
                  <td>${reading(view, portal, at, qd766Group5Portal.criteria[at]?.rule)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2>${labels.why}</h2>
      ${qd766Differences.map((difference) => html`<p>${difference[view.lang]}</p>`)}
      <p class="notice">${labels.unverified}</p>`,
  );
}

function scored(scorer: typeof TEXT, figures: readonly Figure[]): Score | null {
  const wanted = scorer.slots.map(({ id }) => id);
  const row = scorer.read(factsOf(figures, wanted));
  return row.ok ? scorer.score(row.value, "self") : null;
}

/** The points of a criterion and what they are made of; where a figure is missing, that it is, never a nought. */
function reading(
  { labels: { index: labels } }: WorkspaceView,
  score: Score | null,
  at: number,
  rule: Rule | undefined,
): Html {
  const line = score?.lines[at];
  if (!line || line.reason === "no-data") return html`${labels.missing}`;
  if (line.reason.startsWith("not-applicable")) return html`${labels.none}`;
  const [part, whole] =
    rule?.type === "ratio" ? [rule.part, rule.whole].map((fact) => line.values[line.facts.indexOf(fact)]) : [];
  const of = typeof part === "number" && typeof whole === "number" && labels.share(part, whole);
  return html`<strong>${labels.points(fromPoints(line.points), fromPoints(line.max))}</strong>${
      line.reason === "computed" || line.reason === "full" || line.reason === "none"
        ? of && html`<br /><small>${of}</small>`
        : null
    }`;
}
