export { type PublishedCount } from "./disclosure/suppression.js";
export * from "./disclosure/public-detail.js";
export * from "./disclosure/suppressed-figures.js";
