import {
  type Clause,
  formatDate,
  GUIDED_KINDS,
  type Kind,
  type LocalizedText,
  type PartyId,
  shortcomingsAnsweredBy,
  type Task,
  VOCABULARY,
} from "@danvan/core";
import { directive, instruments } from "@danvan/core/data";
import { css, html, nothing, type TemplateResult } from "lit";
import { explorerStyles } from "../page/explorer.styles.ts";
import { PageElement } from "../page/page-element.ts";
import { type ClauseServings, coverage, servingsOf } from "./clause-servings.ts";
import { DIRECTIVE_WORDS } from "./directive-words.ts";
import { placeOfIndicator, placeOfKind, SCORE_PLACE } from "./places.ts";

/** The directive as data: every clause, who owes it, and what in danvan serves it. */
export class DirectiveClauses extends PageElement {
  static override styles = [
    explorerStyles,
    css`
      :host {
        display: grid;
        gap: 24px;
      }
      .tasks,
      .clauses {
        display: grid;
        gap: 16px;
        padding: 0;
        list-style: none;
      }
      .tasks {
        gap: 32px;
      }
      .tasks h3 {
        margin-bottom: 12px;
        font-size: 1.25em;
      }
      dl {
        display: grid;
        gap: 4px 16px;
      }
      dt {
        color: var(--muted);
        font-size: 0.9375em;
      }
      dd {
        margin: 0 0 8px;
      }
      @container (min-width: 640px) {
        dl {
          grid-template-columns: 13em minmax(0, 1fr);
        }
      }
      ul {
        padding-inline-start: 1.2em;
      }
      .text {
        font-weight: 600;
      }
      /* A link that is all of its line is a target of its own. */
      li > a:only-child {
        display: inline-flex;
        align-items: center;
        min-height: 44px;
        min-width: 44px;
      }
    `,
  ];

  #say(words: LocalizedText): string {
    return words[this.language];
  }

  #party = (id: PartyId): string => {
    const party = directive.parties.find((one) => one.id === id);
    return party ? this.#say(party.name) : id;
  };

  #row(title: string, content: TemplateResult | string | null) {
    return content === null || content === ""
      ? nothing
      : html`<dt>${title}</dt>
          <dd>${content}</dd>`;
  }

  #list(items: readonly (TemplateResult | string)[]): TemplateResult | null {
    return items.length === 0
      ? null
      : html`<ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`;
  }

  #link(place: string | null, text: string): TemplateResult | string {
    return place ? html`<a href=${place} target="_top">${text}</a>` : text;
  }

  #clause = (clause: Clause) => {
    const words = DIRECTIVE_WORDS[this.language];
    const cited = clause.cites.map((id) => instruments.find((one) => one.id === id)?.citedAs ?? id);
    const answers = shortcomingsAnsweredBy(directive, clause.id).map(({ text }) => this.#say(text));
    return html`<li class="panel" id="clause-${clause.id}" data-clause=${clause.id}>
      <p class="text">${clause.id}. ${this.#say(clause.text)}</p>
      <dl>
        ${this.#row(words.owners, `${clause.owners.map(this.#party).join(", ")} (${words.clauseKinds[clause.kind]})`)}
        ${this.#row(words.partners, (clause.partners ?? []).map(this.#party).join(", "))}
        ${this.#row(words.answers, answers.join(" "))} ${this.#row(words.cites, cited.join(", "))}
        ${this.#row(words.inPractice, this.#say(clause.inPractice))}
        ${this.#row(words.evidence, clause.evidence.map((one) => this.#say(one)).join("; "))}
        ${this.#row(words.fromData, clause.fromData.map((one) => this.#say(one)).join("; "))}
      </dl>
      ${this.#servings(servingsOf(clause))}
    </li>`;
  };

  #kind(kind: Kind) {
    const word = VOCABULARY[this.language].kinds[kind];
    const isGuided = (GUIDED_KINDS as readonly Kind[]).includes(kind);
    return isGuided ? `${word} (${DIRECTIVE_WORDS[this.language].guidedOnly})` : word;
  }

  #servings({ kinds, sections, indicators, criteria }: ClauseServings) {
    const words = DIRECTIVE_WORDS[this.language];
    const figures = indicators.map((indicator) => {
      const place = placeOfIndicator(indicator);
      const sure = VOCABULARY[this.language].confidences[indicator.confidence];
      const title = this.#say(indicator.title);
      return html`${this.#link(place, title)} <span class="hint">(${place ? sure : `${words.byHand}, ${sure}`})</span>`;
    });
    return html`<h4>${words.served}</h4>
      <dl>
        ${this.#row(words.cases, this.#list(kinds.map((kind) => this.#link(placeOfKind(kind), this.#kind(kind)))))}
        ${this.#row(words.report, this.#list(sections.map(({ id, title }) => `${id}. ${this.#say(title)}`)))}
        ${this.#row(words.figures, this.#list(figures) ?? words.noFigures)}
        ${this.#row(
          words.criteria,
          this.#list(
            criteria.map(
              ({ rubric, criterion }) =>
                html`${this.#link(SCORE_PLACE, this.#say(criterion.title))}
                  <span class="hint"
                    >(${this.#say(rubric.title)}; ${VOCABULARY[this.language].rubricStatuses[rubric.status]})</span
                  >`,
            ),
          ),
        )}
      </dl>`;
  }

  #task = ({ id, title, clauses }: Task) =>
    html`<li>
      <h3>${id}. ${this.#say(title)}</h3>
      <ol class="clauses">
        ${clauses.map(this.#clause)}
      </ol>
    </li>`;

  #head() {
    const words = DIRECTIVE_WORDS[this.language];
    const { all, unserved } = coverage();
    const day = (date: string) => formatDate(date, this.language);
    return html`<section class="panel">
      <p class="text">${this.#say(directive.title)}</p>
      <p>${words.number}: ${directive.number ?? words.unknown}. ${this.#say(directive.note)}</p>
      <p>${words.notBefore(day(directive.notBefore))}</p>
      <p>
        <strong
          >${unserved.length === 0 ? words.covered(all) : words.uncovered(unserved.map(({ id }) => id).join(", "))}</strong
        >
      </p>
      <h3>${words.shortcomings}</h3>
      ${this.#list(directive.shortcomings.map(({ text }) => this.#say(text)))}
      <h3>${words.parties}</h3>
      ${this.#list(
        directive.parties.map(({ name, role, from, to, succeeds }) => {
          const facts = [words.roles[role], from && words.since(day(from)), to && words.until(day(to))];
          return html`${this.#say(name)}
          (${facts.filter(Boolean).join(", ")})${
            succeeds ? html`<br /><span class="hint">${this.#say(succeeds.reason)}</span>` : nothing
          }`;
        }),
      )}
    </section>`;
  }

  #instruments() {
    const words = DIRECTIVE_WORDS[this.language];
    return html`<section class="panel">
      <h3>${words.instruments}</h3>
      <div class="scroll" tabindex="0" role="region" aria-label=${words.instruments}>
        <table>
          <thead>
            <tr>
              ${words.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${instruments.map(
              ({ citedAs, date, issuer, subject, inForceNow, note, confidence, checkedOn }) =>
                html`<tr>
                  <th scope="row">
                    ${citedAs}${date ? ` (${formatDate(date, this.language)})` : ""}<br />
                    <span class="hint">${this.#say(subject)}</span>
                  </th>
                  <td>${this.#say(issuer)}</td>
                  <td>${inForceNow}${inForceNow && note ? ". " : ""}${note ? this.#say(note) : nothing}</td>
                  <td>
                    ${VOCABULARY[this.language].confidences[confidence]}<br />
                    <span class="hint">${words.checkedOn(formatDate(checkedOn, this.language))}</span>
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  override render() {
    return html`${this.#head()}
      <ol class="tasks">
        ${directive.tasks.map(this.#task)}
      </ol>
      ${this.#instruments()}`;
  }
}
