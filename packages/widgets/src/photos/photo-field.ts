import { LIMITS, type Lang } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import type { Attachment } from "../device/attachment.js";
import { within } from "../device/within.js";
import { fill } from "../messages/fill.js";
import { type PhotoWords, photos } from "../messages/vi/photos.js";
import { formatBytes } from "@danvan/core/written-number";
import { fileStyles } from "./photo-field.styles.js";
import { loadSending } from "./send-files-later.js";

export { sendFiles } from "./send-files-later.js";
export { uploadCard } from "./upload-card.js";

export const words = { photos };
export const styles = [fileStyles];

/** HEIC is left out: an iPhone then hands over a JPEG by itself. */
const ACCEPTED = "image/jpeg,image/png,image/webp,application/pdf";

/** What a file may take to be ready: the words that it follows wait for it. */
const FILE_MS = 20_000;

/** The files of the message that is being written. */
export interface Photos {
  readonly files?: readonly Attachment[] | undefined;
  /** What is wrong with files chosen last. */
  readonly notes?: readonly string[];
  /** Files that are being made smaller; sending waits for them. */
  readonly preparing?: Promise<unknown> | undefined;
}

/**
 * Photos and papers that follow the text. The input has no name: what it holds is no field of the message.
 * @param change changes the files of the message, and returns them as they are then
 */
export function photoField(
  t: PhotoWords,
  lang: Lang,
  { files = [], notes = [], preparing }: Photos,
  change: (change: Photos) => Photos,
): TemplateResult {
  const bounds = boundsIn(lang);
  return html`<div class="field inner">
    <label for="files">${fill(t.filesLabel, bounds)}</label>
    <p class="muted" id="files-hint">${fill(t.filesHint, bounds)}</p>
    <div id="files-notes" role="status">
      ${notes.map((note) => html`<p class="error">${note}</p>`)}
      <p>
        ${preparing ? t.filesPreparing : files[0] ? fill(t.filesChosen, { ...bounds, chosen: files.length }) : nothing}
      </p>
    </div>
    <label class="button pick">
      ${t.filesPick}
      <input
        id="files"
        type="file"
        multiple
        accept=${ACCEPTED}
        aria-describedby="files-hint files-notes"
        @click=${loadPreparing}
        @change=${choose}
      />
    </label>
    <ul class="files">
      ${files.map(
        ({ key, name, blob, before }) =>
          html`<li>
            <span
              >${name}<br /><span class="muted"
                >${fill(blob.size < before ? t.filesShrunk : t.filesSize, {
                  before: formatBytes(before, lang),
                  size: formatBytes(blob.size, lang),
                })}</span
              ></span
            >
            <button
              type="button"
              class="button"
              aria-label="${t.filesDrop}: ${name}"
              @click=${(event: Event) => drop(event, key)}
            >
              ${t.filesDrop}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;

  function drop({ target }: Event, key: string) {
    change({ files: files.filter((file) => file.key !== key), notes: [] });
    (target as Element).closest(".field")!.querySelector("input")!.focus(); // the pressed button is about to go
  }

  function choose({ target }: Event) {
    const input = target as HTMLInputElement;
    takeFiles([...input.files!], t, lang, change);
    input.value = ""; // so that a file that was dropped can be chosen again
  }
}

/** What draws a photo anew is no part of a field that nobody chooses in: it is asked for while a person looks for the photo. */
const loadPreparing = () => within(FILE_MS, import("./prepare-file.js"));

/** Whole megabytes: a limit is a round number, the same with script and without. */
const boundsIn = (lang: Lang) => ({
  count: LIMITS.fileCount,
  size: formatBytes(Math.floor(LIMITS.fileBytes / 1_000_000) * 1_000_000, lang),
});

/**
 * Makes files ready to be sent, behind those that are being made ready.
 * @param change as of `photoField`
 */
export function takeFiles(
  chosen: readonly File[],
  t: PhotoWords,
  lang: Lang,
  change: (change: Photos) => Photos,
): void {
  const { preparing: earlier } = change({ notes: [] });
  const work = prepare().then((found) => {
    const isLast = change({ notes: found }).preparing === work;
    if (isLast) change({ preparing: undefined });
  });
  change({ preparing: work });
  void loadSending(); // while the connection is still there

  /** One after another: an opened photo takes fifty megabytes of a small phone. */
  async function prepare(): Promise<string[]> {
    await earlier;
    const prepareFile = (await loadPreparing())?.prepareFile;
    if (!prepareFile) return [t.filesUnprepared];
    const bounds = boundsIn(lang);
    const found: string[] = [];
    const taken = () => change({}).files ?? [];
    for (const file of chosen) {
      if (taken().length >= LIMITS.fileCount) {
        found.push(fill(t.filesTooMany, bounds));
        break;
      }
      const made = await within(FILE_MS, prepareFile(file), "unreadable" as const);
      if (typeof made === "object") change({ files: [...taken(), made] });
      else found.push(fill(t.fileFaults[made], { ...bounds, name: file.name }));
    }
    return found;
  }
}
