import { UNITS } from "../../workspace/workspace-view.js";

/** All units of an area. */
export const OVERVIEW = UNITS;
export const REMINDERS = `${UNITS}/nhac-viec`;
export const SCORING = `${UNITS}/cham-diem`;
export const RUBRIC = `${UNITS}/bo-tieu-chi`;
export const CONSOLIDATION = `${UNITS}/tong-hop`;
/** Where each clause of the directive shows in what units handed in. */
export const CLAUSES = `${UNITS}/theo-khoan`;
export const INSPECTION = `${UNITS}/thanh-tra`;
export const COMPARE = `${UNITS}/so-sanh`;
/** One of the units. */
export const unitPath = (code: string): string => `${UNITS}/don-vi/${encodeURIComponent(code)}`;
/** Where a figure of its report comes from. */
export const tracePath = (code: string, indicator: string): string =>
  `${unitPath(code)}/so-lieu/${encodeURIComponent(indicator)}`;
/** A file that shows what it handed in. */
export const unitFilePath = (code: string, id: string): string => `${unitPath(code)}/tep/${encodeURIComponent(id)}`;
/** One figure of all units side by side. */
export const figurePath = (indicator: string): string => `${CONSOLIDATION}/so-lieu/${encodeURIComponent(indicator)}`;
/** The scoring of one. */
export const scorePath = (code: string): string => `${SCORING}/${encodeURIComponent(code)}`;
