import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { workspaceLayout } from "../../workspace/workspace-view.js";
import type { OversightView } from "../oversight-view.js";
import { CLAUSES, COMPARE, CONSOLIDATION, INSPECTION, OVERVIEW, REMINDERS, RUBRIC, SCORING } from "./paths.js";

/** A page for whoever oversees, with the way to the others of the same year. */
export function oversightPage(view: OversightView, title: string, body: Html, year?: number): string {
  const { nav } = view.year;
  const items = [
    [OVERVIEW, nav.overview],
    [REMINDERS, nav.reminders],
    [SCORING, nav.scoring],
    [RUBRIC, nav.rubric],
    [CONSOLIDATION, nav.consolidation],
    [CLAUSES, nav.clauses],
    [INSPECTION, nav.inspection],
    [COMPARE, nav.compare],
  ] as const;
  const here = view.here.split("?")[0];
  return workspaceLayout(
    view,
    title,
    html`<nav class="tabs one-row" aria-label="${nav.label}">
        <ul class="row">
          ${items.map(
            ([path, text]) =>
              html`<li>
                <a href="${localHref(view, ofYear(path, year))}" ${path === here && html`aria-current="page"`}
                  >${text}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${body}`,
  );
}

/** The same page of a year; of this one without saying so. */
export const ofYear = (path: string, year?: number): string => (year === undefined ? path : `${path}?nam=${year}`);
