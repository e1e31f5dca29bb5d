/** The table of contents, in the order of the story: what comes in over HTTP, what is done with it, where it is kept. */
export * from "./handler.js";
export * from "./service.js";
export * from "./deployment.js";
export * from "./store.js";
