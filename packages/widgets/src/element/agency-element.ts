import { LANGS, type Lang } from "@danvan/core/terms";
import { VERSION } from "@danvan/core/version";
import { type CSSResult, type PropertyDeclarations, LitElement } from "lit";
import { PART_MS, within } from "../device/within.js";
import { nextFrame } from "./next-frame.js";

/** An eighth of a frame: to lay out and to paint what a step made costs a browser more than the step. */
const STEPS_MS = 2;

/** Nobody waits longer between two keys of a syllable. */
const SYLLABLE_MS = 1_000;

/**
 * What is typed, copied and pasted in here is heard by the browser alone: to a page its target is the tag and no field of it, so that its
 * short cuts, its rule against Enter and its guard against copying would take letters away. Keys that lead on, such as Tab and Escape, are heard.
 */
const OWN_EVENTS = "keydown keypress copy cut paste contextmenu".split(" ");

/** What an element loads only when it needs it: functions that draw, with the words and the styles they bring. */
export interface Part {
  readonly words?: Readonly<Record<string, object>>;
  readonly styles?: readonly CSSResult[];
}

/**
 * What every element of danvan has: an agency, an address to talk to, and a language.
 *
 * An attribute that is wrong falls back and says so once in the console: a typo must not blank an agency's page.
 *
 * @attr {"light" | "dark"} theme - Colours: `light`, `dark`, or nothing to follow the page's own `color-scheme`.
 * @attr {"vi" | "en"} lang - Language of the words: `vi` or `en`. Without it, that of the nearest ancestor that has one; else `vi`.
 */
export abstract class AgencyElement<W extends object> extends LitElement {
  /** The version of danvan that the element is of, such as `0.1.0`. */
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = {
    agency: {},
    endpoint: {},
    messages: { attribute: false },
    _ownLang: { attribute: "lang" }, // only to hear of its changes; HTML's own property stays as it is
  };

  /** Code of the agency, such as `18073`. */
  declare agency: string;

  /** Address of the API, without a slash at the end. */
  declare endpoint: string;

  /** Sentences to say instead of the built-in ones, by key. */
  declare messages: Partial<W>;

  /** @internal */
  declare protected _ownLang: string | undefined;

  /** @internal Groups of Vietnamese words by their name in the message files; English has the same groups. */
  protected abstract readonly _words: Record<string, object>;

  /** @internal Groups of English words, once they are here. */
  #english: Readonly<Record<string, object>> | undefined;

  /** @internal How many steps the first drawing takes after the frame of the element. */
  protected get _stepCount(): number {
    return 0;
  }

  /** @internal How many of them are done. */
  _drawn = 0;

  /** @internal Problems already reported in the console. */
  readonly #warned = new Set<string>();

  constructor() {
    super();
    this.agency = "";
    this.endpoint = "/api/v1";
    this.messages = {};
  }

  /**
   * Colours: `light`, `dark`, or nothing to follow the page's own `color-scheme`. The attribute is the only place where it is kept:
   * style sheets read it there.
   */
  get theme(): string | null {
    return this.getAttribute("theme");
  }

  set theme(theme: string | null | undefined) {
    if (theme) this.setAttribute("theme", theme);
    else this.removeAttribute("theme");
  }

  /** What stands in the tag is shown, and keeps a typing hand, until the element can be drawn. */
  protected override createRenderRoot(): ReturnType<LitElement["createRenderRoot"]> {
    const root = super.createRenderRoot();
    root.append(document.createElement("slot"));
    for (const name of OWN_EVENTS)
      root.addEventListener(name, (event) => {
        const { key, clipboardData } = event as Partial<KeyboardEvent & ClipboardEvent>;
        if (!key?.[1] || key === "Enter") event.stopPropagation();
        // A guard at the window, which hears it before, has refused it.
        if (name === "paste" && event.defaultPrevented)
          document.execCommand("insertText", false, clipboardData!.getData("text"));
      });
    return root;
  }

  /**
   * Waits for the words of the language rather than showing two languages one after the other. Then draws step by step: drawn at once, a
   * form holds a cheap phone for a third of a second. A frame takes what fits into an eighth of it, and a step at least.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (this._language === "en" && !this.#english)
      this.#english = (await within(PART_MS, import("../messages/en.js"))) ?? (this._warnOnce("no en.js"), this._words);
    try {
      await this.#draw();
    } catch (problem) {
      if (this._drawn >= this._stepCount) throw problem;
      // A page in XHTML, or with a policy that lets nobody make markup: what stands in the tag is the form.
      this._drawn = Infinity;
      this.renderRoot.replaceChildren(document.createElement("slot"));
      this.style.minHeight = "0";
      console.warn(problem);
    }
  }

  async #draw(): Promise<void> {
    if (this._drawn > this._stepCount) return; // given up
    if (!this.hasUpdated) {
      // Who is in the plain form may be composing a syllable (Telex), and no browser says so: another field would get the rest of it.
      if (this.matches(":focus-within"))
        await new Promise((done) => {
          const timer = setTimeout(done, SYLLABLE_MS);
          this.addEventListener("compositionupdate", () => clearTimeout(timer));
          this.addEventListener("compositionend", done);
        });
      this.renderRoot.querySelector("slot")?.remove();
    }
    await super.scheduleUpdate();
    // A translation of the page has put each text into a <font>, and lit writes the next text on that: it takes the tag's place.
    for (const font of this.renderRoot.querySelectorAll<Element & { data?: string }>("font"))
      if ("data" in font) font.replaceWith(font.data!);
    if (this._drawn >= this._stepCount || !this._isDrawable) return;
    const isWriting = this.matches(":focus-within"); // in the plain form: the next key must find its field
    for (let until = 0; this._drawn < this._stepCount;) {
      if (!isWriting && performance.now() > until) {
        await nextFrame();
        until = performance.now() + STEPS_MS;
      }
      this._drawn++;
      this.requestUpdate();
      await super.scheduleUpdate();
    }
    await this._whenDrawn?.();
    // Of a form that is hidden now: a page's own form around the tag would wait for its required fields, or be sent by its button.
    for (const control of this.querySelectorAll<HTMLInputElement>(":enabled"))
      if (!this.contains(control.form) && !this.contains(control.closest("[slot]"))) control.disabled = true;
  }

  /** @internal Whether there is something to draw step by step. */
  protected get _isDrawable(): boolean {
    return true;
  }

  /** @internal Once, when all of it stands. */
  protected _whenDrawn?(): void | Promise<void>;

  /** @internal Whether the tag says enough to talk to an agency. */
  protected get _isConfigured(): boolean {
    const known = /^[0-9A-M]{2,8}$/.test(this.agency);
    if (!known) this._warnOnce(`unknown agency=${this.agency}`);
    return known;
  }

  /** @internal The language in force here. */
  get _language(): Lang {
    const asked = nearestLang(this).toLowerCase().split("-")[0] as Lang;
    if (LANGS.includes(asked)) return asked;
    if (this._ownLang) this._warnOnce(`unknown lang=${asked}`);
    return "vi";
  }

  /** @internal The words in force here. */
  protected get _t(): W {
    const words = this._words;
    const spoken = (this._language === "en" && this.#english) || words;
    return Object.assign({}, ...Object.keys(words).map((group) => spoken[group]), this.messages) as W;
  }

  /** @internal Loads a part, once its file is here; `undefined` when it cannot be had, for the element must work without. */
  protected async _loadPart<P extends Part>(loading: Promise<P>): Promise<P | undefined> {
    const part = await within(
      PART_MS,
      loading.catch((problem: unknown) => {
        if (navigator.onLine) this._warnOnce(String(problem)); // a file that is missing, of a wrong type, or refused by the page's policy
        return undefined;
      }),
    );
    const root = this.renderRoot as ShadowRoot;
    for (const { styleSheet, cssText } of part?.styles ?? [])
      if (!styleSheet) {
        const id = `c${cssText.length}`;
        if (!root.getElementById(id))
          Object.assign(root.appendChild(document.createElement("style")), { id, textContent: cssText });
      } else if (!root.adoptedStyleSheets.includes(styleSheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    Object.assign(this._words, part?.words);
    return part?.words && part; // a file that a blocker has emptied brings none
  }

  /** @internal Tells the page's author, never its reader. */
  protected _warnOnce(what: string): void {
    if (this.#warned.has(what)) return;
    this.#warned.add(what);
    console.warn(`<${this.localName}>: ${what}`);
  }

  /** @internal Tells the page. An old library of it may have an `Event` of its own: it hears nothing then, and the person goes on. */
  _tell(event: () => Event): void {
    try {
      this.dispatchEvent(event());
    } catch {
      // nobody listens
    }
  }

  /** @internal Moves the keyboard and the screen reader to what matters now. */
  async _focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

function nearestLang(from: Element): string {
  const { host } = from.getRootNode() as ShadowRoot;
  return from.closest("[lang]")?.getAttribute("lang") ?? (host ? nearestLang(host) : "");
}
