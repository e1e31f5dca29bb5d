import { civilDate, formatDate, must, type PublicReport, type Ratio } from "@danvan/core";
import { html, type Html } from "../kit/html.js";
import type { View } from "../kit/view.js";

/** The public figures as a plain table: what stands inside `<dv-report>` until its script has come. */
export function reportTable({ words, lang }: View, report: PublicReport): Html {
  const share = ({ part, whole, percent }: Ratio) =>
    percent === null
      ? words.report.none
      : words.report.ratio(part, whole, `${percent.toLocaleString(lang, { maximumFractionDigits: 1 })}%`);
  const day = (text: string) => formatDate(must(civilDate(text)), lang);
  const rows: readonly (readonly [string, string | number])[] = [
    [words.report.received, report.received],
    [words.report.answered, report.answered],
    [words.report.open, report.open],
    [words.report.overdue, report.overdue],
    [words.report.onTime, share(report.onTime)],
    [words.report.satisfaction, share(report.satisfaction)],
  ];
  return html`<table class="figures">
    <caption>
      ${words.report.caption}. ${words.report.period(day(report.period.from), day(report.period.to))}
    </caption>
    <tbody>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
