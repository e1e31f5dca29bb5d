import type { CivilDate } from "../calendar/civil-date.js";
import type { Confidence, Kind } from "../terms/terms.js";
import type { LocalizedText } from "../terms/localized.js";

/**
 * How a duty is owed: always; as a plan or programme; at a cadence; when something happens; as a report.
 * @example clausesOf(directive).every(({ kind }) => CLAUSE_KINDS.includes(kind)) // → true
 */
export const CLAUSE_KINDS = ["continuous", "plan", "periodic", "event", "report"] as const;
/** One of `CLAUSE_KINDS`. */
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/**
 * The bodies that a clause can address; a directive names each of them in its own words.
 * @example directive.parties.every(({ id }) => PARTY_IDS.includes(id)) // → true
 */
export const PARTY_IDS = [
  "provincial-committee",
  "home-affairs",
  "department",
  "public-service-unit",
  "district-committee",
  "commune-committee",
  "front-and-unions",
  "citizens",
] as const;
/** One of `PARTY_IDS`. */
export type PartyId = (typeof PARTY_IDS)[number];

/** A party the directive names. A null date is an open end; a succession carries its reason. */
export interface Party {
  readonly id: PartyId;
  readonly name: LocalizedText;
  readonly role: "issuer" | "overseer" | "addressee" | "partner" | "beneficiary";
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly succeeds?: { readonly party: PartyId; readonly reason: LocalizedText };
}

/** Why the directive exists: a shortcoming its preamble names. */
export interface Shortcoming {
  readonly id: string;
  readonly text: LocalizedText;
}

/** A numbered part of the text; its clauses answer the same shortcomings. */
export interface Task {
  readonly id: string;
  readonly title: LocalizedText;
  readonly answers: readonly string[];
  readonly clauses: readonly Clause[];
}

/** One duty, near to the text's words; slogans and names are the text's. */
export interface Clause {
  readonly id: string;
  readonly text: LocalizedText;
  /** The words of the text that this clause carries, sorted; together the clauses carry every word of their task that has a content. */
  readonly covers: readonly string[];
  /** What this asks of a ward office in 2026. Ours, not the directive's: districts, Covid-19 and some of its documents are gone. */
  readonly inPractice: LocalizedText;
  readonly kind: ClauseKind;
  readonly owners: readonly PartyId[];
  readonly partners?: readonly PartyId[];
  readonly cites: readonly string[];
  /** What an agency can show. */
  readonly evidence: readonly LocalizedText[];
  /** What the system counts by itself. */
  readonly fromData: readonly LocalizedText[];
}

/** A document the text quotes: as quoted, and what is known of it now. The quotation is never rewritten. */
export interface Instrument {
  readonly id: string;
  readonly citedAs: string;
  readonly issuer: LocalizedText;
  readonly date: CivilDate | null;
  readonly subject: LocalizedText;
  /** The document that holds now; null when nothing is known either way. */
  readonly inForceNow: string | null;
  readonly note: LocalizedText | null;
  readonly confidence: Confidence;
  readonly checkedOn: CivilDate;
}

/** Anything that serves clauses: a kind of case, a criterion of a rubric, a section of the report. */
export interface Serving {
  readonly id: string;
  readonly clauses: readonly string[];
}

/** What stands over a part of a report: its number, and for a point of a larger part the heading of that part. */
export interface OutlineHeading {
  readonly number: string;
  readonly under: LocalizedText | null;
}

/** One part of the report that a directive asks for. */
export interface OutlinePart {
  readonly id: string;
  readonly title: LocalizedText;
  /** Null: the opening, which says on what the report rests and over which days. */
  readonly heading: OutlineHeading | null;
  /** Groups of indicators whose figures it tells; of them only those of some clauses, or all but those. */
  readonly figures?: {
    readonly groups: readonly string[];
    readonly only?: readonly string[];
    readonly without?: readonly string[];
  };
  /** Only a person can write it: a report without its text is not complete. */
  readonly isWritten?: true;
}

/** How the yearly report that a directive asks for is laid out, and by which rule it is due. */
export interface ReportOutline {
  /** Id of a rule of the deployment's book. */
  readonly dueRule: string;
  readonly parts: readonly OutlinePart[];
  /** The clauses that the list of models serves; none: it has no such list of its own. */
  readonly modelClauses: readonly string[];
}

/** A directive as data: what document it is, whom it addresses, and its tasks with their clauses. */
export interface Directive {
  readonly id: string;
  readonly title: LocalizedText;
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly note: LocalizedText;
  /** It cannot be older than the newest document it quotes. */
  readonly notBefore: CivilDate;
  readonly parties: readonly Party[];
  readonly shortcomings: readonly Shortcoming[];
  readonly tasks: readonly Task[];
  /** Instruments quoted outside the numbered duties. */
  readonly background: readonly string[];
  readonly kinds: readonly (Serving & { readonly id: Kind })[];
  readonly sections: readonly Serving[];
  readonly report: ReportOutline;
}
