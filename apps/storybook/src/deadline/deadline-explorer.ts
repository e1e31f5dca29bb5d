import { formatDate, isInHours, type TermRule, toCivilDate, wordOf } from "@danvan/core";
import { statutoryDeadlines } from "@danvan/core/data";
import { css, html, nothing, type PropertyValues } from "lit";
import { explorerStyles } from "../page/explorer.styles.ts";
import { PageElement } from "../page/page-element.ts";
import { askedDeadline, type AskedDeadline, chosenRule, startDay } from "./asked-deadline.ts";
import { deadlineResult } from "./deadline-result.ts";
import { DEADLINE_WORDS } from "./deadline-words.ts";
import { OWN_HOURS, ownRule, SOME_HOURS } from "./own-hours.ts";
import { ownHoursFields } from "./own-hours-fields.ts";
import { offeredName } from "./offered-name.ts";
import { isSure, ruleGroups } from "./rule-groups.ts";

const ZONES = ["day", "vietnam", "utc"] as const;
const PERIODS = ["month", "quarter", "half-year", "year"] as const;

/**
 * Any rule of the book, any day: the due date and every step that leads to it, from core's engine.
 *
 * @attr day - The day the form begins with; without it, today in Vietnam.
 */
export class DeadlineExplorer extends PageElement {
  static override properties = { day: {}, asked: { state: true } };
  static override styles = [
    explorerStyles,
    css`
      .due {
        font-size: 1.5em;
        line-height: 1.3;
      }
      .why ol {
        display: grid;
        gap: 8px;
        padding-inline-start: 1.6em;
      }
      .pair {
        display: grid;
        gap: 12px;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
      }
      ul {
        padding-inline-start: 1.2em;
      }
    `,
  ];

  declare day: string;
  declare asked: AskedDeadline;

  constructor() {
    super();
    this.day = "";
    this.asked = {
      rule: "kn-thu-ly-lan-dau",
      start: "",
      zone: "day",
      unsure: false,
      remote: false,
      pauseFrom: "",
      pauseTo: "",
      ground: "",
      extendedAt: "",
      reading: "",
      every: "",
      ...SOME_HOURS,
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("day")) this.#ask({ start: this.day || toCivilDate(new Date().toISOString()) });
  }

  #ask(part: Partial<AskedDeadline>): void {
    this.asked = { ...this.asked, ...part };
  }

  #hear = ({ target }: Event): void => {
    const field = target as HTMLInputElement;
    this.#ask({ [field.name]: field.type === "checkbox" ? field.checked : field.value });
  };

  /** What counts hours needs to know the time of day, so it is asked for at once. */
  #chooseRule = ({ target }: Event): void => {
    this.#ask({ rule: (target as HTMLSelectElement).value, ground: "", extendedAt: "", pauseFrom: "", reading: "" });
    const rule = chosenRule(this.asked);
    if (rule?.type === "term" && isInHours(rule.unit) && this.asked.zone === "day") this.#giveStartIn("vietnam");
  };

  /** The same day stays when the way of giving it changes. */
  #chooseZone = ({ target }: Event): void =>
    this.#giveStartIn((target as HTMLSelectElement).value as AskedDeadline["zone"]);

  #giveStartIn(zone: AskedDeadline["zone"]): void {
    const day = startDay(this.asked) || this.day;
    this.#ask({ zone, start: zone === "day" ? day : `${day}T${zone === "utc" ? "01" : "08"}:00` });
  }

  #ruleField() {
    const words = DEADLINE_WORDS[this.language];
    const lang = this.language;
    return html`<div class="field">
        <label for="rule">${words.rule}</label>
        <select id="rule" name="rule" @change=${this.#chooseRule}>
          ${ruleGroups([...statutoryDeadlines, ownRule(this.asked)], this.asked.unsure).map(
            ({ group, rules }) =>
              html`<optgroup label=${words.groups[group]}>
                ${rules.map(
                  (rule) =>
                    html`<option value=${rule.id} .selected=${rule.id === this.asked.rule}>
                      ${offeredName(rule, rules, lang)}${isSure(rule) ? "" : ` (${rule.type === "gap" ? words.gapMark : words.unsureMark})`}
                    </option>`,
                )}
              </optgroup>`,
          )}
        </select>
      </div>
      <div>
        <label class="tick">
          <input type="checkbox" name="unsure" .checked=${this.asked.unsure} aria-describedby="unsure-hint" />
          ${words.unsure}
        </label>
        <p class="hint" id="unsure-hint">${words.unsureHint}</p>
      </div>`;
  }

  #startField() {
    const words = DEADLINE_WORDS[this.language];
    const rule = chosenRule(this.asked);
    const { zone, start } = this.asked;
    const label = rule?.type === "term" ? words.startOf(wordOf(rule.trigger, this.language)) : words.anyDay;
    const day = startDay(this.asked);
    return html`<div class="pair">
      <div class="field">
        <label for="start">${rule?.type === "gap" ? words.start : label}</label>
        <input
          id="start"
          name="start"
          type=${zone === "day" ? "date" : "datetime-local"}
          .value=${start}
          aria-describedby=${zone === "day" ? nothing : "start-day"}
        />
        ${
          zone !== "day" && day
            ? html`<p class="hint" id="start-day">${words.inVietnam(formatDate(day, this.language))}</p>`
            : nothing
        }
      </div>
      <div class="field">
        <label for="zone">${words.zone}</label>
        <select id="zone" name="zone" @change=${this.#chooseZone}>
          ${ZONES.map((one) => html`<option value=${one} .selected=${one === zone}>${words.zones[one]}</option>`)}
        </select>
      </div>
    </div>`;
  }

  #termFields({ remote, pausing, extensions }: TermRule) {
    const words = DEADLINE_WORDS[this.language];
    const { asked, language } = this;
    return html`
      ${
        remote
          ? html`<label class="tick">
              <input type="checkbox" name="remote" .checked=${asked.remote} /> ${words.remote}
            </label>`
          : nothing
      }
      ${
        pausing
          ? html`<fieldset>
              <legend>${words.pause}</legend>
              <div class="pair">
                ${this.#dateField("pauseFrom", words.pauseFrom)}
                ${this.#dateField("pauseTo", words.pauseTo, "pause-hint")}
              </div>
              <p class="hint" id="pause-hint">${words.pauseHint}</p>
            </fieldset>`
          : html`<p class="hint">${words.noPause}</p>`
      }
      ${
        extensions
          ? html`<fieldset>
              <legend>${words.extension}</legend>
              <div class="pair">
                <div class="field">
                  <label for="ground">${words.ground}</label>
                  <select id="ground" name="ground">
                    <option value="">${words.none}</option>
                    ${extensions.map(
                      ({ ground }) =>
                        html`<option value=${ground} .selected=${ground === asked.ground}>
                          ${wordOf(ground, language)}
                        </option>`,
                    )}
                  </select>
                </div>
                ${this.#dateField("extendedAt", words.extendedAt)}
              </div>
            </fieldset>`
          : nothing
      }
    `;
  }

  #dateField(name: "pauseFrom" | "pauseTo" | "extendedAt", label: string, hint?: string) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input id=${name} name=${name} type="date" .value=${this.asked[name]} aria-describedby=${hint ?? nothing} />
    </div>`;
  }

  #choiceField(name: "reading" | "every", label: string, choices: readonly (readonly [id: string, word: string])[]) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} name=${name}>
        ${choices.map(([id, word]) => html`<option value=${id} .selected=${id === this.asked[name]}>${word}</option>`)}
      </select>
    </div>`;
  }

  override render() {
    const words = DEADLINE_WORDS[this.language];
    const rule = chosenRule(this.asked);
    const readings = rule?.type === "term" || rule?.type === "fixed" ? rule.readings : undefined;
    const wordFor = (id: string) => wordOf(id, this.language);
    return html`<div class="sides">
      <form
        class="panel"
        aria-label=${words.form}
        @change=${this.#hear}
        @submit=${(event: Event) => event.preventDefault()}
      >
        ${this.#ruleField()} ${this.#startField()} ${rule?.type === "term" ? this.#termFields(rule) : nothing}
        ${rule?.id === OWN_HOURS ? ownHoursFields(this.asked, words) : nothing}
        ${
          readings
            ? this.#choiceField("reading", words.reading, [
                ["", wordFor("default")],
                ...readings.map(({ id }) => [id, wordFor(id)] as const),
              ])
            : nothing
        }
        ${
          rule?.type === "fixed" && rule.every === null
            ? this.#choiceField("every", words.every, [
                ["", words.none],
                ...PERIODS.map((period) => [period, words.periods[period]] as const),
              ])
            : nothing
        }
      </form>
      <section class="panel" aria-label=${words.result}>
        ${deadlineResult(askedDeadline(this.asked), rule?.type === "term" && rule.bound === "at-least", this.language)}
      </section>
    </div>`;
  }
}
