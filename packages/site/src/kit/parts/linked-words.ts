import { linkedText } from "@danvan/core";
import { html, type Html } from "../view/html.js";

/** Words of an agency with their addresses and phone numbers to be followed. */
export const linkedWords = (text: string): (Html | string)[] =>
  linkedText(text).map(({ text: part, href }) => (href ? html`<a href="${href}">${part}</a>` : part));
