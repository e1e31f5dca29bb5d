import { formatInstant, type Lang } from "@danvan/core";
import type { CaseDesk, OfficerCase } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { quoted } from "../../kit/view/spoken.js";
import { actionOf } from "../case/action-of.js";
import { plainText } from "./plain-text.js";
import type { WorkspaceView } from "../workspace-view.js";

/** A field whose words are kept while they are typed. */
export interface DraftField {
  /** The name of the field in its form. */
  readonly field: string;
  /** What the draft is called; a reviewer's by what was submitted. Default: the name of the field. */
  readonly draft?: string;
}

/** The field of a form that bears the version which its words go on from: one form may hold several. */
export const baseField = (field: string): string => `nhap-${field}`;

/** The words that an officer has begun; `undefined` for none. */
export const draftText = (drafts: CaseDesk["drafts"], draft: string): string | undefined =>
  drafts.find(({ field }) => field === draft)?.text;

/** Where a case stands on the page: what was sent and not carried out comes back only on the same. */
export const seenOf = ({ events, notes }: Pick<OfficerCase, "events" | "notes">): string =>
  `${events.length}.${notes.length}`;

/** Under a field of a case: when its draft was kept, what a second window had kept, and the button that keeps it without script. */
export const draftLine = (
  view: WorkspaceView,
  found: OfficerCase,
  drafts: CaseDesk["drafts"],
  { field, draft: name = field }: DraftField,
): Html =>
  draftElement(view, {
    action: actionOf(view, found.code, "ban-nhap"),
    field,
    name,
    drafts,
    seen: seenOf(found),
    reader: found.lang,
    rest: html`<button class="quiet" type="submit" name="lam" value="giu">${view.labels.desk.keep}</button>`,
  });

interface DraftElement {
  /** Where the words are kept. */
  readonly action: string;
  readonly field: string;
  readonly name: string;
  readonly drafts: CaseDesk["drafts"];
  /** Changes when the words have done what they were sent for: then they do not come back. */
  readonly seen: string | number;
  /** The language of the citizen who reads them; none for words among officers. */
  readonly reader?: Lang;
  readonly rest: Html | false;
}

/** What keeps the words of one field, and says so. */
export function draftElement(
  view: WorkspaceView,
  { action, field, name, drafts, seen, reader, rest }: DraftElement,
): Html {
  const { labels, lang, actor } = view;
  const draft = drafts.find((one) => one.field === name);
  return html`<desk-draft
    class="draft"
    action="${action}"
    field="${field}"
    draft="${name}"
    officer="${actor?.id}"
    ${reader && html`reader="${reader}"`}
    seen="${seen}"
    ended="${labels.desk.ended}"
    failed="${labels.desk.failed}"
  >
    <input type="hidden" name="${baseField(field)}" value="${draft?.version ?? 0}" />
    <span class="hint" data-kept>${draft && labels.desk.kept(formatInstant(draft.at, lang))}</span>
    ${reader && html`<span class="hint plain" data-plain>${draft && plainText(view, name, draft.text, reader)}</span>`}
    ${rest} ${draft?.earlier && asideOf(view, labels.desk.earlier, draft.earlier)}
  </desk-draft>`;
}

/** Other words of the same field, folded. */
export const asideOf = (view: Pick<WorkspaceView, "lang">, title: string, words: string): Html =>
  html`<details>
    <summary>${title}</summary>
    ${quoted(view, words)}
  </details>`;
