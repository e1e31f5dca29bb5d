import type { Evidence } from "@danvan/core";
import { description } from "../../kit/form/field.js";
import { fileField } from "../../kit/form/file-field.js";
import { localHref } from "../../kit/view/own-address.js";
import { filePath } from "./evidence/file-path.js";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import type { WorkspaceView } from "../workspace-view.js";
import { evidenceRows, faultsWithin, typedEvidence, type Unsaved } from "./shown-part.js";

/**
 * Rows for what shows it: document, link, page, section. One row more than there are: saving gives the next.
 *
 * @param of begins the ids of the fields, where several forms of a page have them
 */
export function evidenceFields(
  view: WorkspaceView,
  year: number,
  kept: readonly Evidence[],
  unsaved?: Unsaved | null,
  of = "",
): Html {
  const { evidence: words } = view.labels.year;
  const faults = unsaved ? faultsWithin(unsaved, of) : new Map<string, string>();
  const id = `${of}evidence`;
  const { error, lines, reference } = description(faults, { name: id, hint: words.hint });
  const cell = (row: number, name: "title" | "link" | "page" | "section", value: string | null | undefined) =>
    html`<label class="field"
      ><span>${words[name]}</span
      ><input
        ${row === 0 && name === "title" && html`id="${id}"`}
        name="e${row}-${name}"
        value="${value ?? ""}"
        maxlength="500"
        autocomplete="off"
    /></label>`;
  return html`<fieldset class="evidence ${error && "wrong"}" ${reference}>
    <legend data-for="${id}">${words.legend}</legend>
    ${lines}
    ${evidenceRows(unsaved ? typedEvidence(unsaved.field) : kept).map(
      (one, row) =>
        html`<div class="evidence-row">
          ${cell(row, "title", one?.title)} ${cell(row, "link", one?.link)} ${cell(row, "page", one?.page)}
          ${cell(row, "section", one?.section)}
          ${
            one?.file &&
            html`<p class="hint">
              <input type="hidden" name="e${row}-file" value="${one.file}" />
              <a href="${localHref(view, filePath(year, one.file))}">${words.file}</a>. ${words.fileGoes}
            </p>`
          }
        </div>`,
    )}
    ${fileField(faults, { id: `${of}files`, label: words.files, hint: words.filesHint })}
  </fieldset>`;
}

/** What shows it, on lines, with page and section. */
export const evidenceList = (view: WorkspaceView, year: number, kept: readonly Evidence[]): Html => {
  const { evidence: words } = view.labels.year;
  return html`<ul>
    ${kept.map(({ title, link, page, section, file }) => {
      const more = [page && `${words.page} ${page}`, section && `${words.section} ${section}`]
        .filter(Boolean)
        .join(", ");
      // Only an address of the web is a link: what was typed may be a shelf, or worse.
      const named =
        link && /^https?:\/\//i.test(link)
          ? html`<a href="${link}" rel="noopener">${spoken(view, title)}</a>`
          : spoken(view, title);
      return html`<li>
        ${named}${more && `, ${more}`}${link && !/^https?:\/\//i.test(link) && `, ${link}`}${file && html`, <a href="${localHref(view, filePath(year, file))}">${words.file}</a>`}
      </li>`;
    })}
  </ul>`;
};
