/** What a file of the folder fetches from beside itself, and whether the element is of use without it. */
interface Beside {
  /** Without it nothing is sent, or nothing is shown. */
  readonly needed: readonly string[];
  readonly wanted: readonly string[];
}

const FEEDBACK: Beside = {
  needed: ["guidance"],
  wanted: ["checks", "after-sending", "photo-field", "letter", "form-tools", "matter"],
};
const TRACKER: Beside = { needed: [], wanted: ["case-details", "dv-rating"] };
const RATING: Beside = { needed: ["guidance"], wanted: [] };
const REPORT: Beside = { needed: [], wanted: ["report-account"] };

/** By the name of a tag; the names are files without their ending `.min.js`. A test compares them with the files of the build. */
export const PARTS_OF: Readonly<Record<string, Beside>> = {
  "dv-feedback": FEEDBACK,
  "dv-tracker": TRACKER,
  "dv-rating": RATING,
  "dv-report": REPORT,
};

/** What `danvan.min.js` has in itself. */
export const INSIDE_DANVAN: readonly string[] = ["checks", "dv-rating"];

/** Words that stand in the loader, whatever a tool has joined to it or taken from its name. */
export const LOADER_MARK = ":is(dv-feedback,dv-tracker,dv-rating,dv-report):not(:defined)";
