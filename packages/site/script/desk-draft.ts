import { keepDraft } from "./keep-draft.js";
import { keyOf, remember, remembered } from "./unkept.js";

/** What somebody types is kept so often. */
const EVERY_MS = 3_000;

/**
 * Keeps the words of one field of its form while they are typed: every three seconds, and when the page is left. What the server has not got
 * yet stays in the tab, and comes back by a reload or after a new sign-in. Without script its button keeps the draft. Without an `action` the
 * words stay in the tab alone until they are sent.
 */
export class DeskDraft extends HTMLElement {
  #field: HTMLTextAreaElement | null = null;
  /** The words that the server has. */
  #known = "";
  #timer = 0;
  #isLeaving = false;
  readonly #stop = new AbortController();

  connectedCallback(): void {
    const form = this.closest("form");
    const field = form?.elements.namedItem(this.getAttribute("field") ?? "");
    if (!form || !(field instanceof HTMLTextAreaElement)) return;
    this.#field = field;
    this.#known = field.value;
    // It is kept without a press: one button less beside those that send.
    this.querySelector("button[value=giu]")?.setAttribute("hidden", "");
    const signal = { signal: this.#stop.signal };
    field.addEventListener(
      "input",
      () => (this.#timer ||= window.setTimeout(() => void this.#keep(), EVERY_MS)),
      signal,
    );
    form.addEventListener("submit", () => this.#leave(), signal);
    addEventListener("pagehide", () => this.#hide(), signal);
    document.addEventListener("visibilitychange", () => (document.hidden ? this.#hide() : void this.#keep()), signal);
    this.#restore(field);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  /** Which words these are, in this tab. */
  get #key(): string {
    return keyOf(this.#action, this.getAttribute("officer") ?? "", this.#draft);
  }

  get #action(): string {
    return this.getAttribute("action") ?? "";
  }

  get #draft(): string {
    return this.getAttribute("draft") ?? "";
  }

  get #version(): number {
    return Number(this.#input?.value ?? 0);
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector("input[name^=nhap]");
  }

  #restore(field: HTMLTextAreaElement): void {
    const text = remembered(this.#key, { version: this.#version, text: field.value, seen: this.#seen });
    if (text === null || text === field.value) return;
    field.value = text;
    // Words that come back into a folded form would not be seen.
    for (let at = this.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    void this.#keep();
  }

  get #seen(): string {
    return this.getAttribute("seen") ?? "";
  }

  /** The form goes with its words: nothing is kept that has left, but what could not be sent comes back. */
  #leave(): void {
    this.#isLeaving = true;
    window.clearTimeout(this.#timer);
    const text = this.#field?.value ?? "";
    if (text !== this.#known) remember(this.#key, { text, version: this.#version, sentAt: this.#seen });
  }

  /** A page that is hidden may not come back: what is on its way may arrive after the page that is asked for next. */
  #hide(): void {
    if (this.#isLeaving || !this.#field || this.#field.value === this.#known) return;
    remember(this.#key, { text: this.#field.value, version: this.#version });
    void this.#keep();
  }

  async #keep(): Promise<void> {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    const text = this.#field?.value ?? "";
    if (this.#isLeaving) return;
    if (!this.#action) return remember(this.#key, text === this.#known ? null : { text, version: 0 });
    if (text === this.#known) return;
    const kept = await keepDraft(this.#action, {
      draft: this.#draft,
      text,
      version: this.#version,
      reader: this.getAttribute("reader"),
    });
    if (this.#isLeaving) return;
    if (typeof kept === "string") {
      // The next key press tries again, and a page that is looked at again.
      remember(this.#key, { text, version: this.#version });
      return this.#say(this.getAttribute(kept) ?? "");
    }
    this.#known = text;
    if (this.#input) this.#input.value = String(kept.version);
    remember(this.#key, null);
    this.#say(kept.kept);
    this.#say(kept.plain, "plain");
    document.dispatchEvent(new CustomEvent("desk-writing", { detail: kept.writing }));
  }

  #say(sentence: string, place: "kept" | "plain" = "kept"): void {
    const line = this.querySelector(`[data-${place}]`);
    if (line && line.textContent !== sentence) line.textContent = sentence;
  }
}
