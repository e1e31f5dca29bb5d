import { type DeadlineRule, figureOf, variantsOf, VOCABULARY } from "@danvan/core";
import { deadlineEvidence, statutoryDeadlines } from "@danvan/core/data";
import { css, html } from "lit";
import { explorerStyles } from "../page/explorer.styles.ts";
import { PageElement } from "../page/page-element.ts";
import { wideTableStyles } from "../page/wide-table.styles.ts";
import { LAW_WORDS } from "./law-words.ts";

const day = (date: string | null) => date?.split("-").reverse().join("/") ?? null;
const isUnsure = ({ type, confidence }: DeadlineRule) => type === "gap" || confidence !== "verified";

/** Every rule of the law with its figure, source, dates, confidence and what it is used for, from core's own data. */
export class LawList extends PageElement {
  static override properties = { text: { state: true }, onlyUnsure: { state: true } };
  static override styles = [
    explorerStyles,
    wideTableStyles,
    css`
      table {
        min-width: 56em;
      }
      /* A date is not broken at its slashes. */
      td:nth-child(4) {
        min-width: 6em;
      }
    `,
  ];

  declare text: string;
  declare onlyUnsure: boolean;

  constructor() {
    super();
    this.text = "";
    this.onlyUnsure = false;
  }

  #rows(): readonly DeadlineRule[] {
    const text = this.text.trim().toLowerCase();
    return statutoryDeadlines.filter(
      (rule) =>
        (!this.onlyUnsure || isUnsure(rule)) &&
        [rule.id, rule.name.vi, rule.name.en, rule.source.document, rule.source.article ?? ""].some((part) =>
          part.toLowerCase().includes(text),
        ),
    );
  }

  #row = (rule: DeadlineRule) => {
    const { language } = this;
    const words = LAW_WORDS[language];
    const { confidences, kinds, sourceStatuses } = VOCABULARY[language];
    const applied = rule.applies.toEveryCase === false || isUnsure(rule) ? [] : (rule.applies.kinds ?? []);
    const evidence = deadlineEvidence[rule.id]?.text;
    return html`<tr data-rule=${rule.id}>
      <th scope="row">${rule.name[language]}<br /><code>${rule.id}</code></th>
      <td>
        ${figureOf(rule, language)}
        ${variantsOf(rule, language).map((variant) => html`<br /><span class="hint">${variant}</span>`)}
      </td>
      <td>
        ${[rule.source.document, rule.source.article].filter(Boolean).join(", ")}<br />
        <span class="hint">${sourceStatuses[rule.sourceStatus]}</span>
      </td>
      <td>${words.since(day(rule.effectiveFrom), day(rule.effectiveTo))}</td>
      <td>${applied.length ? applied.map((kind) => kinds[kind]).join(", ") : words.byName}</td>
      <td>${confidences[rule.confidence]} ${evidence ? html`<br /><span class="hint">${evidence}</span>` : ""}</td>
    </tr>`;
  };

  override render() {
    const words = LAW_WORDS[this.language];
    const rows = this.#rows();
    return html`<form class="panel" @submit=${(event: Event) => event.preventDefault()}>
        <div class="field">
          <label for="text">${words.filter}</label>
          <input
            id="text"
            type="search"
            .value=${this.text}
            @input=${({ target }: Event) => (this.text = (target as HTMLInputElement).value)}
          />
        </div>
        <label class="tick">
          <input
            type="checkbox"
            .checked=${this.onlyUnsure}
            @change=${({ target }: Event) => (this.onlyUnsure = (target as HTMLInputElement).checked)}
          />
          ${words.onlyUnsure}
        </label>
      </form>
      <div class="wide" role="region" aria-label=${words.rule} tabindex="0">
        <table>
          <caption aria-live="polite">
            ${words.caption(rows.length)}
          </caption>
          <thead>
            <tr>
              ${[words.rule, words.figure, words.source, words.dates, words.used, words.sure].map(
                (title) => html`<th scope="col">${title}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.map(this.#row)}
          </tbody>
        </table>
      </div>`;
  }
}
