import type { Html } from "../view/html.js";

/** What a page puts into its layout. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Pages with a custom element load its script; the others need none. */
  readonly script?: boolean;
  /** Replaces the public menu, in the officers' workspace. */
  readonly menu?: Html;
  /** What can be followed here: an Atom feed, by its address. */
  readonly feed?: string;
  /** Pages about one person's matter or for officers stay out of search engines. */
  readonly hidden?: boolean;
}
