import {
  toCivilDate,
  type NewFeedback,
  type NewRating,
  type OfficerAction,
  type PublicCase,
  type PublicReport,
  type Receipt,
  type Result,
} from "@danvan/core";
import type { AgencyName } from "./deployment.js";
import { createContext, type ServiceOptions } from "./service-context.js";
import { act, inbox, officerCase, type InboxFilter, type InboxPage, type OfficerCase } from "./service-officer.js";
import { rate } from "./service-rate.js";
import { receive } from "./service-receive.js";
import { report, type ReportPeriod } from "./service-report.js";
import { sessionServices, type OfficerSession, type SessionServices } from "./service-session.js";
import { publicCase } from "./service-track.js";

/** Everything the server can be asked to do, in the order of the story. */
export interface Services extends SessionServices {
  /** The agency behind a code and the origins that may ask for it; `null` when this server does not answer for it. */
  agency(code: string): (AgencyName & { readonly origins: readonly string[] }) | null;

  receive(agency: string, input: NewFeedback): Promise<Result<{ receipt: Receipt; repeated: boolean }>>;
  publicCase(agency: string, code: string): Promise<Result<PublicCase>>;
  rate(agency: string, code: string, rating: NewRating): Promise<Result<void>>;
  /** @returns the figures, by default of this year up to today, or a problem of the period */
  report(agency: string, period?: ReportPeriod): Promise<Result<PublicReport>>;

  inbox(session: OfficerSession, filter?: InboxFilter): Promise<Result<InboxPage>>;
  /** @returns the case, or `case-not-found` (also for a case of another agency), `code-…` for a mistyped code */
  officerCase(session: OfficerSession, code: string): Promise<Result<OfficerCase>>;
  act(session: OfficerSession, code: string, action: OfficerAction): Promise<Result<OfficerCase>>;

  /** Erases contact data past its last day (`Deployment.contactDays`); to be called now and then. @returns how many people were forgotten */
  eraseContacts(agency: string): Promise<number>;
}

/**
 * Ties the services to a store, the law and the platform.
 * @example
 * const services = createServices({ store, deployments: [{ agency, book, calendar }], now, random, passwords });
 * await services.receive("18073", feedback); // → { ok: true, value: { receipt: { code: "18073-K7QM9-XWRF4", … }, repeated: false } }
 */
export function createServices(options: ServiceOptions): Services {
  const context = createContext(options);
  return {
    agency(code) {
      const deployment = context.deployment(code);
      if (!deployment.ok) return null;
      const { agency, origins = [] } = deployment.value;
      return { code: agency.code, name: agency.name, origins };
    },
    receive: (agency, input) => receive(context, agency, input),
    publicCase: (agency, code) => publicCase(context, agency, code),
    rate: (agency, code, rating) => rate(context, agency, code, rating),
    report: (agency, period) => report(context, agency, period),
    ...sessionServices(context),
    inbox: (session, filter) => inbox(context, session, filter),
    officerCase: (session, code) => officerCase(context, session, code),
    act: (session, code, action) => act(context, session, code, action),
    eraseContacts: (agency) => options.store.eraseContacts(agency, toCivilDate(options.now())),
  };
}
