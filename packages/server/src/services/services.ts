import {
  type ConsentNotice,
  type ConsentState,
  type FileState,
  type ManualEntry,
  type NewConsent,
  type NewFeedback,
  type NewFile,
  type NewRating,
  type NewReopening,
  type NewSupplement,
  type NewVisit,
  type OfficerAction,
  type PublicCase,
  type Result,
} from "@danvan/core";
import type { AgencyName } from "../deployment/deployment.js";
import { withdrawConsent } from "./sender/consent.js";
import { recount, type Recount } from "./case/recount.js";
import { createContext, type ServiceOptions } from "./context/context.js";
import type { FileContent } from "./case/file.js";
import { act } from "./officer/act.js";
import { officerCase, type OfficerCase } from "./officer/case.js";
import { handlersOf, type Handler } from "./officer/handlers.js";
import { today, type Part, type TodayPart } from "./officer/today.js";
import { permit } from "./access/policy.js";
import { enterCase, type Entered } from "./officer/enter.js";
import { DRAFT_DAYS, deskServices, type DeskServices } from "./desk/desk.js";
import { relatedCases, type RelatedCases } from "./officer/desk/related.js";
import { addNote } from "./officer/note.js";
import { officerFile } from "./officer/file.js";
import { exportInbox, type ExportedInbox } from "./officer/desk/export-inbox.js";
import { inbox, type InboxFilter, type InboxPage } from "./officer/inbox.js";
import { currentNotice, notice } from "./public/notice.js";
import { publicFile } from "./public/file.js";
import { rate } from "./sender/rate.js";
import { receive, type Taken } from "./sender/receive.js";
import { reopen } from "./sender/reopen.js";
import { confirm } from "./sender/confirm.js";
import { supply } from "./sender/supply.js";
import { servedReports, type Reports } from "./reports.js";
import type { Requester } from "./access/requester.js";
import type { Actor } from "./access/actor.js";
import { accountServices, type AccountServices } from "./access/account.js";
import { resealSecrets } from "./access/second-factor/reseal.js";
import { secondFactorServices, type SecondFactorServices } from "./access/second-factor/second-factor.js";
import { signOnServices, type SignOnServices } from "./access/sign-on/sign-on.js";
import { passwordGate } from "./access/password-gate.js";
import { dataRequestServices, type DataRequestServices } from "./officer/data-requests.js";
import { deputyServices, type DeputyServices } from "./people/deputies.js";
import { settings, type ShownSettings } from "./people/settings.js";
import { oversightServices, type OversightServices } from "./oversight/oversight.js";
import { sweep, type Swept } from "./exchange/retention.js";
import { exchangeServices, type ExchangeServices } from "./exchange/exchange.js";
import { fieldServices, type FieldServices } from "./citizen/fields.js";
import { publishServices, type PublishServices } from "./citizen/publish-services.js";
import { outboxServices, type OutboxServices } from "./outbox/stuck.js";
import { peopleServices, type PeopleServices } from "./people/people.js";
import { sessionServices, type SessionServices } from "./access/session.js";
import { publicCase } from "./public/case.js";
import { appendFile, openFile } from "./sender/upload.js";
import { rateVisit } from "./sender/visit.js";
import { yearRecordServices, type YearRecordServices } from "./year-report/record/year-record-services.js";
import { followed } from "./life/followed.js";
import { uuidV4 } from "../ids/uuid-v4.js";

/** An agency that this server answers for. */
export interface KnownAgency extends AgencyName {
  /** Web origins whose pages may call the public routes and frame the form. */
  readonly origins: readonly string[];
  /** What a person reads before consenting, in its current version. */
  readonly notice: ConsentNotice;
  /** Whose units it follows; `null` for an agency that oversees nobody. */
  readonly oversees: AgencyName | null;
}

/** Everything the server can be asked to do, in the order of the story. */
export interface Services
  extends
    SessionServices,
    SignOnServices,
    AccountServices,
    SecondFactorServices,
    PeopleServices,
    DeputyServices,
    DataRequestServices,
    DeskServices,
    OutboxServices,
    PublishServices,
    FieldServices,
    YearRecordServices,
    OversightServices,
    ExchangeServices,
    Reports {
  /** The agency behind a code, as pages and routes need it at once; `null` when this server does not answer for it. */
  agency(code: string): KnownAgency | null;

  /**
   * Keeps the text of every version of every agency's consent notice, and closes the secrets of second factors by the first of the keys. To be
   * called before serving; a sending waits for the notices too.
   *
   * @throws DanvanError `notice-changed`: a text changed under a version that people consented to; `secret-key-unknown`: a key is missing that
   * secrets in the database were closed with
   */
  ready(): Promise<void>;
  /**
   * What a person reads before consenting.
   *
   * @param version one that a consent names. Default: the current one
   */
  notice(agency: string, version?: string): Promise<Result<ConsentNotice>>;

  /** What the own agency was configured with, without a secret. */
  settings(actor: Actor): Result<ShownSettings>;
  /** A fresh idempotency key, for a form whose page could not make one: as hard to guess as the secret that is derived from it. */
  newKey(): string;
  /** @param files those that came together with the words */
  receive(agency: string, input: NewFeedback, files?: Bytes[]): Promise<Result<Taken>>;
  /** Announces a file of the sender, and takes its bytes chunk by chunk. */
  openFile(
    agency: string,
    code: string,
    sender: Requester,
    file: NewFile,
  ): Promise<Result<{ file: FileState; repeated: boolean }>>;
  appendFile(
    agency: string,
    code: string,
    sender: Requester,
    chunk: { id: string; offset: number; bytes: Bytes },
  ): Promise<Result<FileState>>;
  /** @param requester only with the right secret are the sender's own files and consent shown */
  publicCase(agency: string, code: string, requester?: Requester): Promise<Result<PublicCase>>;
  publicFile(agency: string, code: string, id: string, requester?: Requester): Promise<Result<FileContent>>;
  reopen(agency: string, code: string, sender: Requester, reopening: NewReopening): Promise<Result<void>>;
  confirm(agency: string, code: string, sender: Requester): Promise<Result<void>>;
  /** @param files those that came together with the words */
  supply(
    agency: string,
    code: string,
    sender: Requester,
    supplement: NewSupplement,
    files?: Bytes[],
  ): Promise<Result<void>>;
  withdrawConsent(
    agency: string,
    code: string,
    sender: Requester,
    remaining: NewConsent,
  ): Promise<Result<ConsentState>>;
  rate(agency: string, code: string, rating: NewRating, requester?: Requester): Promise<Result<void>>;
  rateVisit(agency: string, visit: NewVisit): Promise<Result<{ repeated: boolean }>>;
  /**
   * Counts cases again by their histories. To be called after a start: `stale` counts only what was counted by other rules, and makes the
   * report quick again; `all` proves that the sums are what the histories say.
   */
  recount(agency: string, scope: "stale" | "all"): Promise<Result<Recount>>;

  /** Takes in what an officer typed of a call, a letter or a visit. */
  enterCase(actor: Actor, entry: ManualEntry): Promise<Result<Entered>>;
  /** The whole list that an officer looks at, to be taken along. */
  exportInbox(
    actor: Actor,
    filter?: Omit<InboxFilter, "after" | "limit">,
    most?: number,
  ): Promise<Result<ExportedInbox>>;
  /** What waits today, by its urgency. */
  today(actor: Actor): Promise<Result<Readonly<Record<TodayPart, Part>>>>;
  /** Whom a case may be given. */
  handlers(actor: Actor): Promise<Result<readonly Handler[]>>;
  inbox(actor: Actor, filter?: InboxFilter): Promise<Result<InboxPage>>;
  /** @returns the case, or `case-not-found` (also for a case of another agency), `code-…` for a mistyped code, `role-missing` */
  officerCase(actor: Actor, code: string): Promise<Result<OfficerCase>>;
  officerFile(actor: Actor, code: string, id: string): Promise<Result<FileContent>>;
  /** @param files those that go with an answer */
  act(actor: Actor, code: string, action: OfficerAction, files?: Bytes[]): Promise<Result<OfficerCase>>;

  /** Cases that may be the same matter again: of the same sender, of the same place. */
  relatedCases(actor: Actor, code: string): Promise<Result<RelatedCases>>;

  /** Keeps what an officer tells the others about a case. */
  addNote(actor: Actor, code: string, text: string): Promise<Result<OfficerCase>>;

  /** Resolves when a receipt could be given now: what is written reaches the disk. @throws DanvanError `store-unavailable`, `store-busy` */
  probe(): Promise<void>;
  /**
   * Erases what has had its time: contact data past its last day (`Deployment.contactDays`), and files that never came to
   * their end: a day after their last byte, an hour after an announcement that no byte followed; and drafts that nobody went on with for
   * `DRAFT_DAYS`; and messages that nobody took (`Deployment.stuckDays`). Each erasure is written into the audit, without a word of it. To be
   * called now and then.
   *
   * @returns how many people were forgotten, how many files were given up, and how many drafts and messages went
   */
  sweep(agency: string): Promise<Swept>;
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Ties the services to a store, the law and the platform.
 * @example
 * const services = createServices({ store, deployments: [{ agency, book, calendar, notices }], now, elapsed, random, passwords });
 * await services.receive("18073", feedback); // → { ok: true, value: { receipt: { code: "18073-…", … }, repeated: false } }
 */
export function createServices(options: ServiceOptions): Services {
  const context = createContext(options);
  const gate = passwordGate(context);
  /** A receipt goes on working wherever its case is now. */
  const at = (agency: string, code: string) => followed(context, agency, code);
  return {
    agency(code) {
      const deployment = context.deployment(code);
      if (!deployment.ok) return null;
      const { agency, origins = [], oversight } = deployment.value;
      const notice = currentNotice(deployment.value);
      return { code: agency.code, name: agency.name, origins, notice, oversees: oversight?.area ?? null };
    },
    async ready() {
      for (const deployment of options.deployments) {
        await context.notices.keep(deployment);
        await resealSecrets(context, deployment.agency.code);
      }
    },
    notice: (agency, version) => notice(context, agency, version),
    settings: (actor) => settings(context, actor),
    newKey: () => uuidV4(context.random(16)),
    receive: (agency, input, files) => receive(context, agency, input, files),
    async openFile(agency, code, sender, file) {
      const now = await at(agency, code);
      return openFile(context, now.agency, now.code, sender, file);
    },
    async appendFile(agency, code, sender, chunk) {
      const now = await at(agency, code);
      return appendFile(context, now.agency, now.code, sender, chunk);
    },
    async publicCase(agency, code, requester) {
      const now = await at(agency, code);
      return publicCase(context, now.agency, now.code, requester);
    },
    async publicFile(agency, code, id, requester) {
      const now = await at(agency, code);
      return publicFile(context, now.agency, now.code, id, requester);
    },
    async reopen(agency, code, sender, reopening) {
      const now = await at(agency, code);
      return reopen(context, now.agency, now.code, sender, reopening);
    },
    async confirm(agency, code, sender) {
      const now = await at(agency, code);
      return confirm(context, now.agency, now.code, sender);
    },
    async supply(agency, code, sender, supplement, files) {
      const now = await at(agency, code);
      return supply(context, now.agency, now.code, sender, supplement, files);
    },
    async withdrawConsent(agency, code, sender, remaining) {
      const now = await at(agency, code);
      return withdrawConsent(context, now.agency, now.code, sender, remaining);
    },
    async rate(agency, code, rating, requester) {
      const now = await at(agency, code);
      return rate(context, now.agency, now.code, rating, requester);
    },
    rateVisit: (agency, visit) => rateVisit(context, agency, visit),
    ...servedReports(context),
    recount: (agency, scope) => recount(context, agency, scope),
    ...sessionServices(context, gate),
    ...signOnServices(context),
    ...accountServices(context, gate),
    ...secondFactorServices(context, gate),
    ...peopleServices(context),
    ...deputyServices(context),
    ...dataRequestServices(context),
    ...outboxServices(context),
    ...publishServices(context),
    ...fieldServices(context),
    ...yearRecordServices(context),
    ...deskServices(context),
    ...oversightServices(context),
    ...exchangeServices(context),
    enterCase: (actor, entry) => enterCase(context, actor, entry),
    exportInbox: (actor, filter, most) => exportInbox(context, actor, filter, most),
    today: (actor) => today(context, actor),
    async handlers(actor) {
      const allowed = permit(context, actor, "inbox");
      return allowed.ok ? { ok: true, value: await handlersOf(context, actor.agency) } : allowed;
    },
    inbox: (actor, filter) => inbox(context, actor, filter),
    officerCase: (actor, code) => officerCase(context, actor, code),
    officerFile: (actor, code, id) => officerFile(context, actor, code, id),
    act: (actor, code, action, files) => act(context, actor, code, action, files),
    relatedCases: (actor, code) => relatedCases(context, actor, code),
    addNote: (actor, code, text) => addNote(context, actor, code, text),
    probe: () => options.store.probe(),
    async sweep(agency) {
      const deployment = context.deployment(agency);
      return sweep(context, agency, deployment.ok ? deployment.value : {}, DRAFT_DAYS);
    },
  };
}
