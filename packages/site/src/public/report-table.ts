import { civilDate, formatDate, formatShare, must, type PublicReport, type Ratio } from "@danvan/core";
import { html, type Html } from "../kit/view/html.js";
import type { View } from "../kit/view/view.js";

/** The public figures as a plain table: what stands inside `<dv-report>` until its script has come. */
export function reportTable({ messages, lang }: View, report: PublicReport): Html {
  const share = ({ part, whole, percent }: Ratio) =>
    percent === null ? messages.absences["no-share"] : messages.report.ratio(part, whole, formatShare(percent, lang));
  const day = (text: string) => formatDate(must(civilDate(text)), lang);
  const rows: readonly (readonly [string, string | number])[] = [
    [messages.report.received, report.received],
    [messages.report.answered, report.answered],
    [messages.report.open, report.open],
    [messages.report.overdue, report.overdue],
    [messages.report.onTime, share(report.onTime)],
    [messages.report.satisfaction, share(report.satisfaction)],
  ];
  return html`<table class="figures">
    <caption>
      ${messages.report.caption}. ${messages.report.period(day(report.period.from), day(report.period.to))}
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
