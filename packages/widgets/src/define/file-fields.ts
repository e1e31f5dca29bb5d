import { shrinkField } from "../photos/shrink-field.js";
import { photos as en } from "../messages/en/photos.js";
import { photos as vi } from "../messages/vi/photos.js";

/** For pages of an agency's own with plain file fields, such as an officer's answer: `<input type="file" data-shrink>`. */
if ("document" in globalThis) shrinkFields(); // whoever renders on a server imports what the page will

function shrinkFields(): void {
  const lang = document.documentElement.lang === "en" ? "en" : "vi";
  for (const field of document.querySelectorAll<HTMLInputElement>("input[type=file][data-shrink]"))
    shrinkField(field, lang === "en" ? en : vi, lang);
}
