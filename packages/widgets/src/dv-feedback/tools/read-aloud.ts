import type { Lang } from "@danvan/core/terms";

/** Codes of the voices to look for. */
const VOICES: Record<Lang, string> = { vi: "vi-VN", en: "en-GB" };

/** Whether this browser can speak at all. */
export const canSpeak = (): boolean => "speechSynthesis" in window && "SpeechSynthesisUtterance" in window;

/** Whether a voice of the language is here; a browser that has not told its voices yet is believed to have one. */
export const hasVoice = (lang: Lang): boolean => {
  const voices = speechSynthesis.getVoices();
  return voices.length === 0 || voices.some((voice) => voice.lang.startsWith(lang));
};

/**
 * Reads the notice of a form, then whatever the keyboard or the finger comes to: names and hints, never what was typed, for others in
 * the room may listen.
 *
 * @returns how to stop
 */
export function readAloud(form: HTMLFormElement, lang: Lang): () => void {
  const over = new AbortController();
  const say = (text: string) => {
    speechSynthesis.cancel(); // whoever has moved on does not wait for the rest
    if (!text) return;
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.lang = VOICES[lang];
    speechSynthesis.speak(spoken);
  };
  const stop = () => {
    over.abort();
    speechSynthesis.cancel();
  };
  form.addEventListener("focusin", ({ target }) => say(spokenText(target as Element)), { signal: over.signal });
  addEventListener("pagehide", stop, { signal: over.signal });
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
