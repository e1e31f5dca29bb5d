export { type Points, POINT, fromPoints, toPoints } from "./rubric/points.js";
export * from "./rubric/rubric.js";
export { type Known } from "./rubric/problems.js";
export * from "./rubric/load.js";
