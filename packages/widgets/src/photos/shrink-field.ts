import { LIMITS, type Lang } from "@danvan/core/terms";
import { formatBytes } from "@danvan/core/written-number";
import { within } from "../device/within.js";
import { fill } from "../messages/fill.js";
import type { PhotoWords } from "../messages/vi/photos.js";
import { prepareFile } from "./prepare-file.js";

/** Five photos of a slow phone; a form that was sent waits no longer for them. */
const WAIT_MS = 30_000;

/**
 * Makes a plain file field shrink what is chosen, as the form of a citizen does: a photo of any kind is drawn anew, small and without place
 * and time, a PDF stays as it is, and what cannot be sent is said by its name at once. The form sends what the field then holds; without
 * this script it sends what was chosen, and the server decides.
 *
 * @example shrinkField(field, photos, "vi")
 */
export function shrinkField(field: HTMLInputElement, t: PhotoWords, lang: Lang): void {
  field.accept = "image/*,.pdf,application/pdf";
  const notes = document.createElement("div");
  notes.className = "file-notes";
  notes.setAttribute("role", "status");
  field.after(notes);
  let work: Promise<void> | undefined;
  let latest: readonly File[] = [];

  const say = (...lines: readonly string[]) => {
    const list = document.createElement("ul"); // inside: a list that is a status itself is no list to a screen reader
    list.append(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
    notes.replaceChildren(...(lines.length > 0 ? [list] : []));
  };

  async function shrink(chosen: readonly File[]): Promise<void> {
    say(...(chosen.length > 0 ? [t.filesPreparing] : []));
    const kept = new DataTransfer();
    const lines: string[] = [];
    for (const file of chosen) {
      const made = await prepareFile(file);
      if (typeof made === "string") {
        lines.push(fill(t.fileFaults[made], { name: file.name, size: formatBytes(LIMITS.fileBytes, lang) }));
        continue;
      }
      const { blob, name, before } = made;
      const isPhoto = blob.type === "image/jpeg";
      kept.items.add(new File([blob], isPhoto ? name.replace(/(?:\.\w+)?$/, ".jpg") : name, { type: blob.type }));
      const size = formatBytes(blob.size, lang);
      const words = blob.size < before ? t.filesShrunk : t.filesSize;
      lines.push(`${name}: ${fill(words, { before: formatBytes(before, lang), size })}`);
    }
    if (chosen !== latest) return;
    field.files = kept.files;
    say(...lines);
  }

  field.addEventListener("change", () => {
    latest = [...(field.files ?? [])];
    const doing = shrink(latest)
      .catch(() => say())
      .finally(() => {
        if (work === doing) work = undefined;
      });
    work = doing;
  });
  field.form?.addEventListener("submit", (event) => {
    if (!work) return;
    event.preventDefault();
    const { submitter, currentTarget } = event as SubmitEvent & { currentTarget: HTMLFormElement };
    // Words are not held up for good: after the wait the form sends whatever the field holds.
    void within(WAIT_MS, work, undefined).finally(() => {
      work = undefined;
      currentTarget.requestSubmit(submitter);
    });
  });
}
