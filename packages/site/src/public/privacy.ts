import type { ConsentNotice } from "@danvan/core";
import { html } from "../kit/view/html.js";
import type { View } from "../kit/view/view.js";
import { layout } from "../kit/page/layout.js";

/**
 * The notice that a person's consent refers to, word by word as it is kept (Luật 91/2025/QH15 Điều 9: told purposes, data, holder and
 * rights). A line of it is a paragraph.
 */
export function privacyPage(view: View, notice: ConsentNotice): string {
  const { messages, lang } = view;
  return layout(view, {
    title: messages.privacy.title,
    body: html`<article class="column">
      <h1>${messages.privacy.title}</h1>
      ${notice.text[lang].split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`)}
      <p class="hint">${messages.privacy.version}: ${notice.version}</p>
    </article>`,
  });
}
