export * from "./case/events.js";
export * from "./case/reply.js";
export * from "./case/kind.js";
