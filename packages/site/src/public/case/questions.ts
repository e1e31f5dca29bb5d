import type { PublicCase } from "@danvan/core";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import type { View } from "../../kit/view/view.js";

/** What the agency asked the sender: the question that waits stands out, the others follow as they were. What the sender wrote is nowhere. */
export function questionsText(
  { messages, lang }: View,
  { questions, maySupply }: Pick<PublicCase, "questions" | "maySupply">,
): Html | null {
  if (questions.length === 0) return null;
  const { questions: t } = messages;
  const waiting = maySupply ? questions.at(-1) : undefined;
  const before = questions.filter((one) => one !== waiting);
  return html`${
    waiting &&
    html`<div class="notice" role="note">
      <h3>${t.title}</h3>
      <p class="quote">${waiting.text}</p>
      <p class="hint">${t.asked} ${instant(waiting.at, lang)}. ${t.lead}</p>
    </div>`
  }
  ${before.map(
    ({ at, text, suppliedAt }) =>
      html`<h3>${t.before}</h3>
        <p class="quote">${text}</p>
        <p class="hint">
          ${t.asked} ${instant(at, lang)}. ${suppliedAt !== null && html`${t.supplied} ${instant(suppliedAt, lang)}.`}
        </p>`,
  )}`;
}
