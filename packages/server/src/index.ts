/** The table of contents, in the order of the story: what comes in over HTTP, what is done with it, where it is kept. */
export { createHandler, type Handler, type HandlerOptions } from "./handler.js";
export type { TypedFeedback } from "./handler-form.js";
export type { Pages } from "./pages.js";
export type { Rate } from "./rate-limit.js";
export { createServices, type Services } from "./service.js";
export type { Passwords, ServiceOptions } from "./service-context.js";
export type { FileContent } from "./service-file.js";
export type { ReportPeriod } from "./service-report.js";
export type { Sender } from "./service-secret.js";
export type { OfficerSession, SessionServices } from "./service-session.js";
export type { InboxEntry, InboxFilter, InboxPage, OfficerCase } from "./service-officer.js";
export * from "./deployment.js";
export * from "./store.js";
