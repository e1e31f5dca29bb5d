import type { GuidedKind } from "@danvan/core/terms";
import { type TemplateResult, html } from "lit";
import { type LetterWords, letter } from "../../messages/vi/letter.js";
import { printAlone } from "../../element/print-alone.js";
import { FIELDS, LONG, type Letter } from "./letter-fields.js";
import { letterPaper, letterSheet } from "./letter-sheet.js";
import { letterStyles } from "./letter.styles.js";

export const words = { letter };
export const styles = [letterStyles];

/**
 * A lawful letter that is filled and printed on this device only: a denunciation or complaint counts when it is signed and handed over,
 * not when it is typed into a website (Luật Tố cáo 2018 Điều 22, 23).
 *
 * No field has a name or belongs to the form around it, so that nothing of it can be sent, kept as a draft, or offered again by the
 * browser; the words are nowhere but in the fields.
 */
export function letterForm(t: LetterWords, kind: GuidedKind): TemplateResult {
  return html`<section class="letter stack" aria-labelledby="letter">
    <h3 id="letter" tabindex="-1">${t.letterTitle[kind]}</h3>
    <p>${t.letterPrivate}</p>
    <p class="muted">${t.letterLaw[kind]}</p>
    ${FIELDS[kind].map((field) => {
      const [label, hint] = t.letterFields[field];
      const id = `letter-${field}`;
      return html`<div class="field">
        <label for=${id}>${label}</label>
        <p class="muted" id="${id}-hint">${hint}</p>
        ${
          LONG.includes(field)
            ? html`<textarea
                class="input"
                id=${id}
                form="letter-of-paper"
                rows="4"
                autocomplete="off"
                aria-describedby="${id}-hint"
              ></textarea>`
            : html`<input
                class="input"
                id=${id}
                form="letter-of-paper"
                autocomplete="off"
                aria-describedby="${id}-hint"
              />`
        }
      </div>`;
    })}
    <p class="muted">${t.letterBlank}</p>
    <div class="actions">
      <button type="button" class="button primary print" @click=${print}>${t.letterPrint}</button>
      <button type="button" class="button empty" @click=${empty}>${t.letterEmpty}</button>
    </div>
    <p class="muted" role="status">${t.letterAfter}</p>
  </section>`;

  function print({ target }: Event) {
    const form = (target as Element).closest(".letter")!;
    printAlone(form, "", "vi", letterPaper, letterSheet(kind, read(form)));
  }

  function empty({ target }: Event) {
    const form = (target as Element).closest(".letter")!;
    clear(form);
    inputsOf(form)[0]!.focus();
  }
}

/**
 * Takes the keyboard to the letter, begins it with what the person has written in vain, and empties it when the page is left: a page that is only put aside
 * could be brought back by whoever sits down next.
 */
export function openLetter(root: ParentNode): void {
  const [story, text] = ["#letter-story", "#text"].map((id) => root.querySelector<HTMLTextAreaElement>(id));
  if (story && text) story.value ||= text.value;
  root.querySelector<HTMLElement>("#letter")?.focus();
  const letter = root.querySelector("section.letter");
  if (letter) addEventListener("pagehide", () => clear(letter), { once: true });
}

const clear = (form: Element) => inputsOf(form).forEach((field) => (field.value = ""));
const inputsOf = (form: Element) => [...form.querySelectorAll<HTMLInputElement>(".input")];

const read = (form: Element): Letter =>
  Object.fromEntries(inputsOf(form).map(({ id, value }) => [id.replace("letter-", ""), value.trim()]));
