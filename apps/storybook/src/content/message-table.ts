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
    columns: ["Khóa", "Tiếng Việt", "Tiếng Anh"],
    table: "Lời văn của các phần tử",
  },
  en: {
    find: "Find in the words",
    found: (count: number) => `${count} ${count === 1 ? "sentence" : "sentences"}`,
    columns: ["Key", "Vietnamese", "English"],
    table: "The words of the elements",
  },
};

const MESSAGES = messagesOf({ ...vietnamese }, { ...english });

/** Every sentence the elements can say, with its key, to be found and replaced. */
export class MessageTable extends PageElement {
  static override properties = { sought: { state: true } };
  static override styles = [
    explorerStyles,
    css`
      th {
        font-weight: 400;
      }
      thead th {
        font-weight: 600;
      }
      .scroll {
        max-height: 32em;
        overflow: auto;
      }
      table {
        min-width: 40em;
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
      <div class="scroll" tabindex="0" role="region" aria-label=${words.table}>
        <table>
          <thead>
            <tr>
              ${words.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${found.map(
              (message) =>
                html`<tr>
                  <th scope="row"><code>${message.key}</code></th>
                  ${LANGS.map((lang) => html`<td lang=${lang}>${message[lang]}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </div>`;
  }
}
