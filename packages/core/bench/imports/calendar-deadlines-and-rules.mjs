/** The same with every rule of the law. */
export * from "./calendar-and-deadlines.mjs";
export { statutoryDeadlines } from "@danvan/core/data";
