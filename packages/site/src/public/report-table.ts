import { civilDate, formatDate, formatNumber, formatShare, must, type PublicReport, type Ratio } from "@danvan/core";
import { html, type Html } from "../kit/view/html.js";
import type { View } from "../kit/view/view.js";

/** The public figures as a plain table: what stands inside `<dv-report>` until its script has come. */
export function reportTable({ messages, lang }: View, report: PublicReport): Html {
  const count = (n: number) => formatNumber(n, lang);
  const share = ({ part, whole, percent }: Ratio, note: string | null) =>
    whole === 0
      ? messages.absences["no-share"]
      : html`${percent === null ? messages.absences["no-share"] : messages.report.ratio(count(part), count(whole), formatShare(percent, lang))}${note && html`<br /><small>${note}</small>`}`;
  const note = (name: keyof typeof messages.shareNotes, n: number) =>
    messages.shareNotes[name].replace("{n}", count(n));
  const day = (text: string) => formatDate(must(civilDate(text)), lang);
  const { part, whole } = report.onTime;
  const late = Math.max(0, whole - part - report.notYetDue);
  const parts = [note("onTime", part), note("notYetDue", report.notYetDue), note("late", late)].join(", ");
  const rows: readonly (readonly [string, string | Html])[] = [
    [messages.report.received, count(report.received)],
    [messages.report.answered, count(report.answered)],
    ...(report.transferred > 0 ? [[messages.events.transferred, count(report.transferred)] as const] : []),
    [messages.report.open, count(report.open)],
    [messages.report.overdue, count(report.overdue)],
    [messages.report.onTime, share(report.onTime, parts)],
    [messages.report.satisfaction, share(report.satisfaction, report.rated > 0 ? note("rated", report.rated) : null)],
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
