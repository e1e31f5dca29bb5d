import { LANGS } from "@danvan/core/terms";
import { css, html } from "lit";
import * as english from "../../../../packages/widgets/src/messages/en.ts";
import * as vietnamese from "../../../../packages/widgets/src/messages/vi.ts";
import { explorerStyles } from "../page/explorer.styles.ts";
import { PageElement } from "../page/page-element.ts";
import { type Message, messagesOf } from "./messages.ts";

const WORDS = {
  vi: {
    find: "Tìm trong lời văn",
    found: (count: number) => `${count} câu`,
    list: "Lời văn của các phần tử",
  },
  en: {
    find: "Find in the words",
    found: (count: number) => `${count} ${count === 1 ? "sentence" : "sentences"}`,
    list: "The words of the elements",
  },
};

const MESSAGES = messagesOf({ ...vietnamese }, { ...english });

/** Every sentence the elements can say, with its key, to be found and replaced. */
export class MessageList extends PageElement {
  static override properties = { sought: { state: true } };
  static override styles = [
    explorerStyles,
    css`
      .scroll {
        max-height: 32em;
        overflow: auto;
      }
      ul {
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        gap: 4px 16px;
        padding: 12px 8px;
        border-bottom: 1px solid var(--line);
        overflow-wrap: anywhere;
      }
      @container (min-width: 640px) {
        li {
          grid-template-columns: minmax(0, 3fr) minmax(0, 4fr) minmax(0, 4fr);
        }
      }
    `,
  ];

  declare sought: string;

  constructor() {
    super();
    this.sought = "";
  }

  #matches = ({ key, vi, en }: Message): boolean =>
    `${key} ${vi} ${en}`.toLowerCase().includes(this.sought.trim().toLowerCase());

  override render() {
    const words = WORDS[this.language];
    const found = MESSAGES.filter(this.#matches);
    return html`<div class="panel">
      <div class="field">
        <label for="sought">${words.find}</label>
        <input
          id="sought"
          type="search"
          autocomplete="off"
          .value=${this.sought}
          @input=${({ target }: Event) => (this.sought = (target as HTMLInputElement).value)}
        />
        <p class="hint" role="status">${words.found(found.length)}</p>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.list}>
        <ul>
          ${found.map(
            (message) =>
              html`<li>
                <code>${message.key}</code>
                ${LANGS.map((lang) => html`<p lang=${lang}>${message[lang]}</p>`)}
              </li>`,
          )}
        </ul>
      </div>
    </div>`;
  }
}
