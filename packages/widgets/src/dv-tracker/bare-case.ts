import type { PublicCase } from "@danvan/core/wire";
import { type TemplateResult, html } from "lit";
import type { TrackerWordsHere } from "./case/tracker-state.js";
import { called } from "../messages/called.js";

/** Where a case stands and what was written, when the file that says it well could not be had. */
export const bareCase = (t: TrackerWordsHere, { status, answer, refusal }: PublicCase): TemplateResult =>
  html`<article aria-labelledby="case">
    <h2 id="case" tabindex="-1">${called(t.statuses, status)}</h2>
    <p class="words">${(answer ?? refusal)?.text}</p>
  </article>`;
