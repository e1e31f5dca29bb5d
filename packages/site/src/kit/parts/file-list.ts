import { type CaseFile, formatBytes, type Lang } from "@danvan/core";
import { html, type Html } from "../view/html.js";
import type { CaseMessages } from "../../messages/vi/case.js";

/**
 * Files one under another, each with what it is, how large, and how to get it.
 *
 * @param get the link or the button of one file; it is given what names the file to whoever hears it without the line
 */
export function fileList(
  files: readonly CaseFile[],
  messages: CaseMessages["tracking"],
  lang: Lang,
  get: (file: CaseFile, name: string) => Html,
): Html {
  return html`<ul class="files">
    ${files.map((file, index) => {
      const name = `${messages.fileTypes[file.type]} ${index + 1}`;
      return html`<li>
        <span>${name} <span class="hint">${formatBytes(file.size, lang)}</span></span>
        ${get(file, name)}
      </li>`;
    })}
  </ul>`;
}
