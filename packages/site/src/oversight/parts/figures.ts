import { formatNumber, formatShare, type CaseTotals, type Lang } from "@danvan/core";
import { html, type Html } from "../../kit/view/html.js";
import type { OversightMessages } from "../../messages/vi/oversight.js";

/** A share with its parts; of nothing, and where nobody has rated, there is none: "not applicable" is not nought. */
export function share(
  name: "onTime" | "satisfaction",
  totals: Pick<CaseTotals, "onTime" | "satisfaction">,
  lang: Lang,
  words: OversightMessages,
): Html {
  const { part, whole, percent } = totals[name];
  if (percent === null)
    return html`<span class="gap"
      >${name === "satisfaction" && whole > 0 ? words.table.noRatings : words.table.none}</span
    >`;
  return html`${formatShare(percent, lang)} <small>${words.table.of(part, whole)}</small>`;
}

/** A count, or a dash where there is none. */
export const count = (value: number | null, lang: Lang): string => (value === null ? "–" : formatNumber(value, lang));
