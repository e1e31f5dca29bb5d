export * from "./calendar.js";
export * from "./lunar-table.js";
export * from "./deadlines.js";
