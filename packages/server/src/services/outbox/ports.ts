import type { Lang } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { Store } from "../../store/store.js";

/** One request to another system. */
export interface OutgoingPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether an address within private networks, or one without TLS, may be asked. */
  readonly allowPrivate: boolean;
}

/** What came of it: a status, whatever it is, or why there was none. */
export type PostOutcome = { readonly status: number } | { readonly failed: PostFailure };
/** Why a message could not be delivered. */
export type PostFailure = "address-private" | "address-unknown" | "timeout" | "unreachable";

/** What the delivery of the outbox is given. */
export interface OutboxOptions {
  readonly store: Pick<
    Store,
    | "claimJobs"
    | "settleJob"
    | "target"
    | "find"
    | "person"
    | "oversightAct"
    | "addOversightActs"
    | "fileBytes"
    | "receive"
    | "record"
    | "narrowConsent"
    | "handOver"
  >;
  readonly deployments: readonly Deployment[];
  now(): string;
  random(bytes: number): Uint8Array;
  /** Sends one request: follows no redirect, waits no longer than seven seconds, and never throws. */
  post(request: OutgoingPost): Promise<PostOutcome>;
  /** Default: no letters. */
  readonly mail?: Mail | undefined;
  /** The words of a short message, for agencies with a gateway. Default: no messages. */
  readonly text?: Mail["letter"] | undefined;
  /** Where people reach the agency whose jobs are sent, with the path it is mounted under, without its last slash. */
  readonly publicAddress: string;
}

/** How many jobs of an agency were sent, failed and will be tried again, and are stuck. */
export interface Delivered {
  readonly done: number;
  readonly again: number;
  readonly stuck: number;
}

/** What one letter tells: which cases something happened to, and nothing of what anybody wrote. */
export interface LetterFacts {
  readonly lang: Lang;
  readonly agency: { readonly code: string; readonly name: string };
  readonly told: readonly { readonly code: string; readonly event: string }[];
  /** Where people reach the agency. */
  readonly publicAddress: string;
}

/** What a letter says. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** What became of a letter. */
export type MailOutcome =
  | { readonly sent: true }
  | { readonly failed: "mail-refused" | "gateway-refused" | PostFailure };

/** How letters leave. */
export interface Mail {
  /** The words, in the reader's language. */
  letter(facts: LetterFacts): Letter;
  /**
   * Sends one letter to one plain address, or number; never throws.
   * @param id the same for every try of it
   */
  send(to: string, letter: Letter, id: string): Promise<MailOutcome>;
}
