import { formatInstant, type EarlierReply, type Lang, type PublicCase } from "@danvan/core";
import { html, type Html } from "../view/html.js";
import { quoted } from "../view/spoken.js";
import type { View } from "../view/view.js";
import { instant } from "./due.js";
import { linkedWords } from "./linked-words.js";

/** An answer or the reason of a refusal, as its reader sees it: the one form for the public page and for who looks at it before it leaves. */
export function replyText(
  { messages, lang }: Pick<View, "messages" | "lang">,
  { answer, refusal, lang: own = lang }: Pick<PublicCase, "answer" | "refusal"> & { readonly lang?: Lang },
  round?: string,
): Html {
  const which = round ? `, ${round.toLowerCase()}` : "";
  return html`${
    answer &&
    html`<h3>${messages.tracking.answer}${which}</h3>
      ${quoted({ lang }, linkedWords(answer.text), own)}
      <p class="hint">
        ${messages.tracking.answeredAt}
        ${instant(answer.at, lang)}${corrected(messages.tracking.correctedAt, answer, lang)}
      </p>`
  }
  ${
    refusal &&
    html`<h3>${messages.tracking.refusal}${which}</h3>
      <p><strong>${messages.refusals[refusal.reason]}</strong></p>
      ${quoted({ lang }, linkedWords(refusal.text), own)}
      ${refusal.correctedAt && html`<p class="hint">${messages.tracking.correctedAt} ${instant(refusal.correctedAt, lang)}</p>`}`
  }`;
}

/** The same of a reply that was followed by another. */
export const earlierText = (
  view: Pick<View, "messages" | "lang">,
  { reason, ...said }: EarlierReply,
  lang = view.lang,
): Html =>
  replyText(
    view,
    reason === null ? { answer: said, refusal: null, lang } : { answer: null, refusal: { ...said, reason }, lang },
    view.messages.rounds.first,
  );

const corrected = (said: string, { correctedAt }: { readonly correctedAt?: string | undefined }, lang: View["lang"]) =>
  correctedAt && `. ${said} ${formatInstant(correctedAt, lang)}`;
