export * from "./directive/directive.js";
export * from "./directive/duties.js";
export * from "./directive/clause-names.js";
export * from "./directive/agency-register.js";
export * from "./directive/agencies.js";
