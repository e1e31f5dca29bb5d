import { criterionName, formatNumber, fromPoints, improvement, type FactRow, type Scorer } from "@danvan/core";
import type { YearRecord } from "@danvan/server";
import { html, type Html } from "../../../kit/view/html.js";
import { localHref } from "../../../kit/view/own-address.js";
import type { WorkspaceView } from "../../workspace-view.js";
import { yearPath } from "../year-page.js";
import { rubricMark } from "./rubric-mark.js";

/** The fewest points to the next band, or the figures without which nobody can tell; null where points lift nothing. */
export function liftCard(view: WorkspaceView, { year }: YearRecord, scorer: Scorer, row: FactRow): Html | null {
  const { score: words } = view.labels.year;
  const found = improvement(scorer, row, "self");
  const { rubric, slots } = scorer;
  const factLink = (id: string, address = `#${id}`) =>
    html`<a href="${localHref(view, `${yearPath(year, "figures")}${address}`)}"
      >${slots.find((slot) => slot.id === id)?.indicator.title[view.lang] ?? id}</a
    >`;
  if (!found.ok) {
    const missing = found.problems[0].facts["missing"];
    return Array.isArray(missing)
      ? html`<section class="card" aria-labelledby="lift">
          <h2 id="lift">${words.lift}</h2>
          <p>${words.liftUnknown}</p>
          <ul>
            ${missing.map((id: string) => html`<li>${factLink(id, `?nhap=${id}`)}</li>`)}
          </ul>
        </section>`
      : null;
  }
  const band = rubric.bands.find(({ id }) => id === found.value.band)?.title[view.lang] ?? found.value.band;
  const number = (value: number) => formatNumber(value, view.lang);
  return html`<section class="card" aria-labelledby="lift">
    <h2 id="lift">${words.lift}</h2>
    <p>${words.liftTo(band)} ${rubricMark(view, scorer)}</p>
    <ul>
      ${found.value.steps.map(({ criterion, facts, points }) => {
        const name = criterionName(rubric.criteria.find(({ id }) => id === criterion)!)[view.lang];
        return html`<li>
          <a href="#${criterion}">${words.step(name, fromPoints(points.from), fromPoints(points.to))}</a>
          <ul>
            ${facts.map(({ fact, from, to }) => html`<li>${factLink(fact)}: ${number(from)} → ${number(to)}</li>`)}
          </ul>
        </li>`;
      })}
    </ul>
  </section>`;
}
