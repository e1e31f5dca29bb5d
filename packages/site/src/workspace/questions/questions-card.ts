import type { OfficerCase } from "@danvan/server";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted } from "../../kit/view/spoken.js";
import type { WorkspaceView } from "../workspace-view.js";

/** What the sender was asked for and answered, the latest first: that is what an officer came back for. */
export function questionsCard(view: WorkspaceView, { questions, names, lang: asked }: OfficerCase): Html | null {
  if (questions.length === 0) return null;
  const {
    lang,
    labels: { ask },
  } = view;
  return html`<section class="card" aria-labelledby="questions-title">
    <h2 id="questions-title">${ask.asked}</h2>
    ${questions.toReversed().map(
      ({ at, by, text, supplied }) =>
        html`${quoted(view, text, asked)}
          <p class="hint">${instant(at, lang)}${names[by] !== undefined && `, ${names[by]}`}</p>
          ${
            supplied
              ? html`<h3>${ask.supplied}</h3>
                  ${quoted(view, supplied.text, asked)}
                  <p class="hint">${instant(supplied.at, lang)}</p>`
              : html`<p>${ask.waiting}</p>`
          }`,
    )}
  </section>`;
}
