import { UNITS } from "../../workspace/workspace-view.js";

/** All units of an area. */
export const OVERVIEW = UNITS;
/** One of them. */
export const unitPath = (code: string): string => `${OVERVIEW}/don-vi/${encodeURIComponent(code)}`;
