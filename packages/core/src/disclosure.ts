export { type PublishedCount } from "./disclosure/suppression.js";
export * from "./disclosure/public-detail.js";
export * from "./disclosure/suppressed-figures.js";
export { toldBySubject, type SubjectFigure } from "./disclosure/told-by-subject.js";
