export * from "./calendar.js";
export * from "./lunar-table.js";
export * from "./directive.js";
export * from "./instruments.js";
export * from "./agencies-ha-tinh.js";
export * from "./deadlines.js";
export * from "./deadline-evidence.js";
