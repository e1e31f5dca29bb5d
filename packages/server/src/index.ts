/** The table of contents, in the order of the story: what comes in over HTTP, what is done with it, where it is kept. */
export { createHandler, type Handler, type HandlerOptions } from "./http/handler.js";
export type { TypedFeedback } from "./http/request/form.js";
export { retryHeaders, storeProblem } from "./http/response/problem-response.js";
export { streamedBytes } from "./http/response/streamed-bytes.js";
export { PROBLEM_GROUPS, type Route } from "./http/routes/route.js";
export { SCHEMAS } from "./http/openapi/components.js";
export { openApi, type OpenApiOptions } from "./http/openapi/document.js";
export type { Answer, Content, OpenApi, Operation, Parameter } from "./http/openapi/openapi.js";
export { ROUTES } from "./http/routes/table.js";
export type { Pages } from "./http/pages/pages.js";
export { createGates, type Gate, type GateOptions, type Gates, type ProofGate } from "./limit/gates.js";
export type { ProofOfWorkOptions } from "./limit/proof-of-work.js";
export type { Rate } from "./limit/rate-limit.js";
export type { HeldBytes } from "./limit/byte-budget.js";
export { isForeignForm, type OwnForms } from "./http/request/foreign-form.js";
export { askedPath } from "./http/request/asked-path.js";
export { isForm, readBody, type Body, type Bytes, type FormFields } from "./http/request/body.js";
export { createServices, type KnownAgency, type Services } from "./services/services.js";
export type { OfficerServices } from "./services/officer/officer-services.js";
export type { PublicServices } from "./services/public/public-services.js";
export type { SenderServices } from "./services/sender/sender-services.js";
export type { Passwords, ServiceOptions } from "./services/context/context.js";
export type { SecretKey } from "./services/context/secret-box.js";
export type { IdentityProvider, PendingSignOn } from "./services/context/identity-provider.js";
export { plainAddress } from "./services/outbox/mail-address.js";
export { outboxSink, type OutboxSink, type SunkMessage } from "./services/outbox/sink.js";
export { deliverJobs } from "./services/outbox/deliver.js";
export type * from "./services/outbox/ports.js";
export type { OutboxServices, StuckOutbox } from "./services/outbox/stuck.js";
export type { ShownSettings } from "./services/people/settings.js";
export type { OverseenBasis, OverseenClause } from "./services/oversight/overseen-basis.js";
export type { OversightServices } from "./services/oversight/oversight.js";
export type { LateCase, Overview, UnitReport, UnitStanding } from "./services/oversight/overview.js";
export type { NewAppraisal, Scoring, UnitScore } from "./services/oversight/year/appraisal.js";
export type { OnRead, ReadUnit } from "./services/oversight/year/consolidation.js";
export type { InspectionEntry, InspectionReason } from "./services/oversight/year/inspection.js";
export type { NewReminder, ReminderLog, SentReminder } from "./services/oversight/year/reminders.js";
export type { NewRound, PreparedRound } from "./services/oversight/year/round.js";
export type { Acted, Appraisal, Round } from "./services/oversight/year/year-acts.js";
export type { AreaPeriod } from "./services/oversight/area-report.js";
export {
  importCases,
  previewImport,
  type ImportOptions,
  type ImportPreview,
} from "./services/exchange/import/import-cases.js";
export type { SourceRow } from "./services/exchange/import/source-table.js";
export { agencyArchive, type ArchiveOptions, type ArchiveStore } from "./services/exchange/move/archive.js";
export { takeAgency, type TakeOptions } from "./services/exchange/move/take-agency.js";
export type { ExchangeServices } from "./services/exchange/exchange.js";
export { verifyAudit } from "./services/case/verify-audit.js";
export { isSound, repairCounts, verifyCounts, type Verified } from "./services/case/verify.js";
export type { Recount } from "./services/case/recount.js";
export type { Taken } from "./services/sender/receive.js";
export type { FileContent } from "./services/case/file.js";
export { bookOf } from "./services/context/counting-rules.js";
export type { Counting, ReportingDeployment, ReportingOptions } from "./services/context/reporting.js";
export { createReports, type Reports } from "./services/reports.js";
export type { YearEntries, YearFigures } from "./services/year-report/year-report.js";
export type { YearDays } from "./services/year-report/year-basis.js";
export type { SavedYearPart, YearRecord } from "./services/year-report/record/year-record.js";
export type { YearBasis } from "./services/year-report/record/plan-basis.js";
export type { FrozenFigures, YearDraft } from "./services/year-report/record/draft.js";
export type { TypedYearPart } from "./services/year-report/record/write.js";
export type { YearFile } from "./services/year-report/files/year-files.js";
export type { TypedYearFile } from "./services/year-report/files/typed-files.js";
export type { YearReceipt, YearSummary } from "./services/year-report/record/hand-in.js";
export type { RecheckedYear } from "./services/year-report/record/recheck-year.js";
export type { TracedFigure } from "./services/year-report/record/trace-figure.js";
export type { HandedInReport, YearJudgement, YearStanding } from "./services/year-report/record/oversee.js";
export type { YearRecordServices } from "./services/year-report/record/year-record-services.js";
export type { ReportPeriod } from "./services/public/report.js";
export type { Requester } from "./services/access/requester.js";
export type { Actor } from "./services/access/actor.js";
export { isAllowed, POLICY, type Action, type Caller } from "./services/access/policy.js";
export { reachesBeyond, ROLES, type Role } from "./services/access/role.js";
export { createOfficers, type NewPassword, type Officers } from "./services/access/officers.js";
export type { AccountServices, OwnSession } from "./services/access/account.js";
export type { AccountStanding } from "./services/access/account-standing.js";
export {
  DATA_REQUEST_REFERENCE_MAX,
  type DataRequest,
  type DataRequestServices,
  type NewDataRequest,
  type Owed,
} from "./services/officer/data-requests.js";
export type { Deputy, DeputyServices, NewDeputy } from "./services/people/deputies.js";
export type { Absent } from "./services/access/deputies/deputy-roles.js";
export type { Invitation, PeopleServices, Person as StaffMember } from "./services/people/people.js";
export * from "./audit/chain.js";
export * from "./store/audit.js";
export * from "./store/second-factors.js";
export * from "./store/sign-ons.js";
export * from "./store/deputies.js";
export type * from "./store/desk/desk.js";
export type * from "./store/desk/drafts.js";
export type * from "./store/desk/templates.js";
export type * from "./store/desk/views.js";
export type * from "./store/desk/mentions.js";
export type * from "./store/desk/preferences.js";
export type { SecondFactorServices } from "./services/access/second-factor/second-factor.js";
export type { SignedOn, SignOnServices } from "./services/access/sign-on/sign-on.js";
export type { SignedIn } from "./services/access/open-session.js";
export type { SessionServices } from "./services/access/session.js";
export type { FieldServices } from "./services/citizen/fields.js";
export type { FieldStore } from "./store/citizen/fields.js";
export type { PublishServices } from "./services/citizen/publish-services.js";
export type { PublishState } from "./services/citizen/publish.js";
export type { ListedPublication, Publication, PublishedSearch, PublishedStore } from "./store/citizen/published.js";
export type { DeskServices } from "./services/desk/desk.js";
export type { CaseDesk, KeptDraft, NewDraft } from "./services/desk/drafts.js";
export type { Writer } from "./services/desk/writers.js";
export type { CaseNews, SeenCase } from "./services/desk/news.js";
export { PLACEHOLDERS } from "./services/desk/fill-template.js";
export { isFor, type NewTemplate, type TemplateServices } from "./services/desk/templates.js";
export type { NewView, ViewServices } from "./services/desk/views.js";
export type { OfficerCase } from "./services/officer/case.js";
export type { Handler as CaseHandler } from "./services/officer/handlers.js";
export { TODAY_PARTS, todayFilters, type Part, type TodayPart } from "./services/officer/today.js";
export type { AllowedExtension, PauseGround } from "./services/officer/clock.js";
export { ENTRY_DAYS, type Entered } from "./services/officer/enter.js";
export type { RelatedCases } from "./services/officer/desk/related.js";
export type { Approval, Written } from "./services/officer/approval.js";
export type { ExportedInbox } from "./services/officer/desk/export-inbox.js";
export {
  MOST_COUNTED,
  type InboxEntry,
  type InboxFilter,
  type InboxOnly,
  type InboxPage,
} from "./services/officer/inbox.js";
export * from "./deployment/deployment.js";
export type * from "./deployment/oversight.js";
export * from "./deployment/webhook.js";
export * from "./deployment/message-gateway.js";
export * from "./deployment/web-origin.js";
export * from "./store/store.js";
export * from "./store/cases.js";
export * from "./store/files.js";
export * from "./store/data-requests.js";
export * from "./store/outbox.js";
export * from "./store/exchange/imports.js";
export * from "./store/exchange/moves.js";
export * from "./store/people.js";
export * from "./store/notices.js";
export * from "./store/visits.js";
export * from "./store/statistics.js";
export type * from "./store/oversight/many-agencies.js";
export type * from "./store/oversight/acts.js";
export type * from "./store/year/year-files.js";
export * from "./store/officers.js";
export * from "./store/year/year-reports.js";
