import type { OnlineKind } from "@danvan/core/terms";
import { type TemplateResult, html } from "lit";

/** One stroke drawing on a 24 × 24 grid for each kind; the words beside it carry the meaning. */
const STROKES: Record<OnlineKind, string> = {
  concern: "M4 10v4h3l6 4V6l-6 4zM17 9v6",
  petition: "M6 3h9l3 4v14H6zM9 12h6M9 16h6",
  suggestion: "M9 18h6M10 21h4M9 15a6 6 0 1 1 6 0z",
  question: "M4 5h16v12h-8l-5 4v-4H4zM9 9h6M9 13h6",
  "information-request": "M12 3a9 9 0 1 0 .1 0zM12 11v6M12 7v0",
  praise: "M12 3a9 9 0 1 0 .1 0zM8 14q4 4 8 0M9 9v0M15 9v0",
};

/** @example pictogram("praise") // → a smile */
export const pictogram = (kind: OnlineKind): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${STROKES[kind]} /></svg>`;
