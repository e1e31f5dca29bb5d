import { formatInstant } from "@danvan/core";
import type { CaseNews, Writer } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";

/** Who else writes on a case, or on a page outside one, a sentence each; empty for nobody. */
export function writingText(
  { labels, lang }: WorkspaceView,
  writing: readonly Writer[],
  where: "writing" | "writingHere" = "writing",
): string {
  return writing.map(({ name, since }) => labels.desk[where](name, formatInstant(since, lang))).join(" ");
}

/** What changed since the page was made, in one sentence; empty for nothing. */
export function newsText({ labels, messages, lang }: WorkspaceView, { event, note }: CaseNews): string {
  const words = { ...messages.events, ...messages.internalEvents };
  const told = [
    ...(event ? [labels.desk.changed(words[event.type], event.by, formatInstant(event.at, lang))] : []),
    ...(note ? [labels.desk.noted(note.by, formatInstant(note.at, lang))] : []),
  ];
  return told.join(" ");
}

interface Fresh {
  /** Where the page asks for news, with its query. */
  readonly src: string;
  /** The page itself, to be opened anew. */
  readonly here: string;
  /** Who else writes, as the page opens. */
  readonly writing?: string;
  /** Where words go whose form is gone. */
  readonly drafts?: string;
}

/** Where a page that stays open says what is new; without script it is told when the page is opened. */
export function freshBar(view: WorkspaceView, { src, here, writing = "", drafts }: Fresh): Html {
  const { labels } = view;
  return html`<desk-fresh
    src="${localHref(view, src)}"
    ended="${labels.desk.ended}"
    ${drafts && html`drafts="${drafts}" officer="${view.actor?.id}" orphan="${labels.desk.orphan}"`}
  >
    <p class="notice" role="status" data-say="writing" ${writing === "" && html`hidden`}>
      <span data-words>${writing}</span>
    </p>
    <p class="notice" role="status" data-say="news" hidden>
      <span data-words></span> <a href="${localHref(view, here)}">${labels.desk.reload}</a>
    </p>
  </desk-fresh>`;
}
