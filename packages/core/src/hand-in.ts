export * from "./hand-in/events.js";
export * from "./hand-in/append-year-event.js";
export * from "./hand-in/year-part.js";
export * from "./hand-in/reception-minimum.js";
export * from "./hand-in/record-schema.js";
export * from "./hand-in/overseen-schema.js";
