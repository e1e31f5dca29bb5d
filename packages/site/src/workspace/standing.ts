import { daysLeft, must, civilDate, type Calendar, type DuePromise, type PublicCase } from "@danvan/core";
import type { InboxEntry } from "@danvan/server";
import { html, type Html } from "../kit/view/html.js";
import type { WorkspaceView } from "./workspace-view.js";

type Standing = Pick<InboxEntry, "status" | "timing" | "due" | "reopened">;

/** Where a case stands, in words first: "Đang xử lý", "Quá hạn, đã quá 3 ngày làm việc". Colour only repeats it. */
export const standing = (view: WorkspaceView, found: Standing, now: string, calendar: Calendar): Html =>
  html`<span>${view.messages.statuses[found.status]}</span> ${timingTag(view, found, now, calendar)}`;

/** How it stands against its date, in words: of a second look that no rule limits, that it is one. */
export const timingText = (
  { messages, labels }: WorkspaceView,
  { timing, reopened }: Omit<Standing, "status" | "due">,
): string => (reopened && timing === "none" ? labels.left.reopened : messages.timings[timing]);

/** The same, and how long there is. */
export function timingTag(view: WorkspaceView, found: Standing, now: string, calendar: Calendar): Html {
  const { timing, due, reopened } = found;
  const open = timing === "overdue" || timing === "due-soon" || timing === "on-time";
  const left = open && due ? howLong(due, timing, now, calendar, view.labels.left) : null;
  const tone = reopened && timing === "none" ? "due-soon" : timing;
  return html`<span class="tag ${tone}">${timingText(view, found)}${left && `, ${left}`}</span>`;
}

const HOUR_MS = 3_600_000;

/** A limit of hours says its hour in its last step; on its last day hours are told, of which a day has many. */
const isAtAnHour = ({ steps }: DuePromise): boolean => steps.at(-1)?.code === "due-at";

function howLong(
  due: DuePromise,
  timing: PublicCase["timing"],
  now: string,
  calendar: Calendar,
  left: WorkspaceView["labels"]["left"],
): string {
  const days = daysLeft({ date: must(civilDate(due.date)) }, now, calendar);
  if (days.calendar === 0 && isAtAnHour(due)) {
    const hours = Math.floor(Math.abs(Date.parse(due.at) - Date.parse(now)) / HOUR_MS);
    return timing === "overdue" ? left.lateHours(hours) : left.hours(hours);
  }
  if (timing === "overdue") return left.late(Math.max(1, -(days.working ?? days.calendar))); // one unit on both sides of the date
  return days.calendar === 0 ? left.today : left.days(days.working ?? days.calendar);
}
