/** What a page downloads that only tells deadlines. */
export { explain, explainPromise } from "@danvan/core/explain";
export { formatDate } from "@danvan/core/written-date";
