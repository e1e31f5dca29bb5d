export * from "./case/events.js";
export * from "./case/reply.js";
export * from "./case/kind.js";
export * from "./case/level.js";
export * from "./case/links.js";
export * from "./case/whereabouts.js";
