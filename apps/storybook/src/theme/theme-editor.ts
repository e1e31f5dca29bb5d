import { css, html, nothing, type PropertyValues } from "lit";
import { explorerStyles } from "../page/explorer.styles.ts";
import { PageElement } from "../page/page-element.ts";
import { fullHex, isHex } from "./contrast.ts";
import { contrastCheck } from "./contrast-check.ts";
import { contrastReport } from "./contrast-report.ts";
import { shownElement } from "./shown-element.ts";
import { SHOWN_TAGS, type ShownTag, themeCss, themeTag } from "./theme-code.ts";
import { type Chosen, colourOf, COLOURS, DEFAULTS, type Scheme, SIZES } from "./theme-tokens.ts";
import { THEME_WORDS } from "./theme-words.ts";

const SCHEMES = ["light", "dark"] as const;

/** Every public property of the elements in a form, a real element beside it, the CSS and the tag to take along. */
export class ThemeEditor extends PageElement {
  static override properties = {
    tag: { state: true },
    theme: { state: true },
    page: { state: true },
    typed: { state: true },
  };
  static override styles = [
    explorerStyles,
    css`
      :host {
        display: grid;
        gap: 16px;
      }
      .colour {
        display: grid;
        grid-template-columns: 64px minmax(0, 1fr);
        gap: 8px;
      }
      .colour input[type="color"] {
        padding: 4px;
      }
      fieldset {
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
      }
      .stage {
        padding: clamp(8px, 3cqi, 24px);
        border: 1px solid var(--line);
        border-radius: 12px;
        background: light-dark(#f2f5f8, #0a0e13);
        overflow: hidden;
      }
      .stage.light {
        color-scheme: light;
      }
      .stage.dark {
        color-scheme: dark;
      }
      summary {
        min-height: 44px;
        padding-block: 10px;
        cursor: pointer;
      }
    `,
  ];

  declare tag: ShownTag;
  declare theme: Scheme | "";
  declare page: Scheme;
  /** What was typed, by property, right or not. */
  declare typed: Chosen;

  #restore: () => void = () => {};

  constructor() {
    super();
    this.tag = "dv-feedback";
    this.theme = "";
    this.page = "light";
    this.typed = {};
  }

  override disconnectedCallback(): void {
    this.#restore();
    super.disconnectedCallback();
  }

  get #chosen(): Chosen {
    return Object.fromEntries(
      Object.entries(this.typed).filter(([property, value]) => value && (!COLOURS.includes(property) || isHex(value))),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("tag") && this.hasUpdated) return;
    this.#restore();
    this.#restore = shownElement[this.tag].stub();
  }

  /** Set through the style object: a style attribute would need an exception in a strict CSP. */
  protected override updated(): void {
    const element = this.renderRoot.querySelector<HTMLElement>(".stage > *");
    for (const property of DEFAULTS.keys()) element?.style.setProperty(property, this.#chosen[property] ?? null);
  }

  #hear = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    if (name.startsWith("--")) this.typed = { ...this.typed, [name]: value.trim() };
    else Object.assign(this, { [name]: value });
  };

  #reset = (): void => {
    this.typed = {};
    this.theme = "";
  };

  #select(name: "tag" | "theme" | "page", label: string, choices: readonly (readonly [value: string, word: string])[]) {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} name=${name}>
        ${choices.map(([value, word]) => html`<option value=${value} .selected=${value === this[name]}>${word}</option>`)}
      </select>
    </div>`;
  }

  #colour(property: string) {
    const words = THEME_WORDS[this.language];
    const typed = this.typed[property] ?? "";
    const isWrong = typed !== "" && !isHex(typed);
    const name = property.slice("--dv-".length);
    const now = fullHex(colourOf(name, this.theme || this.page, this.#chosen));
    const id = `text-${name}`;
    return html`<div class="field">
      <label for=${id}>${words.properties[property]}</label>
      <div class="colour">
        <input type="color" name=${property} .value=${now} aria-label=${words.pick(words.properties[property] ?? "")} />
        <input
          id=${id}
          name=${property}
          .value=${typed}
          placeholder=${now}
          spellcheck="false"
          autocomplete="off"
          aria-invalid=${isWrong ? "true" : nothing}
          aria-describedby="${id}-hint"
        />
      </div>
      <p class="hint" id="${id}-hint">
        <code>${property}</code>${isWrong ? html`<br /><span class="problem">${words.notHex}</span>` : nothing}
      </p>
    </div>`;
  }

  #size(property: string) {
    const words = THEME_WORDS[this.language];
    return html`<div class="field">
      <label for=${property}>${words.properties[property]}</label>
      <input
        id=${property}
        name=${property}
        .value=${this.typed[property] ?? ""}
        spellcheck="false"
        autocomplete="off"
        aria-describedby="${property}-hint"
      />
      <p class="hint" id="${property}-hint">
        <code>${property}</code>. ${words.byDefault(DEFAULTS.get(property) ?? "")}
      </p>
    </div>`;
  }

  #form() {
    const words = THEME_WORDS[this.language];
    return html`<form
      class="panel"
      aria-label=${words.form}
      @change=${this.#hear}
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${this.#select(
        "tag",
        words.element,
        SHOWN_TAGS.map((tag) => [tag, `<${tag}>`]),
      )}
      ${this.#select(
        "theme",
        words.theme,
        (["", ...SCHEMES] as const).map((theme) => [theme, words.themes[theme]]),
      )}
      <fieldset>
        <legend>${words.colours}</legend>
        ${COLOURS.map((property) => this.#colour(property))}
      </fieldset>
      <fieldset>
        <legend>${words.sizes}</legend>
        ${SIZES.map((property) => this.#size(property))}
      </fieldset>
      <div><button type="button" id="reset" @click=${this.#reset}>${words.reset}</button></div>
    </form>`;
  }

  #code() {
    const words = THEME_WORDS[this.language];
    const rule = themeCss(this.tag, this.#chosen);
    const tag = themeTag(this.tag, this.theme);
    return html`<section class="panel" aria-label="${words.css}, ${words.tag}">
      <h3>${words.css}</h3>
      ${
        rule === ""
          ? html`<p>${words.cssEmpty}</p>`
          : html`<pre id="css">${rule}</pre>
              <copy-button what=${words.css} .text=${rule}></copy-button>`
      }
      <h3>${words.tag}</h3>
      <pre id="tag-code">${tag}</pre>
      <copy-button what=${words.tag.toLowerCase()} .text=${tag}></copy-button>
    </section>`;
  }

  override render() {
    const words = THEME_WORDS[this.language];
    return html`<div class="sides">
        ${this.#form()}
        <section class="panel" aria-label=${words.preview}>
          <h3>${words.preview}</h3>
          <p class="hint">${words.previewNote}</p>
          ${
            this.theme === ""
              ? this.#select(
                  "page",
                  words.page,
                  SCHEMES.map((scheme) => [scheme, words.pages[scheme]]),
                )
              : nothing
          }
          <div class="stage ${this.theme || this.page}">
            ${shownElement[this.tag].render(this.theme || undefined, this.language)}
          </div>
        </section>
      </div>
      <section class="panel" aria-label=${words.contrast}>
        ${contrastReport(contrastCheck(this.#chosen, this.theme), this.language)}
      </section>
      ${this.#code()}`;
  }
}
