import {
  type Criterion,
  formatNumber,
  fromPoints,
  numberToType,
  REASON_WORDS,
  type Rubric,
  RULE_WORDS,
  type ScoreLine,
  type Side,
  SIDES,
  VOCABULARY,
} from "@danvan/core";
import { rubrics } from "@danvan/core/data";
import { css, html, nothing } from "lit";
import { explorerStyles } from "../page/explorer.styles.ts";
import { PageElement } from "../page/page-element.ts";
import { exampleFacts } from "./example-facts.ts";
import { factField } from "./fact-field.ts";
import { rubricCard } from "./rubric-card.ts";
import { scoreSummary } from "./score-summary.ts";
import { SCORE_WORDS } from "./score-words.ts";
import { scorerOf, type Typed, type TypedScore, typedScore } from "./typed-score.ts";

/**
 * Any rubric, any figures: the score line by line with its reasons, the band, and the nearest way up, by core's own scorer.
 *
 * @attr rubric - Id of the rubric the page begins with.
 */
export class ScoreExplorer extends PageElement {
  static override properties = {
    rubric: {},
    side: { state: true },
    typed: { state: true },
    isExample: { state: true },
  };
  static override styles = [
    explorerStyles,
    css`
      :host {
        display: grid;
        gap: 16px;
      }
      form {
        display: grid;
        gap: 12px;
      }
      /* Beside the criteria the sum stays in sight while figures are typed. */
      @container (min-width: 760px) {
        .sides {
          grid-template-columns: minmax(0, 8fr) minmax(0, 5fr);
        }
        .summary {
          order: 1;
          position: sticky;
          top: 16px;
        }
      }
      .criteria {
        display: grid;
        gap: 12px;
        padding: 0;
        list-style: none;
      }
      .facts {
        display: grid;
        gap: 12px;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
      }
      [role="status"]:empty {
        margin-top: -16px; /* it stays in the page, so that it is heard when it fills; its gap need not */
      }
      .points {
        font-size: 1.125em;
        font-weight: 600;
      }
      ul {
        padding-inline-start: 1.2em;
      }
    `,
  ];

  declare rubric: string;
  declare side: Side;
  declare typed: Typed;
  declare isExample: boolean;

  constructor() {
    super();
    this.rubric = "hatinh-illustrative";
    this.side = "self";
    this.typed = {};
    this.isExample = false;
  }

  get #chosen(): Rubric {
    return rubrics.find(({ id }) => id === this.rubric) ?? rubrics[0]!;
  }

  #chooseRubric = ({ target }: Event): void => {
    this.rubric = (target as HTMLSelectElement).value;
    this.#clear();
  };

  #chooseSide = ({ target }: Event): void => {
    this.side = (target as HTMLSelectElement).value as Side;
  };

  #type = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    this.typed = { ...this.typed, [name]: value };
    this.isExample = false;
  };

  #clear = (): void => {
    this.typed = {};
    this.isExample = false;
  };

  #fillIn = (): void => {
    const facts = exampleFacts(scorerOf(this.#chosen));
    this.typed = Object.fromEntries(
      Object.entries(facts).map(([id, value]) => [id, numberToType(value, this.language)]),
    );
    this.isExample = true;
  };

  #choices() {
    const words = SCORE_WORDS[this.language];
    return html`<div class="panel">
      <div class="field">
        <label for="rubric">${words.rubric}</label>
        <select id="rubric" @change=${this.#chooseRubric}>
          ${rubrics.map(
            ({ id, title, status }) =>
              html`<option value=${id} .selected=${id === this.#chosen.id}>
                ${title[this.language]} (${VOCABULARY[this.language].rubricStatuses[status]})
              </option>`,
          )}
        </select>
      </div>
      ${rubricCard(this.#chosen, this.language)}
      <div class="field">
        <label for="side">${words.side}</label>
        <select id="side" @change=${this.#chooseSide}>
          ${SIDES.map((side) => html`<option value=${side} .selected=${side === this.side}>${words.sides[side]}</option>`)}
        </select>
      </div>
      <div class="row">
        <button type="button" id="example" @click=${this.#fillIn}>${words.example}</button>
        <button type="button" id="clear" @click=${this.#clear}>${words.clear}</button>
      </div>
      <p role="status">${this.isExample ? words.exampleNote : ""}</p>
    </div>`;
  }

  #criterion(criterion: Criterion, line: ScoreLine, asked: Map<string, string>, result: TypedScore) {
    const lang = this.language;
    const words = SCORE_WORDS[lang];
    const fresh = line.facts.filter((fact) => !asked.has(fact));
    const before = line.facts.filter((fact) => asked.has(fact));
    const [slots, titleOf] = [result.scorer.slots, (fact: string) => slotOf(fact)?.indicator.title[lang] ?? fact];
    const slotOf = (fact: string) => slots.find(({ id }) => id === fact);
    const elsewhere = before.map((fact) => `${titleOf(fact)}: ${words.elsewhere(asked.get(fact)!)}`);
    for (const fact of fresh) asked.set(fact, criterion.title[lang]);
    const isUpper = line.reason === "other-scorer";
    return html`<li class="panel" data-criterion=${criterion.id}>
      <h4>${criterion.title[lang]}${criterion.bonus ? ` (${words.bonus})` : ""}</h4>
      ${
        isUpper
          ? nothing
          : html`<div class="facts">
              ${fresh.map((fact) =>
                factField(slotOf(fact)!, this.typed[fact] ?? "", result.problems.get(fact), criterion.rule, lang),
              )}
            </div>`
      }
      ${elsewhere.map((sentence) => html`<p class="hint">${sentence}</p>`)}
      <p>
        <span class="points"
          >${
            isUpper
              ? words.upper
              : words.points(
                  line.reason === "no-data" ? null : formatNumber(fromPoints(line.points), lang),
                  formatNumber(fromPoints(line.max), lang),
                )
          }</span
        ><br />
        <span class="hint"
          >${RULE_WORDS[line.rule][lang]}; ${REASON_WORDS[line.reason][lang]}. ${words.clauses}:
          ${line.clauses.join(", ")}.</span
        >
      </p>
    </li>`;
  }

  /** Facts that only a knock-out asks for. */
  #gates(asked: ReadonlyMap<string, string>, { scorer, problems }: TypedScore) {
    const left = scorer.slots.filter(({ id }) => !asked.has(id));
    if (left.length === 0 || scorer.rubric.knockOuts === undefined) return nothing;
    return html`<div class="panel">
      <h4>${SCORE_WORDS[this.language].gates}</h4>
      <div class="facts">
        ${left.map((slot) => factField(slot, this.typed[slot.id] ?? "", problems.get(slot.id), undefined, this.language))}
      </div>
    </div>`;
  }

  override render() {
    const words = SCORE_WORDS[this.language];
    const result = typedScore(this.#chosen, this.typed, this.side, this.language);
    const { rubric } = result.scorer;
    const asked = new Map<string, string>();
    return html`${this.#choices()}
      <div class="sides">
        <section class="panel summary" aria-label=${words.result}>${scoreSummary(result, this.language)}</section>
        <form aria-label=${words.form} @change=${this.#type} @submit=${(event: Event) => event.preventDefault()}>
          <h3>${words.criteria}</h3>
          <ol class="criteria">
            ${rubric.criteria.map((criterion, at) =>
              this.#criterion(criterion, result.score.lines[at]!, asked, result),
            )}
          </ol>
          ${this.#gates(asked, result)}
        </form>
      </div>`;
  }
}
