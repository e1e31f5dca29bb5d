import type { Lang } from "@danvan/core";
import type { MountedSite } from "./site.js";

/** Whose address, and in which language: every view is one. */
export interface Reader {
  readonly site: Pick<MountedSite, "base">;
  readonly lang: Lang;
}

/**
 * An own address as a browser must ask for it, under the path that the site is mounted at.
 * @example ownAddress({ base: "/danvan" }, "/api/v1") // → "/danvan/api/v1"
 */
export const ownAddress = ({ base }: Pick<MountedSite, "base">, path: string): string => base + path;

/** An address that an agency wrote into its texts: from `/` on it is a page of this site, else it stands somewhere else. */
export const writtenHref = (reader: Reader, href: string): string =>
  href.startsWith("/") ? localHref(reader, href) : href;

/**
 * An own page in the reader's language. Vietnamese is the default and needs no parameter; no cookie keeps a choice.
 * @example localHref({ site: { base: "/danvan" }, lang: "en" }, "/tra-cuu?code=x#top") // → "/danvan/tra-cuu?code=x&lang=en#top"
 */
export function localHref({ site, lang }: Reader, path: string): string {
  const url = new URL(path, "http://own.invalid");
  url.searchParams.delete("lang");
  if (lang !== "vi") url.searchParams.set("lang", lang);
  return ownAddress(site, url.pathname + url.search + url.hash);
}
