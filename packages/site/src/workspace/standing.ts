import { daysLeft, must, civilDate, type Calendar, type PublicCase } from "@danvan/core";
import type { InboxEntry } from "@danvan/server";
import { html, type Html } from "../kit/view/html.js";
import type { WorkspaceView } from "./workspace-view.js";

type Standing = Pick<InboxEntry, "status" | "timing" | "due" | "reopened">;

/** Where a case stands, in words first: "Đang xử lý", "Quá hạn, đã quá 3 ngày làm việc". Colour only repeats it. */
export const standing = (view: WorkspaceView, found: Standing, now: string, calendar: Calendar): Html =>
  html`<span>${view.messages.statuses[found.status]}</span> ${timingTag(view, found, now, calendar)}`;

/** How it stands against its date. */
export function timingTag(
  { messages, labels }: WorkspaceView,
  { timing, due, reopened }: Standing,
  now: string,
  calendar: Calendar,
): Html {
  // The first promise was kept or broken; where no rule speaks about the time since, neither word would be true of the case now.
  if (reopened && (timing === "met" || timing === "met-late"))
    return html`<span class="tag due-soon">${labels.left.reopened}</span>`;
  const open = timing === "overdue" || timing === "due-soon" || timing === "on-time";
  const left = open && due ? howLong(must(civilDate(due.date)), timing, now, calendar, labels.left) : null;
  return html`<span class="tag ${timing}">${messages.timings[timing]}${left && `, ${left}`}</span>`;
}

function howLong(
  date: Parameters<typeof daysLeft>[0]["date"],
  timing: PublicCase["timing"],
  now: string,
  calendar: Calendar,
  left: WorkspaceView["labels"]["left"],
): string {
  const days = daysLeft({ date }, now, calendar);
  if (timing === "overdue") return left.late(Math.max(1, -(days.working ?? days.calendar))); // one unit on both sides of the date
  return days.calendar === 0 ? left.today : left.days(days.working ?? days.calendar);
}
