import type { ExportedInbox } from "@danvan/server";
import type { WorkspaceView } from "../workspace-view.js";
import { cellOf } from "./case-cells.js";
import { COLUMNS, columnsOf, type Asked } from "./inbox-filter.js";

/** A list as a file holds it: what the screen shows, in its order. */
export interface Exported {
  readonly title: string;
  readonly columns: readonly { readonly title: string; readonly type: "text" | "date"; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

const WIDTHS = { code: 20, excerpt: 60, receivedAt: 18, due: 12 } as const;

/** The code and the words, and the columns that were chosen: all of them where the list is no table. */
export function exported(view: WorkspaceView, asked: Asked, { entries, isWhole, unreadable }: ExportedInbox): Exported {
  const { labels } = view;
  const { columns: titles } = labels.list;
  const chosen = columnsOf(asked.cot);
  const shown = chosen.length > 0 ? chosen : COLUMNS;
  const title = asked.tim !== undefined ? labels.inbox.found(asked.tim) : labels.inbox[asked.xem ? "closed" : "open"];
  const alone = (words: string) => [words, ...shown.map(() => ""), ""];
  return {
    title,
    columns: (["code", ...shown, "excerpt"] as const).map((column) => ({
      title: titles[column],
      type: column === "due" ? "date" : "text",
      width: column in WIDTHS ? WIDTHS[column as keyof typeof WIDTHS] : 16,
    })),
    rows: [
      ...entries.map((entry) => [
        entry.code,
        // A day as files know it, so that a spreadsheet can sort by it.
        ...shown.map((column) => (column === "due" ? (entry.due?.date ?? "") : cellOf[column](view, entry))),
        entry.excerpt,
      ]),
      // Whoever counts the lines of a file has to be told that some are missing.
      ...(isWhole ? [] : [labels.list.cutAt(entries.length)]).map(alone),
      ...(unreadable.length > 0 ? [labels.list.unreadable(unreadable.join(", "))] : []).map(alone),
    ],
  };
}
