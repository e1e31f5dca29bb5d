import { keepDraft } from "./keep-draft.js";
import { keyOf, orphans, remember } from "./unkept.js";

/** An open page asks so often, and when it is looked at again. */
const EVERY_MS = 60_000;

/** What is new; an empty sentence is nothing. */
interface News {
  readonly news: string;
  readonly writing?: string;
  /** Numbers of the menu, by the name of their place. */
  readonly counts?: Readonly<Record<string, string>>;
}

/**
 * Asks whether what the page shows has changed, and says so beside a link. It replaces nothing: what somebody types stays. One short request
 * a minute while the page is looked at, answered without a body where nothing changed (RFC 9110 §13.1.2); no stream, of which a browser has
 * six a host.
 */
export class DeskFresh extends HTMLElement {
  #tag = "";
  #timer = 0;
  readonly #stop = new AbortController();

  connectedCallback(): void {
    const signal = { signal: this.#stop.signal };
    document.addEventListener("visibilitychange", () => this.#look(), signal);
    document.addEventListener(
      "desk-writing",
      ({ detail }: CustomEventInit<string>) => this.#say("writing", detail ?? ""),
      signal,
    );
    this.#wait();
    void this.#bringOrphans();
  }

  /** Words whose form is gone, because the case changed while they were written, are laid before the server: the page has a place for them. */
  async #bringOrphans(): Promise<void> {
    const [action, officer] = [this.getAttribute("drafts"), this.getAttribute("officer")];
    if (!action || !officer) return;
    for (const typed of orphans(action, officer)) {
      const kept = await keepDraft(action, typed);
      if (typeof kept === "string") remember(keyOf(action, officer, typed.draft), typed);
      else this.#say("news", this.getAttribute("orphan") ?? "");
    }
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    window.clearTimeout(this.#timer);
  }

  #wait(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#look(), EVERY_MS);
  }

  #look(): void {
    if (document.hidden) window.clearTimeout(this.#timer);
    else void this.#ask();
  }

  async #ask(): Promise<void> {
    this.#wait();
    try {
      const response = await fetch(this.getAttribute("src") ?? "", {
        cache: "no-store",
        redirect: "manual",
        headers: { accept: "application/json", ...(this.#tag && { "if-none-match": this.#tag }) },
        signal: this.#stop.signal,
      });
      // Whoever is not signed in any more is led to the sign-in.
      if (response.type === "opaqueredirect") return this.#say("news", this.getAttribute("ended") ?? "");
      if (!response.ok) return;
      this.#tag = response.headers.get("etag") ?? "";
      const { news, writing = "", counts = {} } = (await response.json()) as News;
      this.#say("news", news);
      this.#say("writing", writing);
      for (const [name, count] of Object.entries(counts))
        for (const place of document.querySelectorAll(`[data-count="${CSS.escape(name)}"]`)) place.textContent = count;
    } catch {
      // No connection: the next look asks again.
    }
  }

  /** A region that says the same again would be read aloud again. */
  #say(part: "news" | "writing", sentence: string): void {
    const line = this.querySelector(`[data-say=${part}]`);
    const words = line?.querySelector("[data-words]");
    if (!line || !words || words.textContent === sentence) return;
    words.textContent = sentence;
    line.toggleAttribute("hidden", sentence === "");
  }
}
