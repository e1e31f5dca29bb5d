import type { CaseFile, PublicCase } from "@danvan/core/wire";
import { type TemplateResult, html, nothing } from "lit";
import { fileUrl, loadFile } from "../../net/client.js";
import { formatBytes } from "@danvan/core/written-number";
import { fill } from "../../messages/fill.js";
import { resultOf } from "./result-of.js";
import type { CaseView } from "./tracker-state.js";
import { called } from "../../messages/called.js";

/** Files of a reply: links that whoever has the code may follow. */
export function agencyFiles(view: CaseView, files: readonly CaseFile[]): TemplateResult | typeof nothing {
  const { t } = view;
  return side(view, t.agencyFiles, files, (file, name) => {
    const href = fileUrl(view, view.case.code, file.id);
    return html`<a class="button" href=${href} download>${fill(t.fileAsk, { file: name })}</a>`;
  });
}

/** One side's files with the names that they are offered by. */
function side(
  { t, lang }: CaseView,
  title: string,
  files: readonly CaseFile[],
  draw: (file: CaseFile, name: string) => TemplateResult,
): TemplateResult | typeof nothing {
  if (!files[0]) return nothing;
  return html`<section class="field" part="files">
    <h3>${title}</h3>
    <div class="actions">
      ${files.map((file, index) => {
        const size = formatBytes(file.size, lang);
        return draw(file, fill(called(t.fileNames, file.type), { number: index + 1, size }));
      })}
    </div>
  </section>`;
}

/** The files of a case: the agency's for everyone with the code, the sender's own for whoever has the secret too. */
export function caseFiles(view: CaseView): TemplateResult | typeof nothing {
  const { t, acts, on, secret } = view;
  const { code } = view.case;
  const { files = [] } = view.case as Partial<PublicCase>; // an older server sends none
  if (!files[0]) return nothing;
  const of = (from: CaseFile["from"]) => files.filter((file) => file.from === from);
  return html`${agencyFiles(view, of("agency"))}
  ${side(view, t.senderFiles, of("sender"), (file, name) => {
    const ready = acts.files?.[file.id];
    return ready
      ? html`<a class="button" id="f${file.id}" href=${ready} download=${nameOf(file)}>
          ${fill(t.fileSave, { file: name })}
        </a>`
      : html`<button
          type="button"
          class="button"
          aria-disabled=${acts.busy === file.id}
          @click=${() => load(file, name)}
        >
          ${fill(t.fileAsk, { file: name })}
        </button>`;
  })}
  ${resultOf(acts, "files")}`;

  /** A link cannot carry the secret in a header, so the file is fetched and then offered from here. */
  async function load({ id, type }: CaseFile, file: string) {
    if (!on.begin(id)) return;
    on.act({ result: { about: "files", text: fill(t.fileLoading, { file }) } });
    const outcome = await loadFile(fileUrl(view, code, id), secret);
    if (!outcome.ok) {
      const text = `${t.fileFailed} ${on.explain(outcome.failure)}`;
      return on.act({ busy: undefined, result: { about: "files", text, isBad: true } });
    }
    let url: string;
    try {
      url = URL.createObjectURL(new Blob([outcome.value], { type })); // its address lives as long as the page
    } catch {
      return on.act({ busy: undefined, result: { about: "files", text: t.fileFailed, isBad: true } });
    }
    on.act({
      busy: undefined,
      files: { ...acts.files, [id]: url },
      result: { about: "files", text: fill(t.fileReady, { file }) },
    });
    on.focus(`#f${id}`);
  }
}

const nameOf = ({ id, type }: CaseFile): string => `${id.slice(0, 8)}.${type === "image/jpeg" ? "jpg" : "pdf"}`;
