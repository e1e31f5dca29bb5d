import {
  toCivilDate,
  type Channel,
  type Consent,
  type Contact,
  type DuePromise,
  type Kind,
  type Lang,
  type NewFeedback,
  type NewRating,
  type OfficerAction,
  type PublicCase,
  type PublicReport,
  type Receipt,
  type Result,
  type Status,
  type CaseEvent,
} from "@danvan/core";
import type { AgencyName, Deployment } from "./deployment.js";
import { createContext } from "./service-context.js";
import { act, inbox, officerCase } from "./service-officer.js";
import { rate } from "./service-rate.js";
import { receive } from "./service-receive.js";
import { report, type ReportPeriod } from "./service-report.js";
import { sessionServices } from "./service-session.js";
import { publicCase } from "./service-track.js";
import type { Store } from "./store.js";

/** What the services are given: nothing is read from a global, a clock or a file. */
export interface ServiceOptions {
  readonly store: Store;
  readonly deployments: readonly Deployment[];
  /** The present instant as UTC ISO text, such as `2026-11-22T09:00:00.000Z`. */
  now(): string;
  /** Uniformly random bytes from a source fit for secrets. */
  random(bytes: number): Uint8Array;
  readonly passwords: Passwords;
}

/** A slow, salted password hash; the caller picks it, because it belongs to the platform. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
}

/** An officer who is signed in, at one agency. */
export interface OfficerSession {
  readonly agency: string;
  readonly officer: { readonly id: string; readonly name: string };
}

/** One line of the inbox. The excerpt is the citizen's own words; contact data is not in it. */
export interface InboxEntry {
  readonly code: string;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly status: Status;
  readonly receivedAt: string;
  readonly due: DuePromise | null;
  readonly timing: PublicCase["timing"];
  readonly excerpt: string;
}

export interface InboxFilter {
  /** Default: `open`. */
  readonly state?: "open" | "closed";
  /** `next` of the page before. */
  readonly after?: string;
}

/** Up to 50 entries; `next` continues after them, `null` on the last page. */
export interface InboxPage {
  readonly entries: readonly InboxEntry[];
  readonly next: string | null;
}

/** A case as the officer who handles it sees it. Ratings are not in it: they are anonymous to the rated officer. */
export interface OfficerCase {
  readonly code: string;
  readonly agency: AgencyName;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly status: Status;
  readonly receivedAt: string;
  readonly due: DuePromise | null;
  readonly timing: PublicCase["timing"];
  readonly lang: Lang;
  /** Empty when it was taken out of the system as a denunciation. */
  readonly text: string;
  readonly place: string | null;
  readonly contact: Contact | null;
  readonly consent: (Consent & { readonly at: string }) | null;
  readonly answer: PublicCase["answer"];
  readonly refusal: PublicCase["refusal"];
  readonly events: readonly CaseEvent[];
}

/** Everything the server can be asked to do, in the order of the story. */
export interface Services {
  /** The agency behind a code and the origins that may ask for it; `null` when this server does not answer for it. */
  agency(code: string): (AgencyName & { readonly origins: readonly string[] }) | null;

  receive(agency: string, input: NewFeedback): Promise<Result<{ receipt: Receipt; repeated: boolean }>>;
  publicCase(agency: string, code: string): Promise<Result<PublicCase>>;
  rate(agency: string, code: string, rating: NewRating): Promise<Result<void>>;
  /** @returns the figures, by default of this year up to today, or `date-invalid`, `period-invalid` */
  report(agency: string, period?: ReportPeriod): Promise<Result<PublicReport>>;

  /** Makes the first officer of an agency; `null` when it has one. The password is shown here once, only its hash is kept. */
  createFirstOfficer(agency: string): Promise<{ name: string; password: string } | null>;
  /**
   * @param client what tells one client from another, such as a network address: it is held in memory only, to slow down guessing
   * @returns a token for the cookie, or `sign-in-failed` (the same for every cause), `too-many-attempts`
   */
  signIn(
    agency: string,
    name: string,
    password: string,
    client?: string,
  ): Promise<Result<{ token: string; expiresAt: string }>>;
  /** @returns who the token belongs to, or `session-missing` */
  session(token: string): Promise<Result<OfficerSession>>;
  signOut(token: string): Promise<void>;

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
