import { type TemplateResult, html } from "lit";
import { fill } from "../../../messages/fill.js";
import type { PhotoWords } from "../../../messages/vi/photos.js";
import type { Upload } from "../../../net/outgoing-message.js";
import type { Photos } from "../../../photos/photo-field.js";
import { photosOnTheWay, sendOnTheWay } from "./kept-photos.js";
import type { CaseView } from "../tracker-state.js";

const photosOf = ({ on, case: { code } }: CaseView): Photos => {
  const { of, photos = {} } = on.act({});
  return of === code ? photos : {};
};

/** Photos and papers that follow an answer to the agency, as far as they are wanted. */
export function answerPhotos(view: CaseView): TemplateResult {
  const { t, lang, acts, on } = view;
  const { code } = view.case;
  const own = acts.of === code ? (acts.photos ?? {}) : {};
  return html`<details id="photos" @toggle=${load}>
    <summary>${t.supplyFiles}</summary>
    ${acts.photoPart?.photoField(t as typeof t & PhotoWords, lang, own, change)}
  </details>`;

  async function load() {
    if (!acts.photoPart) on.act({ photoPart: await on.load(import("../../../photos/photo-field.js")) });
  }

  /** What was typed for another case is not of this one. */
  function change(changed: Photos): Photos {
    const photos = { ...photosOf(view), ...changed };
    const { of, reason } = on.act({});
    on.act({ of: code, reason: of === code ? reason : "", photos });
    return photos;
  }
}

/**
 * Sends the photos of an answer that the agency has.
 * @returns what became of them, in words; nothing without any
 */
export async function sendPhotos(view: CaseView): Promise<string | undefined> {
  const { on } = view;
  while (photosOf(view).preparing) await photosOf(view).preparing;
  const [first, ...others] = photosOf(view).files ?? [];
  const part = on.act({}).photoPart;
  if (!first || !part) return undefined;
  const count = 1 + others.length;
  const t = view.t as typeof view.t & PhotoWords;
  let upload: Upload = {};
  await sendOnTheWay(part, photosOnTheWay(view, [first, ...others]), (now, isKept) => {
    upload = now;
    const words = fill(now.failure ? t.filesWait : t.filesSending, { at: (now.at ?? 0) + 1, count });
    on.act({ result: { about: "supply", text: `${words} ${isKept ? t.filesKept : t.filesNotKept}` } });
  });
  on.act({ photos: undefined });
  const { refused = [] } = upload;
  return [
    fill(t.filesSent, { arrived: count - refused.length, count }),
    ...refused.map(({ name, failure }) => `${name}: ${t.fileProblems[failure.code] ?? on.explain(failure)}`),
  ].join(" ");
}
