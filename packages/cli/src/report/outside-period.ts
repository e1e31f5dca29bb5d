import type { Figure, Indicator, Period } from "@danvan/core";

/**
 * The figures that a report of these days leaves out, by their titles and days: a sheet whose days nobody changed since last year would else
 * be read without a word.
 */
export const outsidePeriod = (
  figures: readonly Figure[],
  indicators: readonly Indicator[],
  { from, to }: Pick<Period, "from" | "to">,
): Pick<Indicator, "id" | "title">[] =>
  figures
    .filter((figure) => figure.from < from || figure.to > to)
    .flatMap(({ indicator }) => indicators.find(({ id }) => id === indicator) ?? []);
