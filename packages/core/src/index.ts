/** The table of contents, in the order of the story; a file imports only from files above it. */
export * from "./terms.js";
export * from "./errors.js";
export * from "./civil-date.js";
export * from "./tracking-code.js";
export * from "./holidays.js";
export * from "./working-table.js";
export * from "./calendar-data.js";
export * from "./calendar.js";
export * from "./what-moved.js";
export * from "./wire.js";
export * from "./feedback.js";
