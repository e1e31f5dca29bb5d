import type { Lang } from "@danvan/core";
import { html, type Html } from "./html.js";
import { en } from "../../messages/en.js";
import { vi, type Messages } from "../../messages/vi.js";
import type { Site } from "./site.js";

/** All that a page needs beside its own subject. */
export interface View {
  readonly site: Site;
  readonly lang: Lang;
  readonly messages: Messages;
  /** Path and query of this page without its language, for the language switch; a page that answers a POST names the page to go on from. */
  readonly here: string;
  /** Whether it stands in a frame of another site: it posts to its own address, and links open a page of their own. */
  readonly framed?: boolean;
}

export const view = (site: Site, lang: Lang, here: string): View => ({
  site,
  lang,
  messages: lang === "en" ? en : vi,
  here,
});

/** The language asked for by an address or a form field; Vietnamese unless it is English. */
export const langOf = (text: string | null | undefined): Lang => (text === "en" ? "en" : "vi");

/**
 * An own address in a language. Vietnamese is the default and needs no parameter; no cookie keeps a choice.
 * @example localHref("/tra-cuu?code=x#top", "en") // → "/tra-cuu?code=x&lang=en#top"
 */
export function localHref(path: string, lang: Lang): string {
  const url = new URL(path, "http://own.invalid");
  url.searchParams.delete("lang");
  if (lang !== "vi") url.searchParams.set("lang", lang);
  return url.pathname + url.search + url.hash;
}

/** What a link of a framed page needs besides its address. */
export const outward = ({ framed }: View): Html | false => Boolean(framed) && html`target="_blank"`;
