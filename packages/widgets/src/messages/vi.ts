/** All Vietnamese words, in groups: an element or a part takes only its own. */
export * from "./vi/failures.js";
export * from "./vi/due.js";
export * from "./vi/feedback.js";
export * from "./vi/checks.js";
export * from "./vi/guidance.js";
export * from "./vi/receipt.js";
export * from "./vi/photos.js";
export * from "./vi/letter.js";
export * from "./vi/tools.js";
export * from "./vi/matter.js";
export * from "./vi/tracker.js";
export * from "./vi/case-details.js";
export * from "./vi/rating.js";
export * from "./vi/report.js";
export * from "./vi/account.js";
