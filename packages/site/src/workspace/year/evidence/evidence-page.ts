import { formatBytes } from "@danvan/core";
import { isAllowed, type YearFile, type YearRecord } from "@danvan/server";
import { instant } from "../../../kit/parts/due.js";
import { html, type Html } from "../../../kit/view/html.js";
import { localHref } from "../../../kit/view/own-address.js";
import type { WorkspaceView } from "../../workspace-view.js";
import { yearPage } from "../year-page.js";
import { filePath } from "./file-path.js";

/** All files of a year's evidence, with where each stands; the head takes one out for good. */
export function evidencePage(view: WorkspaceView, record: YearRecord, files: readonly YearFile[]): string {
  const { evidence: words } = view.labels.year;
  return yearPage(
    view,
    record,
    "overview",
    html`<section class="card" aria-labelledby="files">
      <h2 id="files">${words.all}</h2>
      <p class="hint">${words.allLead}</p>
      ${
        files.length === 0
          ? html`<p>${words.noFiles}</p>`
          : html`<ul class="files">
              ${files.map((file) => html`<li>${fileLine(view, record.year, file)} ${eraseForm(view, record.year, file)}</li>`)}
            </ul>`
      }
    </section>`,
  );
}

function fileLine(view: WorkspaceView, year: number, { id, kind, part, title, size, at, erasedAt }: YearFile): Html {
  const { evidence: words } = view.labels.year;
  const name =
    title === null
      ? html`${words.erased} ${instant(erasedAt ?? at, view.lang)}`
      : html`<a href="${localHref(view, filePath(year, id))}">${title}</a>`;
  return html`<span
    >${name}
    <span class="hint"
      >${words.kinds[kind]} ${NAMED.includes(kind) && part}, ${formatBytes(size, view.lang)}</span
    ></span
  >`;
}

/** Parts whose ids people know: clauses, indicators, criteria. */
const NAMED: readonly YearFile["kind"][] = ["duty", "figure", "score"];

const eraseForm = (view: WorkspaceView, year: number, { id, erasedAt }: YearFile) =>
  erasedAt === null &&
  view.actor !== null &&
  isAllowed(view.actor, "eraseYearFile") &&
  html`<details>
    <summary>${view.labels.year.evidence.erase}</summary>
    <form method="post" action="${localHref(view, `${filePath(year, id)}/xoa`)}">
      <p>${view.labels.year.evidence.eraseLead}</p>
      <button class="careful" type="submit">${view.labels.year.evidence.erase}</button>
    </form>
  </details>`;
