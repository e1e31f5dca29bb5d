import type { TracedFigure } from "@danvan/server";
import { html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { tracedCard } from "../../workspace/year/figures/traced-card.js";
import type { OversightView } from "../oversight-view.js";
import { oversightPage, ofYear } from "../parts/frame.js";
import { figurePath } from "../parts/paths.js";

/** Where a figure of a unit's report comes from: how many cases were counted, and none of them. */
export const tracedPage = (view: OversightView, year: number, traced: TracedFigure): string =>
  oversightPage(
    view,
    traced.title[view.lang],
    html`<p>
        <a class="back" href="${localHref(view, ofYear(figurePath(traced.indicator), year))}"
          >${view.year.consolidation.sideBySide}</a
        >
      </p>
      <h1>${spoken(view, traced.agency.name)}</h1>
      ${tracedCard(view, traced)}`,
    year,
  );
