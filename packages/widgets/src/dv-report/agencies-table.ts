import type { PublicAgency, Ratio } from "@danvan/core/wire";
import type { Lang } from "@danvan/core/terms";
import { type TemplateResult, html } from "lit";
import { formatNumber, formatShare } from "@danvan/core/written-number";
import { fill } from "../messages/fill.js";
import type { AccountWords, ReportWords } from "../messages/vi.js";
import { fillCount } from "./fill-count.js";

/**
 * The agencies of a province side by side, in the order given; nobody is ranked. Who has not published is named as such.
 *
 * @param shown how many of them to draw
 */
export function agenciesTable(
  agencies: readonly PublicAgency[],
  shown: number,
  t: ReportWords & AccountWords,
  lang: Lang,
): TemplateResult {
  const cell = (value: number | null, write = (n: number) => formatNumber(n, lang)) =>
    value === null ? html`<td class="muted">${t.absences["suppressed"]}</td>` : html`<td>${write(value)}</td>`;
  const share = (ratio: Ratio | null) =>
    ratio && ratio.percent === null
      ? html`<td class="muted">${t.noShare}</td>`
      : cell(ratio && ratio.percent, (n) => formatShare(n, lang));
  const heads = [t.agency, t.received, t.answered, t.overdue, t.onTime, t.satisfaction, t.oldest];
  const reported = agencies.filter((one) => one.reported).length;
  return html`<section class="part" part="agencies">
    <h3 id="agencies">${t.agenciesTitle}</h3>
    <p>${fill(t.agenciesReported, { n: reported, all: agencies.length })}</p>
    <div class="scroll" role="region" aria-labelledby="agencies" tabindex="0">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${agencies.slice(0, shown).map(
            (one) =>
              html`<tr>
                <th scope="row">${one.name}</th>
                ${
                  one.reported
                    ? html`${cell(one.received)}${cell(one.answered)}${cell(one.overdue)}${share(one.onTime)}${share(one.satisfaction)}
                        <td>${one.oldestOpenDays === null ? "–" : fillCount(t.days, one.oldestOpenDays, lang)}</td>`
                    : html`<td colspan="6" class="muted absent">${t.notReported}</td>`
                }
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
