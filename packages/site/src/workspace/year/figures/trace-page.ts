import type { TracedFigure, YearRecord } from "@danvan/server";
import type { WorkspaceView } from "../../workspace-view.js";
import { yearPage } from "../year-page.js";
import { tracedCard } from "./traced-card.js";

/** Where a figure of the own report comes from. */
export const tracePage = (view: WorkspaceView, record: YearRecord, traced: TracedFigure): string =>
  yearPage(view, record, "figures", tracedCard(view, traced));
