import type { Lang } from "@danvan/core";
import type { AgencyName } from "@danvan/server";
import { html, type Html } from "./html.js";
import { en } from "../messages/en.js";
import { vi, type Words } from "../messages/vi.js";

/** An own file that a page loads, with the address that changes when its bytes do. */
export interface PageFile {
  readonly href: string;
  /** Subresource integrity of the bytes. */
  readonly integrity: string;
}

/** What is the same on every page of this installation. */
export interface Site {
  readonly agency: AgencyName;
  /** Working days within which online kinds are answered. */
  readonly promisedDays: number;
  readonly style: PageFile;
  readonly script: PageFile;
  readonly icon: PageFile;
}

/** All that a page needs beside its own subject. */
export interface View {
  readonly site: Site;
  readonly lang: Lang;
  readonly words: Words;
  /** Path and query of this page without its language, for the language switch; a page that answers a POST names the page to go on from. */
  readonly here: string;
  /** Whether it stands in a frame of another site: it posts to its own address, and links open a page of their own. */
  readonly framed?: boolean;
}

export const view = (site: Site, lang: Lang, here: string): View => ({
  site,
  lang,
  words: lang === "en" ? en : vi,
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
