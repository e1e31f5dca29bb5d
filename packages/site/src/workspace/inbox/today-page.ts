import { type Calendar } from "@danvan/core";
import { TODAY_PARTS, type Part, type TodayPart } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { EXCHANGE, workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { addressOf, AWAITS, MINE, NOBODY, type Asked } from "./inbox-filter.js";
import { shortcutKeys } from "../desk/keys.js";
import { row, sharedStanding } from "./row.js";
import { unreadNotice } from "./unread-notice.js";

export interface Today {
  readonly parts: Readonly<Record<TodayPart, Part>>;
  /** How many notices could not be sent, for whoever may let them go again; 0 for others. */
  readonly stuck: number;
  readonly now: string;
  readonly calendar: Calendar;
  /** Whether single keys do something. */
  readonly shortcuts: boolean;
}

/** The list that each part of the day is the beginning of; none where opening a case takes it away. */
const LISTS: Readonly<Record<TodayPart, Asked | null>> = {
  overdue: { han: "overdue" },
  today: { han: "today" },
  soon: { han: "soon" },
  undated: { "tinh-trang": "in-progress", han: "undated" },
  approval: { "tinh-trang": AWAITS },
  mentioned: null,
  mine: { giao: MINE },
  new: { "tinh-trang": "received", giao: NOBODY },
};

/** What an officer's day begins with; quiet when nothing waits. */
export function todayPage(view: WorkspaceView, today: Today): string {
  const { labels, messages } = view;
  const { title, calm } = labels.list.today;
  const all = TODAY_PARTS.flatMap((part) => today.parts[part].entries);
  const unreadable = [...new Set(TODAY_PARTS.flatMap((part) => today.parts[part].unreadable))];
  const shared = sharedStanding(view, all);
  return workspaceLayout(
    view,
    title,
    html`<h1>${title}</h1>
      ${
        today.stuck > 0 &&
        html`<p class="notice bad">
          <a href="${localHref(view, EXCHANGE)}">${labels.list.today.stuck(today.stuck)}</a>
        </p>`
      }
      ${unreadNotice(view, unreadable)}
      ${all.length === 0 && unreadable.length === 0 && html`<p class="notice good">${calm}</p>`}
      ${shared && html`<p class="hint">${labels.inbox.standing}: ${shared}.</p>`}
      ${TODAY_PARTS.map((part) => section(view, today, part, shared === null))}
      ${reception(view, messages.channels.reception)} ${shortcutKeys(view, today.shortcuts)}`,
  );
}

function section(view: WorkspaceView, today: Today, part: TodayPart, ownStanding: boolean): Html | null {
  const { parts, more } = view.labels.list.today;
  const { entries, more: hasMore } = today.parts[part];
  const list = LISTS[part];
  if (entries.length === 0) return null;
  return html`<section class="part" aria-labelledby="part-${part}">
    <h2 id="part-${part}">${parts[part]} <span class="count">${entries.length}${hasMore && "+"}</span></h2>
    <ol class="inbox">
      ${entries.map((entry) => row(view, { ...today, picking: false }, entry, ownStanding))}
    </ol>
    ${hasMore && list && html`<p class="actions"><a href="${localHref(view, addressOf(list))}">${more}</a></p>`}
  </section>`;
}

/** Where citizens are received, as the agency wrote it. */
function reception({ site, lang }: WorkspaceView, title: string): Html | null {
  const { receptions } = site.texts[lang];
  if (receptions.length === 0) return null;
  return html`<section class="part" aria-labelledby="part-reception">
    <h2 id="part-reception">${title}</h2>
    <ul>
      ${receptions.map(({ name, text }) => html`<li>${name}${text && `: ${text}`}</li>`)}
    </ul>
  </section>`;
}
