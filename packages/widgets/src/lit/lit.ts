/**
 * Stands in for `lit` in the files that a webmaster copies: Lit's own templates, and of LitElement only what the elements here use.
 *
 * A citizen on a 50 kbit/s connection pays for every byte before the form shows; this is 2 kB less than the whole of LitElement. Whoever
 * installs the package gets Lit itself. The tests of the elements run on both.
 */
import type { PropertyDeclaration, PropertyDeclarations, PropertyValues } from "lit";
import { render } from "lit/html.js";

export { html, nothing, render, svg } from "lit/html.js";

/** A style sheet shared by all elements of a kind. */
export interface CSSResult {
  readonly cssText: string;
  /** `undefined` where a browser cannot share one (iOS before 16.4). */
  readonly styleSheet: CSSStyleSheet | undefined;
}

/** @example css`p { margin: 0 }` */
export const css = ([cssText = ""]: TemplateStringsArray): CSSResult => {
  let styleSheet: CSSStyleSheet | undefined;
  try {
    styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(cssText);
  } catch {
    // a <style> element takes its place
  }
  return { cssText, styleSheet };
};

type Attributes = Map<string, readonly [property: string, options: PropertyDeclaration]>;

export abstract class LitElement extends HTMLElement {
  static properties?: PropertyDeclarations;
  static styles?: readonly CSSResult[];

  /** Attributes and public properties of this class and of those above it, by the attribute's name. */
  static _attributes: Attributes = new Map();

  /** Makes the properties of a class and of those above it reactive. A method: the minifier takes a getter for pure and drops it. */
  static _prepare(): void {
    const above = Object.getPrototypeOf(this) as typeof LitElement;
    if (above.properties) above._prepare();
    if (this._attributes === above._attributes) {
      this._attributes = new Map(above._attributes);
      for (const [name, options] of Object.entries(this.properties!)) {
        if (!options.state) this._attributes.set((options.attribute as string) || name.toLowerCase(), [name, options]);
        Object.defineProperty(this.prototype, name, {
          get(this: LitElement) {
            return this.#values.get(name);
          },
          set(this: LitElement, value: unknown) {
            if (Object.is(this.#values.get(name), value)) return;
            this.#values.set(name, value);
            this.requestUpdate(name);
          },
        });
      }
    }
  }

  /** Read once, when a class is defined: the time to make its properties reactive. */
  static get observedAttributes(): string[] {
    this._prepare();
    return [...this._attributes].filter(([, [, { attribute }]]) => attribute !== false).map(([name]) => name);
  }

  renderRoot!: ShadowRoot;
  hasUpdated = false;

  readonly #values = new Map<string, unknown>();
  /** Set on the tag before its class was here. */
  readonly #early: Record<string, unknown> = {};
  /** Who reads it asks for names only. */
  #changed = new Set<string>();
  #isPending = false;
  #connect!: () => void;
  #updating: Promise<unknown> = new Promise<void>((connect) => (this.#connect = connect));

  constructor() {
    super();
    for (const [name] of this.#attributes.values()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name as keyof this];
      delete this[name as keyof this];
    }
    this.requestUpdate();
  }

  get #attributes(): Attributes {
    return (this.constructor as typeof LitElement)._attributes;
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    setTimeout(this.#connect); // drawn in a task of its own: being made has kept a cheap phone busy for long enough
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(attribute: string, _: unknown, value: string | null): void {
    const [name, { type }] = this.#attributes.get(attribute)!;
    (this as Record<string, unknown>)[name] = type === Boolean ? value !== null : value;
  }

  /** Resolves when what is shown is what was asked for. */
  get updateComplete(): Promise<unknown> {
    return this.#updating;
  }

  requestUpdate(name?: string): void {
    if (name) this.#changed.add(name);
    if (this.#isPending) return;
    this.#isPending = true;
    this.#updating = this.#update(this.#updating);
  }

  async #update(before: Promise<unknown>): Promise<void> {
    await before;
    await this.scheduleUpdate();
  }

  protected scheduleUpdate(): void | Promise<void> {
    if (!this.#isPending) return;
    if (!this.hasUpdated) Object.assign(this, this.#early);
    const changed = this.#changed as unknown as PropertyValues;
    this.#changed = new Set();
    this.#isPending = false;
    render(this.render(), this.renderRoot, { host: this });
    this.hasUpdated = true;
    this.updated?.(changed);
  }

  protected createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    for (const { styleSheet, cssText } of (this.constructor as typeof LitElement).styles ?? []) {
      // Assigned, not pushed: before Chrome 99 the list is frozen.
      if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
      else root.appendChild(document.createElement("style")).textContent = cssText;
    }
    return root;
  }

  protected updated?(changed: PropertyValues): void;
  protected abstract render(): unknown;
}
