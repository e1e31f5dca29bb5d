import type { Calendar } from "@danvan/core";
import type { CaseHandler, InboxPage, StoredView } from "@danvan/server";
import type { Asked } from "./inbox-filter.js";

/** What a page of the list is made of. */
export interface Inbox {
  readonly asked: Asked;
  readonly page: InboxPage;
  readonly handlers: readonly CaseHandler[];
  readonly views: readonly StoredView[];
  /** Whether single keys do something. */
  readonly shortcuts: boolean;
  /** Whether this officer may keep a list for all. */
  readonly mayShare: boolean;
  /** Whether this officer may give cases to others. */
  readonly mayAssign: boolean;
  /** What came of giving several at once. */
  readonly given?: { readonly done: number; readonly left: readonly string[] };
  readonly now: string;
  readonly calendar: Calendar;
}
