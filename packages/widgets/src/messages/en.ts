/** All English words, in the groups of the Vietnamese ones. */
export * from "./en/failures.js";
export * from "./en/due.js";
export * from "./en/feedback.js";
export * from "./en/checks.js";
export * from "./en/guidance.js";
export * from "./en/receipt.js";
export * from "./en/photos.js";
export * from "./en/letter.js";
export * from "./en/tools.js";
export * from "./en/matter.js";
export * from "./en/tracker.js";
export * from "./en/case-details.js";
export * from "./en/rating.js";
export * from "./en/report.js";
export * from "./en/account.js";
