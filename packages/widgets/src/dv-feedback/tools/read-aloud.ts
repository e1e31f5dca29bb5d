import type { Lang } from "@danvan/core/terms";

/** Codes of the voices to look for. */
const VOICES: Record<Lang, string> = { vi: "vi-VN", en: "en-GB" };

/** Whether this browser can speak at all. */
export const canSpeak = (): boolean => "speechSynthesis" in window && "SpeechSynthesisUtterance" in window;

/** A voice that has not begun by then does not come: some browsers speak without a word, and without an error. */
const BEGUN_MS = 4_000;

/** Whether the voices that this browser has told speak another language only; one that has told none is tried. */
const hasOthersOnly = (lang: Lang): boolean => {
  const voices = speechSynthesis.getVoices();
  return voices.length > 0 && !voices.some((voice) => voice.lang.startsWith(lang));
};

/**
 * Reads the notice of a form, then whatever the keyboard or the finger comes to: names and hints, never what was typed, for others in
 * the room may listen.
 *
 * @param tell hears once whether a voice is heard
 * @returns how to stop
 */
export function readAloud(form: HTMLFormElement, lang: Lang, tell: (isHeard: boolean) => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  const stop = () => {
    over.abort();
    speechSynthesis.cancel();
  };
  if (hasOthersOnly(lang)) {
    queueMicrotask(() => tell(false));
    return stop;
  }
  const wait = setTimeout(() => know(false), BEGUN_MS);
  signal.addEventListener("abort", () => clearTimeout(wait));
  let isKnown = false;
  const know = (isHeard: boolean) => {
    if (isKnown || signal.aborted) return;
    isKnown = true;
    clearTimeout(wait);
    if (!isHeard) stop();
    queueMicrotask(() => tell(isHeard)); // whoever asked has the way to stop by then
  };
  const say = (text: string) => {
    speechSynthesis.cancel(); // whoever has moved on does not wait for the rest
    if (!text) return;
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = VOICES[lang];
    spoken.addEventListener("start", () => know(true));
    spoken.addEventListener("error", ({ error }) => {
      if (error !== "interrupted" && error !== "canceled") know(false); // moved on before it began: the next word will tell
    });
    speechSynthesis.speak(spoken);
  };
  form.addEventListener("focusin", ({ target }) => say(spokenText(target as Element)), { signal });
  addEventListener("pagehide", stop, { signal });
  say(textOf(form.querySelector(".not-here > p")));
  return stop;
}

/** What is said of an element: the group it is in, its name, and its hints and errors. */
export function spokenText(element: Element): string {
  const { labels } = element as Partial<HTMLInputElement>;
  const root = element.getRootNode() as ShadowRoot;
  const hints = (element.getAttribute("aria-describedby") ?? "").split(" ").map((id) => root.getElementById(id));
  const group = element.matches("[type=radio]") ? element.closest("fieldset")?.querySelector("legend") : null;
  const name = element.getAttribute("aria-label");
  const names = name ? [name] : labels?.length ? [...labels].map(textOf) : [textOf(element)];
  const isPanel = element.matches("[role=group]");
  return [textOf(group), ...(isPanel ? [textOf(element)] : names), ...hints.map(textOf)].filter(Boolean).join(". ");
}

const textOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, " ").trim().replace(/[.:]$/, "") ?? "";
