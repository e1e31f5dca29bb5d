import { type Lang, type Rubric, VOCABULARY } from "@danvan/core";

/** What keeps a set of criteria from being anybody's rule, a sentence each; none of an official one whose numbers are verified. */
export const rubricDoubts = ({ status, confidence }: Pick<Rubric, "status" | "confidence">, lang: Lang): string[] =>
  [...new Set([status, confidence])].flatMap((mark) =>
    mark === "official" || mark === "verified" ? [] : [`${VOCABULARY[lang].rubricNotes[mark]}.`],
  );
