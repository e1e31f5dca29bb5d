import { formatNumber, fromPoints, type Scorer } from "@danvan/core";
import { html, type Html } from "../../../kit/view/html.js";
import type { WorkspaceView } from "../../workspace-view.js";

/** What is no official rubric, or was not checked against its text, says so beside every number. */
export function rubricMark(view: WorkspaceView, { rubric }: Scorer): Html | null {
  const { rubricNotes } = view.messages;
  const notes = [
    ...(rubric.status === "official" ? [] : [rubricNotes[rubric.status]]),
    ...(rubric.status === "official" && rubric.confidence !== "verified" ? [rubricNotes.unverified] : []),
  ];
  return notes.length > 0 ? html`<span class="tag due-soon">${notes.join(". ")}</span>` : null;
}

/** Points as people read them. */
export const shownPoints = (view: WorkspaceView, points: number) => formatNumber(fromPoints(points), view.lang);
