type Does = "next" | "previous" | "pick" | "open" | "search" | "answer" | "note" | "help";

/** Where a key is a letter of what is typed. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input:not([type=checkbox], [type=radio]), textarea, select") !== null);

/**
 * Single keys for lists and cases, as the table inside it says: `?` shows that table. They do nothing while somebody types, with a modifier, or
 * when the officer has switched them off: then the element is not on the page (WCAG 2.1.4).
 */
export class DeskKeys extends HTMLElement {
  readonly #stop = new AbortController();

  connectedCallback(): void {
    const keys = new Map(
      [...this.querySelectorAll<HTMLElement>("kbd[data-does]")].map((kbd) => [
        kbd.textContent,
        kbd.dataset["does"] as Does,
      ]),
    );
    document.addEventListener(
      "keydown",
      (event) => {
        const does = keys.get(event.key);
        if (!does || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
        if (isTyping(event.target) || this.#dialog?.open) return;
        if (this.#do(does)) event.preventDefault();
      },
      { signal: this.#stop.signal },
    );
    this.querySelector("[data-open]")?.addEventListener("click", () => this.#dialog?.showModal());
    this.querySelector("[data-open]")?.removeAttribute("hidden");
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector("dialog");
  }

  /** @returns whether there was anything to do */
  #do(does: Does): boolean {
    switch (does) {
      case "next":
        return this.#go(1);
      case "previous":
        return this.#go(-1);
      case "pick":
        return this.#pick();
      case "search":
        return focus(document.querySelector<HTMLElement>("[role=search] input[name=tim]"));
      case "answer":
        return focus(document.querySelector<HTMLElement>("textarea[name=answer], textarea[name=approved]"));
      case "note":
        return focus(document.querySelector<HTMLElement>("textarea[name=noted]"));
      case "open":
        return false; // Enter opens what has the focus by itself
      default:
        this.#dialog?.showModal();
        return true;
    }
  }

  get #links(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>("[data-row] a[data-case]")];
  }

  /** The link of the next line: Enter then opens it, as it does every link. */
  #go(step: 1 | -1): boolean {
    const links = this.#links;
    const row = document.activeElement?.closest("[data-row]");
    const at = links.findIndex((link) => row?.contains(link));
    return focus(links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step]);
  }

  #pick(): boolean {
    const box = document.activeElement?.closest("[data-row]")?.querySelector<HTMLInputElement>("input[name=code]");
    box?.click();
    return box !== undefined && box !== null;
  }
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return Boolean(element);
}
