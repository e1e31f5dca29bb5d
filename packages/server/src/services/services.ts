import type { ConsentNotice, Result } from "@danvan/core";
import type { AgencyName } from "../deployment/deployment.js";
import { accountServices, type AccountServices } from "./access/account.js";
import type { Actor } from "./access/actor.js";
import { passwordGate } from "./access/password-gate.js";
import { resealSecrets } from "./access/second-factor/reseal.js";
import { secondFactorServices, type SecondFactorServices } from "./access/second-factor/second-factor.js";
import { sessionServices, type SessionServices } from "./access/session.js";
import { signOnServices, type SignOnServices } from "./access/sign-on/sign-on.js";
import { recount, type Recount } from "./case/recount.js";
import { fieldServices, type FieldServices } from "./citizen/fields.js";
import { publishServices, type PublishServices } from "./citizen/publish-services.js";
import { createContext, type ServiceOptions } from "./context/context.js";
import { DRAFT_DAYS, deskServices, type DeskServices } from "./desk/desk.js";
import { exchangeServices, type ExchangeServices } from "./exchange/exchange.js";
import { sweep, type Swept } from "./exchange/retention.js";
import { dataRequestServices, type DataRequestServices } from "./officer/data-requests.js";
import { officerServices, type OfficerServices } from "./officer/officer-services.js";
import { outboxServices, type OutboxServices } from "./outbox/stuck.js";
import { oversightServices, type OversightServices } from "./oversight/oversight.js";
import { deputyServices, type DeputyServices } from "./people/deputies.js";
import { peopleServices, type PeopleServices } from "./people/people.js";
import { settings, type ShownSettings } from "./people/settings.js";
import { currentNotice } from "./public/notice.js";
import { publicServices, type PublicServices } from "./public/public-services.js";
import { servedReports, type Reports } from "./reports.js";
import { senderServices, type SenderServices } from "./sender/sender-services.js";
import { yearRecordServices, type YearRecordServices } from "./year-report/record/year-record-services.js";

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
    SenderServices,
    PublicServices,
    OfficerServices,
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
  /** What the own agency was configured with, without a secret. */
  settings(actor: Actor): Result<ShownSettings>;
  /**
   * Counts cases again by their histories. To be called after a start: `stale` counts only what was counted by other rules, and makes the
   * report quick again; `all` proves that the sums are what the histories say.
   */
  recount(agency: string, scope: "stale" | "all"): Promise<Result<Recount>>;

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

/**
 * Ties the services to a store, the law and the platform.
 * @example
 * const services = createServices({ store, deployments: [{ agency, book, calendar, notices }], now, elapsed, random, passwords });
 * await services.receive("18073", feedback); // → { ok: true, value: { receipt: { code: "18073-…", … }, repeated: false } }
 */
export function createServices(options: ServiceOptions): Services {
  const context = createContext(options);
  const gate = passwordGate(context);
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
    settings: (actor) => settings(context, actor),
    recount: (agency, scope) => recount(context, agency, scope),
    ...senderServices(context),
    ...publicServices(context),
    ...officerServices(context),
    ...servedReports(context),
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
    probe: () => options.store.probe(),
    async sweep(agency) {
      const deployment = context.deployment(agency);
      return sweep(context, agency, deployment.ok ? deployment.value : {}, DRAFT_DAYS);
    },
  };
}
