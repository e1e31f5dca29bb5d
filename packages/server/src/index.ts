/** The table of contents, in the order of the story: what comes in over HTTP, what is done with it, where it is kept. */
export { createHandler, type Handler, type HandlerOptions } from "./http/handler.js";
export type { TypedFeedback } from "./http/handler-form.js";
export type { Pages } from "./http/pages/pages.js";
export type { Rate } from "./rate-limit.js";
export { createServices, type Services } from "./services/service.js";
export type { Passwords, ServiceOptions } from "./services/service-context.js";
export type { FileContent } from "./services/case/service-file.js";
export type { ReportPeriod } from "./services/public/service-report.js";
export type { Sender } from "./services/access/service-secret.js";
export type { OfficerSession, SessionServices } from "./services/access/service-session.js";
export type { InboxEntry, InboxFilter, InboxPage, OfficerCase } from "./services/officer/service-officer.js";
export * from "./deployment.js";
export * from "./store/store.js";
