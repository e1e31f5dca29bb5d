import type { Lang } from "@danvan/core";
import { html, type Html } from "./html.js";
import { en } from "../../messages/en.js";
import { vi, type Messages } from "../../messages/vi.js";
import type { MountedSite } from "./site.js";

/** All that a page needs beside its own subject. */
export interface View {
  readonly site: MountedSite;
  readonly lang: Lang;
  readonly messages: Messages;
  /** Path and query of this page without its language, for the language switch; a page that answers a POST names the page to go on from. */
  readonly here: string;
  /** Whether it stands in a frame of another site: it posts to its own address, and links open a page of their own. */
  readonly framed?: boolean;
}

export const view = (site: MountedSite, lang: Lang, here: string): View => ({
  site,
  lang,
  messages: lang === "en" ? en : vi,
  here,
});

/** The language asked for by an address or a form field; Vietnamese unless it is English. */
export const langOf = (text: string | null | undefined): Lang => (text === "en" ? "en" : "vi");

/** What a link of a framed page needs besides its address. */
export const outward = ({ framed }: View): Html | false => Boolean(framed) && html`target="_blank"`;
