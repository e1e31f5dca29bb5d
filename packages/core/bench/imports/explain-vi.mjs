/** What a page downloads that only tells deadlines, in the one language that it shows. */
export { explainPromise } from "@danvan/core/explain/vi";
export { formatDate } from "@danvan/core/written-date";
