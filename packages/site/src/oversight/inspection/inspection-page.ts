import { formatInstant, formatShare, fromPoints } from "@danvan/core";
import type { InspectionEntry, InspectionReason } from "@danvan/server";
import { html } from "../../kit/view/html.js";
import { inLang } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { OversightView } from "../oversight-view.js";
import { ofYear, oversightPage } from "../parts/frame.js";
import { unitPath } from "../parts/paths.js";

/** Whom there is a reason to inspect, each reason with its figure. */
export function inspectionPage(view: OversightView, entries: readonly InspectionEntry[], year: number): string {
  const { inspection: words } = view.year;
  return oversightPage(
    view,
    words.title,
    html`<h1>${words.title}</h1>
      <p class="hint">${words.lead}</p>
      ${entries.length === 0 && html`<p class="notice good">${words.none}</p>`}
      <ol class="reasons">
        ${entries.map(
          ({ agency, reasons }) =>
            html`<li>
              <h2 ${inLang(view)}>
                <a href="${localHref(view, ofYear(unitPath(agency.code), year))}">${agency.name}</a>
              </h2>
              <ul>
                ${reasons.map((reason) => html`<li>${sentence(view, reason)}</li>`)}
              </ul>
            </li>`,
        )}
      </ol>`,
    year,
  );
}

function sentence({ lang, year: { inspection: words } }: OversightView, reason: InspectionReason): string {
  switch (reason.code) {
    case "not-reported":
      return words["not-reported"];
    case "reported-late":
      return words["reported-late"](formatInstant(reason.at, lang));
    case "overdue":
      return words.overdue(reason.count, reason.days);
    case "appraised-below":
      return words["appraised-below"](fromPoints(reason.points));
    default:
      return words[reason.code](formatShare(reason.percent, lang), formatShare(reason.area, lang));
  }
}
