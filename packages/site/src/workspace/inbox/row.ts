import { dueStanding, formatDueDay } from "@danvan/core";
import type { InboxEntry } from "@danvan/server";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import { inLang } from "../../kit/view/spoken.js";
import { fieldName } from "../../kit/view/field-names.js";
import { localHref } from "../../kit/view/own-address.js";
import { timingTag } from "../standing.js";
import type { WorkspaceView } from "../workspace-view.js";
import type { Inbox } from "./inbox.js";

/** Whose number the dates of a list are, where it is one for all: said once above, an illustrative number stands nowhere alone. */
export function sharedStanding({ messages }: WorkspaceView, entries: readonly InboxEntry[]): string | null {
  const standings = new Set(entries.flatMap(({ due }) => (due ? [dueStanding(due, messages)] : [])));
  return standings.size === 1 ? [...standings][0]! : null;
}

/** One line of a list. @param picking whether it can be chosen together with others */
export function row(
  view: WorkspaceView,
  { now, calendar, picking }: Pick<Inbox, "now" | "calendar"> & { readonly picking: boolean },
  entry: InboxEntry,
  ownStanding: boolean,
): Html {
  const { messages, labels, lang, site } = view;
  const { due } = entry;
  return html`<li class="${entry.timing}" data-row>
    ${picking && pickBox(view, entry)}
    <h2>
      <a href="${localHref(view, `/lam-viec/vu-viec/${entry.code}`)}" data-case
        ><span class="words" ${entry.excerpt && inLang(view, entry.lang)}>${entry.excerpt || labels.inbox.erased}</span>
        <span class="code">${entry.code}</span></a
      >
    </h2>
    <p class="hint">
      ${messages.statuses[entry.status]}.
      ${messages.kinds[entry.kind]}${entry.field !== null && `, ${fieldName(site, entry.field, lang)}`},
      ${messages.channels[entry.channel]},
      ${instant(entry.receivedAt, lang)}${entry.assignee !== null && `. ${labels.list.assignee(entry.assignee)}`}
    </p>
    <p class="stands">
      ${entry.awaitsSender && html`<span class="tag">${labels.ask.awaits}</span>`}
      ${entry.awaitsApproval && html`<span class="tag due-soon">${labels.reply.awaits}</span>`}
      ${timingTag(view, entry, now, calendar)}
    </p>
    <p class="hint until">
      ${
        due
          ? html`${labels.inbox.due}:
              <time datetime="${due.date}">${formatDueDay(due, lang)}</time>
              ${ownStanding && html`(${dueStanding(due, messages)})`}`
          : messages.due.none
      }
    </p>
  </li>`;
}

/** The box that chooses a line together with others. */
export const pickBox = ({ labels }: WorkspaceView, { code }: Pick<InboxEntry, "code">): Html =>
  html`<label class="pick"
    ><input type="checkbox" name="code" value="${code}" form="giao-nhieu" aria-label="${labels.list.pick(code)}"
  /></label>`;
