import { formatDay, formatInstant } from "@danvan/core";
import type { Overview, UnitReport } from "@danvan/server";
import type { Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { begunWords, pageDraft } from "../../workspace/desk/page-draft.js";
import type { OversightView } from "../oversight-view.js";
import { unitPath } from "../parts/paths.js";

type OfYear = Pick<Overview, "due" | "isOver" | "year">;

/** The state of a report in words, and whether it kept its last day; colour only repeats it. */
export function reportTag({ year: { report: words } }: OversightView, report: UnitReport, { isOver }: OfYear): Html {
  const { state, handedInAt, isLate } = report;
  const text = words.states[state ?? "none"];
  if (handedInAt === null) return html`${isOver ? html`<span class="tag overdue">${words.missing}</span>` : text}`;
  return html`${text} <span class="tag ${isLate ? "met-late" : "met"}">${isLate ? words.late : words.onTime}</span>`;
}

/** The report of one unit: its state, its receipt, and what may be done with it. */
export function reportCard(
  view: OversightView,
  code: string,
  report: UnitReport,
  overview: OfYear,
  { mayJudge, faults }: { readonly mayJudge: boolean; readonly faults: Faults },
): Html {
  const { lang } = view;
  const { report: words } = view.year;
  const href = (rest: string) => localHref(view, `${unitPath(code)}/${rest}?nam=${overview.year}`);
  return html`<section class="card" aria-labelledby="report-title">
    <h2 id="report-title">${words.title} ${overview.year}</h2>
    <p>
      ${view.words.unit.status}: ${reportTag(view, report, overview)}. ${words.due(formatDay(overview.due.date, lang))}
    </p>
    ${report.returned && html`<p class="notice">${words.returned(report.returned)}</p>`}
    ${
      report.handedInAt === null
        ? html`<p class="hint">${words.noDraft}</p>`
        : html`<dl class="facts">
              <div>
                <dt>${words.atTitle}</dt>
                <dd>${formatInstant(report.handedInAt, lang)}</dd>
              </div>
              <div>
                <dt>${words.receipt}</dt>
                <dd class="code">${report.receipt}</dd>
              </div>
              <div class="wide">
                <dt>${words.hash}</dt>
                <dd class="code">${report.sha256}</dd>
              </div>
            </dl>
            <p class="buttons">
              <a href="${href("bao-cao.html")}">${words.open}</a> <a href="${href("bao-cao.docx")}">${words.word}</a>
            </p>`
    }
    ${mayJudge && judgeForm(view, href("bao-cao"), report, overview, faults)}
  </section>`;
}

/** What may be said of a report as it stands. */
export const judging = ({ state }: UnitReport, { isOver }: Pick<OfYear, "isOver">) => ({
  canJudge: state === "submitted" || state === "resubmitted",
  canMark: isOver && (state === null || state === "draft"),
});

function judgeForm(view: OversightView, action: string, report: UnitReport, overview: OfYear, faults: Faults) {
  const { report: words } = view.year;
  const { canJudge, canMark } = judging(report, overview);
  if (!canJudge && !canMark) return null;
  const button = (value: string, text: string, kind: string) =>
    html`<button class="${kind}" type="submit" name="lam" value="${value}">${text}</button>`;
  return html`<form method="post" action="${action}">
    <h3>${words.judge}</h3>
    <input type="hidden" name="seen" value="${report.seen}" />
    ${textField(faults, {
      name: "reason",
      label: words.reason,
      hint: words.reasonHint,
      value: begunWords(view, "reason"),
      rows: 3,
      max: 4000,
    })}
    ${pageDraft(view, { field: "reason", seen: report.seen })}
    <p class="buttons">
      ${canJudge && html`${button("accepted", words.accept, "")} ${button("change-requested", words.giveBack, "careful")}`}
      ${canMark && button("not-reported", words.mark, "careful")}
    </p>
  </form>`;
}
