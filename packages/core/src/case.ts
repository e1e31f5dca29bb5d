export * from "./case/events.js";
export * from "./case/kind.js";
