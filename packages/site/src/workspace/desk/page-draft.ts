import { formatInstant } from "@danvan/core";
import { html, type Html } from "../../kit/view/html.js";
import { quoted } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { BegunPage, WorkspaceView } from "../workspace-view.js";
import { asideOf, draftElement } from "./draft-line.js";
import { freshBar, writingText } from "./news.js";

/** A field outside a case whose words are kept while they are typed. */
export interface PageField {
  /** The name of the field in its form. */
  readonly field: string;
  /** What the draft is called. Default: the name of the field. */
  readonly draft?: string;
  /** Changes when the words have done what they were sent for: then they do not come back. */
  readonly seen: string | number;
  /** What is kept of the field itself. Default: nothing. */
  readonly saved?: string;
}

/** Where the words of a page are kept, by the first word of its name: below the pages of whoever may write there. */
const AREAS: Readonly<Record<string, string>> = {
  duty: "nam",
  session: "nam",
  score: "nam",
  template: "mau",
  reminder: "toan-tinh",
  judgement: "toan-tinh",
  decision: "toan-tinh",
};
export const DRAFT_AREAS: readonly string[] = [...new Set(Object.values(AREAS))];

/** The own address at which the words of a page are kept. */
export const draftsPath = (page: string): string =>
  `/lam-viec/ban-nhap/${AREAS[page.slice(0, page.indexOf(":"))]!}/${page}`;

/** A draft that has words of its own: one that arrived behind the form it was sent with has none. */
const ownDraft = ({ begun }: WorkspaceView, name: string, saved: string) =>
  begun?.drafts.find(({ field, text }) => field === name && text.trim() !== saved.trim());

/** What a field begins with: the words that were begun, else those that are kept. */
export const begunWords = (view: WorkspaceView, name: string, saved = ""): string =>
  ownDraft(view, name, saved)?.text ?? saved;

/** Under a field outside a case: when its draft was kept, and what else there is of it: nothing is written over unseen. */
export function pageDraft(view: WorkspaceView, { field, draft: name = field, seen, saved = "" }: PageField): Html {
  const { begun, labels } = view;
  // Whoever may not write here has no form.
  if (!begun) return html``;
  const draft = ownDraft(view, name, saved);
  return draftElement(view, {
    action: localHref(view, draftsPath(begun.page)),
    field,
    name,
    drafts: draft ? [draft] : [],
    seen,
    rest: draft !== undefined && saved !== "" && asideOf(view, labels.desk.saved, saved),
  });
}

/**
 * At the head of a page outside a case: who else writes there, and words that were begun in forms that it does not have any more.
 *
 * @param fields the drafts that the page has a form for
 * @param here the page itself, with its query
 */
export function pageBar(view: WorkspaceView, fields: readonly string[], here = view.here): Html | null {
  const { begun } = view;
  if (!begun) return null;
  const src = draftsPath(begun.page);
  const writing = writingText(view, begun.writing, "writingHere");
  return html`${freshBar(view, { src, here, writing, drafts: localHref(view, src) })}
  ${unsentOf(view, begun, fields, here)}`;
}

function unsentOf(
  view: WorkspaceView,
  { page, drafts }: BegunPage,
  fields: readonly string[],
  here: string,
): Html | null {
  const { labels, lang } = view;
  const unsent = drafts.filter(({ field }) => !fields.includes(field));
  if (unsent.length === 0) return null;
  return html`<section class="card" aria-labelledby="unsent-title">
    <h2 id="unsent-title">${labels.desk.unsent}</h2>
    <p class="hint">${labels.desk.unsentHere}</p>
    ${unsent.map(
      ({ field, text, earlier, version, at }) =>
        html`${quoted(view, text)} ${earlier && quoted(view, earlier)}
          <form method="post" action="${localHref(view, draftsPath(page))}">
            <input type="hidden" name="nhap" value="${version}" />
            <input type="hidden" name="ve" value="${here}" />
            <p class="hint">${labels.desk.kept(formatInstant(at, lang))}</p>
            <button class="quiet" name="field" value="${field}">${labels.desk.drop}</button>
          </form>`,
    )}
  </section>`;
}
