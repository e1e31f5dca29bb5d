import type { InboxPage } from "@danvan/server";
import { MOST_COUNTED } from "@danvan/server";
import type { WorkspaceView } from "../workspace-view.js";
import { addressOf } from "./inbox-filter.js";
import type { Inbox } from "./inbox.js";

/** What a list looks like, short: two that differ in a line, its state or its officer differ here. No word of a case is in it. */
export function markOf({ entries }: Pick<InboxPage, "entries">): string {
  let mark = 0;
  for (const { code, status, timing, assignee, awaitsApproval, reopened } of entries)
    for (const character of [code, status, timing, assignee, awaitsApproval, reopened].join(" "))
      mark = (Math.imul(mark, 31) + character.codePointAt(0)!) | 0;
  return (mark >>> 0).toString(36);
}

/** Where the page of a list asks for news. */
export function freshAddress({ asked, page }: Pick<Inbox, "asked" | "page">): string {
  const address = addressOf(asked, "/lam-viec/moi");
  return `${address}${address.includes("?") ? "&" : "?"}dau=${markOf(page)}`;
}

/** The numbers of the menu. */
export const shownCounts = ({ labels }: WorkspaceView, { open, closed }: InboxPage["counts"]) => {
  const shown = (count: number) => (count < MOST_COUNTED ? String(count) : labels.inbox.many(MOST_COUNTED));
  return { open: shown(open), closed: shown(closed) };
};
