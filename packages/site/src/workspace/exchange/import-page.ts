import { problemSentence, type Problem } from "@danvan/core";
import type { ImportPreview } from "@danvan/server";
import { withSummary } from "../../kit/form/error-summary.js";
import { field } from "../../kit/form/field.js";
import { faultsOf, type Faults } from "../../kit/form/faults.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";

/** Importing from another system. */
export const IMPORT = "/lam-viec/trao-doi/nhap";
/** More than a person puts right in one sitting. */
const FAULTS_SHOWN = 200;

/** What the page of an import shows. */
export interface ShownImport {
  /** What is wrong with the files themselves. */
  readonly problems?: readonly Problem[];
  /** What an import would do, with the files to hand back. */
  readonly preview?: ImportPreview & { readonly files: string };
  /** What was done. */
  readonly done?: ImportPreview;
}

/** The form of an import; after it what every row would become. */
export function importPage(view: WorkspaceView, { problems = [], preview, done }: ShownImport): string {
  const words = view.labels.exchange.import;
  const faults = faultsOf(
    problems.filter(({ path }) => path === "files"),
    view.lang,
  );
  const others = problems.filter(({ path }) => path !== "files");
  const summary = new Map([
    ...(faults.has("files") ? [["files", words.missing] as const] : []),
    ...others.map((one, at) => [`fault-${at}`, `${placeOf(one)}${problemSentence(one, view.lang)}`] as const),
  ]);
  return workspaceLayout(
    view,
    words.title,
    html`<div class="column">
      ${withSummary(
        summary,
        { title: words.errorTitle },
        html`${done && doneNotice(view, done)}
          <h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
          ${preview ? previewed(view, preview) : form(view, faults)}
          ${preview && html`<p class="actions"><a href="${localHref(view, IMPORT)}">${words.again}</a></p>`}`,
      )}
    </div>`,
  );
}

/** Where in the mapping; what is wrong with a whole file is said by its sentence. */
const placeOf = ({ path }: Problem): string => (path.includes(".") ? `${path}: ` : "");

function doneNotice(view: WorkspaceView, { fresh, known }: ImportPreview): Html {
  return html`<section class="notice good" role="status" tabindex="-1" autofocus>
    <p>${view.labels.exchange.import.done(fresh, known)}</p>
  </section>`;
}

function form(view: WorkspaceView, faults: Faults): Html {
  const words = view.labels.exchange.import;
  return html`<form
    class="card"
    method="post"
    enctype="multipart/form-data"
    action="${localHref(view, IMPORT)}"
    novalidate
  >
    ${field(
      faults,
      { name: "files", label: words.table },
      (tied) => html`<input type="file" accept=".csv,.txt,.xlsx" required ${tied} />`,
    )}
    <div class="field">
      <label for="mapping">${words.mapping}</label>
      <p class="hint" id="mapping-hint">${words.mappingHint}</p>
      <input type="file" id="mapping" name="files" accept=".json" required aria-describedby="mapping-hint" />
    </div>
    <button type="submit">${words.preview}</button>
  </form>`;
}

function previewed(
  view: WorkspaceView,
  { rows, fresh, known, problems, files }: NonNullable<ShownImport["preview"]>,
): Html {
  const words = view.labels.exchange.import;
  return html`<section class="card" tabindex="-1" autofocus>
    <h2>${words.found(rows)}</h2>
    <ul>
      <li>${words.fresh(fresh)}</li>
      <li>${words.known(known)}</li>
      ${problems.length > 0 && html`<li><strong>${words.faults(problems.length)}</strong></li>`}
    </ul>
    ${
      problems.length > 0
        ? faultTable(view, problems)
        : fresh === 0
          ? html`<p>${words.nothing}</p>`
          : html`<form method="post" action="${localHref(view, `${IMPORT}/ghi`)}">
              <input type="hidden" name="packed" value="${files}" />
              <button type="submit">${words.apply(fresh)}</button>
            </form>`
    }
  </section>`;
}

/** Rows as a spreadsheet numbers them, columns as its head names them. */
function faultTable(view: WorkspaceView, problems: readonly Problem[]): Html {
  const words = view.labels.exchange.import;
  const listed = problems.slice(0, FAULTS_SHOWN);
  return html`${problems.length > listed.length && html`<p>${words.firstFaults(listed.length)}</p>`}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.columns.row}</th>
          <th scope="col">${words.columns.column}</th>
          <th scope="col">${words.columns.fault}</th>
        </tr>
      </thead>
      <tbody>
        ${listed.map((one) => {
          const [, row = "", column = ""] = /^rows\.(\d+)(?:\.(.*))?$/s.exec(one.path) ?? [];
          return html`<tr>
            <td>${row}</td>
            <td>${column}</td>
            <td>${problemSentence({ ...one, path: "" }, view.lang)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}
