/**
 * All that crosses the network, and nothing else: elements, pages and server meet only here.
 *
 * Shapes hold ISO text and integers only, so that the same schema can be published as JSON Schema. Instants are UTC ISO text,
 * civil dates are `YYYY-MM-DD` in Vietnam. Strict objects: an unknown field is an error, so a typo never loses data silently.
 */
export { Source } from "../terms/source.js";
export * from "./due.js";
export * from "./notice.js";
export * from "./intake.js";
export * from "./file.js";
export * from "./case.js";
export * from "./sender.js";
export * from "./public/published.js";
export * from "./public/fields.js";
export * from "./visit.js";
export * from "./officer.js";
export * from "./officer/session.js";
export * from "./officer/inbox.js";
export * from "./officer/case.js";
export * from "./officer/life.js";
export * from "./officer/outbox.js";
export * from "./officer/entry.js";
export * from "./officer/today.js";
export * from "./officer/draft.js";
export * from "./officer/staff.js";
export * from "./exchange/import-mapping.js";
export * from "./exchange/imported-matter.js";
export * from "./public-report.js";
export * from "./problem.js";
export * from "./read.js";
