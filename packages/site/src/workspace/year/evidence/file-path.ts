import { YEAR } from "../../workspace-view.js";

/** A file of evidence, and where all of a year stand. */
export const filePath = (year: number, id = ""): string => `${YEAR}/${year}/tep${id && `/${encodeURIComponent(id)}`}`;
