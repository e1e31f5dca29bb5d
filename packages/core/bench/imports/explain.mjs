/** The same in both languages, as a server needs it. */
export { explain, explainPromise } from "@danvan/core/explain";
export { formatDate } from "@danvan/core/written-date";
