import { formatDueDay, formatInstant } from "@danvan/core";
import type { InboxEntry } from "@danvan/server";
import { fieldName } from "../../kit/view/field-names.js";
import type { WorkspaceView } from "../workspace-view.js";
import { timingText } from "../standing.js";
import type { ListColumnName } from "./inbox-filter.js";

/** What a list shows of a case under each column, as text: on the screen, and in the files that are taken along. */
export const cellOf: Readonly<Record<ListColumnName, (view: WorkspaceView, entry: InboxEntry) => string>> = {
  kind: ({ messages }, { kind }) => messages.kinds[kind],
  field: ({ lang, site }, { field }) => (field === null ? "" : fieldName(site, field, lang)),
  channel: ({ messages }, { channel }) => messages.channels[channel],
  status: ({ messages, labels }, { status, awaitsApproval }) =>
    awaitsApproval ? `${messages.statuses[status]}, ${labels.reply.awaits}` : messages.statuses[status],
  timing: timingText,
  receivedAt: ({ lang }, { receivedAt }) => formatInstant(receivedAt, lang),
  due: ({ lang }, { due }) => (due ? formatDueDay(due, lang) : ""),
  assignee: (_, { assignee }) => assignee ?? "",
};
