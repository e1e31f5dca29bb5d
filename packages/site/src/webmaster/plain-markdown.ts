import { html, type Html } from "../kit/view/html.js";

/** Words between backticks as code; nothing else of Markdown stands within a line of ours. */
const line = (text: string): Html =>
  html`${text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;

/**
 * The Markdown that descriptions of the API are written in: paragraphs, lists and code.
 * @example plainMarkdown("Two:\n\n- `a`\n- b") // → <p>Two:</p><ul><li><code>a</code></li><li>b</li></ul>
 */
export function plainMarkdown(text: string): Html {
  const lists = text.split("\n\n");
  return html`${lists.map((block) =>
    block.startsWith("- ")
      ? html`<ul>
          ${block.split("\n").map((item) => html`<li>${line(item.replace(/^- /, ""))}</li>`)}
        </ul>`
      : html`<p>${line(block)}</p>`,
  )}`;
}
