/** The table of contents, in the order of the story: what comes in over HTTP, what is done with it, where it is kept. */
export { createHandler, type Handler, type HandlerOptions } from "./http/handler.js";
export type { TypedFeedback } from "./http/request/form.js";
export type { Pages } from "./http/pages/pages.js";
export type { Rate } from "./limit/rate-limit.js";
export { createServices, type Services } from "./services/services.js";
export type { Passwords, ServiceOptions } from "./services/context/context.js";
export type { FileContent } from "./services/case/file.js";
export type { ReportPeriod } from "./services/public/report.js";
export type { Sender } from "./services/access/secret.js";
export type { Actor } from "./services/access/actor.js";
export { POLICY, type Action, type Caller } from "./services/access/policy.js";
export { ROLES, type Role } from "./services/access/role.js";
export type { SessionServices } from "./services/access/session.js";
export type { OfficerCase } from "./services/officer/case.js";
export type { InboxEntry, InboxFilter, InboxPage } from "./services/officer/inbox.js";
export * from "./deployment/deployment.js";
export * from "./store/store.js";
