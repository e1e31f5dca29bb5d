import type { Lang, OnlineKind } from "@danvan/core";
import type { AuditAct } from "../../audit/chain.js";

/** Answers that were published, apart from their cases: nothing of a case shows by accident. */
export interface PublishedStore {
  /**
   * Publishes an answer; what was published of the same case before is gone.
   * @returns `changed-meanwhile` when the case, or what its sender allowed, is not as it was seen: nothing is written then
   */
  publish(publication: Publication, act: AuditAct, seen: SeenBefore): Promise<"recorded" | "changed-meanwhile">;
  /** Takes it back. @returns whether there was one */
  unpublish(agency: string, caseId: string, act: AuditAct): Promise<boolean>;
  /** What is published of a case. */
  publicationOf(agency: string, caseId: string): Promise<Publication | null>;
  /** The latest first, or those with the most words of `like`. @returns up to `limit` and one more, which says that there are others */
  published(query: PublishedSearch): Promise<readonly ListedPublication[]>;
}

/** What was read before it was decided to publish. */
export interface SeenBefore {
  /** How long the history of the case was. */
  readonly after: number;
  /** The case under which it is kept who wrote, and how often they said what they allow. */
  readonly person: string;
  readonly consents: number;
}

/** What is published of a case. */
export interface Publication {
  readonly agency: string;
  /** UUIDv7 of the instant of publishing. */
  readonly id: string;
  readonly caseId: string;
  /** UTC ISO instant. */
  readonly at: string;
  /** Id of the officer who decided it. */
  readonly by: string;
  readonly kind: OnlineKind;
  readonly field: string | null;
  readonly place: string | null;
  /** `null` where the sender's matter is withheld. */
  readonly question: string | null;
  readonly answer: string;
}

/** One of a list, with the language of its case. */
export interface ListedPublication extends Publication {
  readonly lang: Lang;
}

/** Which of them. */
export interface PublishedSearch {
  readonly agency: string;
  readonly limit: number;
  /** Folded words (`foldedWords` of core) that all stand in it; each may go on. */
  readonly words?: readonly string[];
  /** Folded words of which one stands in it, whole. */
  readonly like?: readonly string[];
  /** Folded words that all stand in its place. */
  readonly place?: readonly string[];
  readonly field?: string;
  /** The id after which it goes on. */
  readonly after?: string;
}
