import { LANGS, type Lang } from "@danvan/core/terms";

/** The language of the words on the page: that of `<html lang>`, which the toolbar and the switch on each page set. */
export function pageLanguage(): Lang {
  const declared = document.documentElement.lang as Lang;
  return LANGS.includes(declared) ? declared : "vi";
}

/** Sets the language of the page and of everything on it that follows it. */
export function setPageLanguage(lang: Lang): void {
  document.documentElement.lang = lang;
}

/**
 * Calls back whenever the language of the page changes.
 * @returns stops calling
 */
export function onPageLanguage(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["lang"] });
  return () => observer.disconnect();
}
