import type { OfficerCase } from "@danvan/server";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import type { WorkspaceView } from "../workspace-view.js";

/** What the sender was asked for and answered, the latest first: that is what an officer came back for. */
export function questionsCard({ labels, lang }: WorkspaceView, { questions, names }: OfficerCase): Html | null {
  if (questions.length === 0) return null;
  const { ask } = labels;
  return html`<section class="card" aria-labelledby="questions-title">
    <h2 id="questions-title">${ask.asked}</h2>
    ${questions.toReversed().map(
      ({ at, by, text, supplied }) =>
        html`<p class="quote">${text}</p>
          <p class="hint">${instant(at, lang)}${names[by] !== undefined && `, ${names[by]}`}</p>
          ${
            supplied
              ? html`<h3>${ask.supplied}</h3>
                  <p class="quote">${supplied.text}</p>
                  <p class="hint">${instant(supplied.at, lang)}</p>`
              : html`<p>${ask.waiting}</p>`
          }`,
    )}
  </section>`;
}
