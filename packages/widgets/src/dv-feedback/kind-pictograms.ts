import type { OnlineKind } from "@danvan/core/terms";
import { type TemplateResult, html } from "lit";

/** One stroke drawing on a 24 × 24 grid for each kind; the words beside it carry the meaning. */
const STROKES: Record<OnlineKind, string> = {
  concern: "M4 10v4h3l6 4V6l-6 4zM17 9a4 4 0 0 1 0 6M8 14v5",
  petition: "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h5",
  suggestion: "M9 18h6M10 21h4M8.5 15a6 6 0 1 1 7 0v1h-7z",
  question: "M4 5h16v12h-8l-5 4v-4H4zM10 9.4a2 2 0 1 1 2.6 2c-.5.2-.6.5-.6 1.1M12 14.4v.1",
  "information-request": "M4 4h10v16H4zM7 8h4M7 12h3M15 15a3 3 0 1 0 0-6M17.5 14.5 21 18",
  praise: "M12 20s-7.5-4.6-7.5-10A4.2 4.2 0 0 1 12 7.4 4.2 4.2 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10z",
};

/** @example pictogram("praise") // → a heart */
export const pictogram = (kind: OnlineKind): TemplateResult =>
  html`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d=${STROKES[kind]} /></svg>`;
