import type { Figure } from "../metrics/figure.js";
import { unitOf, type Indicator } from "../metrics/indicator.js";
import { shareOf } from "../metrics/ratio.js";
import type { Paragraph } from "./report.js";

/**
 * Figures as sentences: one that others are parts of says them in its own sentence; every other stands alone.
 *
 * @param mine the indicators of a part of the report, in their order
 * @param indicators all of them: a whole may be told elsewhere
 */
export function figureParagraphs(
  mine: readonly Indicator[],
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): Paragraph[] {
  const figureOf = (id: string | undefined) => figures.find(({ indicator }) => indicator === id);
  const valueOf = (id: string | undefined) => figureOf(id)?.value ?? null;
  /** The outermost whole of an indicator that opens a sentence: on time is said with what was received. */
  function opens({ id, within, phrase }: Indicator): string | null {
    const whole = mine.find((one) => one.id === within);
    if (phrase === undefined) return null;
    if (whole?.phrase === undefined) return (valueOf(id) ?? 0) > 0 && within === undefined ? id : null;
    return opens(whole);
  }
  return mine.flatMap((indicator): Paragraph[] => {
    const { id } = indicator;
    const figure = figureOf(id);
    if (!figure) return [];
    const opener = figure.value === null ? null : opens(indicator);
    if (opener !== null && opener !== id) return []; // said by its whole
    const parts = mine.filter((one) => one.id !== id && valueOf(one.id) !== null && opens(one) === id);
    return opener === null || parts.length === 0
      ? [single(indicator, figure, figures, indicators)]
      : [joined([indicator, ...parts], valueOf)];
  });
}

/** A whole and its parts: templates with their values, the share of each part where its own whole is known. */
function joined(said: readonly Indicator[], valueOf: (id: string | undefined) => number | null): Paragraph {
  const share = (one: Indicator) => String(shareOf(one, valueOf) ?? "");
  return {
    code: "figures",
    facts: {
      "phrases.vi": said.map(({ phrase }) => phrase!.vi),
      "phrases.en": said.map(({ id, phrase, phraseOfOne }) =>
        valueOf(id) === 1 ? (phraseOfOne ?? phrase!.en) : phrase!.en,
      ),
      values: said.map(({ id }) => String(valueOf(id))),
      percents: said.map(share),
    },
  };
}

function single(
  one: Indicator,
  { value }: Figure,
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): Paragraph {
  const { title, unit, within: whole, max } = one;
  const valueOf = (id: string) => figures.find(({ indicator }) => indicator === id)?.value ?? null;
  const named = {
    "title.vi": title.vi,
    "title.en": title.en,
    "unit.vi": unit.vi,
    "unit.en": unitOf(one, value, "en"),
  };
  if (value === null) return { code: "not-applicable", facts: named };
  if (max === 1) return { code: "figure-yes", facts: { ...named, value } };
  const of = whole === undefined ? null : valueOf(whole);
  const wholeTitle = indicators.find((one) => one.id === whole)?.title;
  const percent = shareOf(one, valueOf);
  if (percent === null || of === null || !wholeTitle) return { code: "figure", facts: { ...named, value } };
  const share = { value, of, percent, "whole.vi": wholeTitle.vi, "whole.en": wholeTitle.en };
  return { code: "figure-share", facts: { ...named, ...share } };
}
