import type { ConsentPurpose, GuidedKind, Lang } from "@danvan/core/terms";
import type { PublicCase } from "@danvan/core/wire";
import type { Part } from "../../element/agency-element.js";
import type { Failure } from "../../net/client.js";
import type { Photos } from "../../photos/photo-field.js";
import type { CaseDetailsWords, DueWords, FailureWords, GuidanceWords, TrackerWords } from "../../messages/vi.js";

/** The words of the tracker, and those of the case once its details are here. */
export type TrackerWordsHere = FailureWords & TrackerWords & Partial<CaseDetailsWords>;

/** The same with the words that come with the details. */
export type CaseWords = TrackerWordsHere & CaseDetailsWords & DueWords & GuidanceWords;

/** What is being done with the case that is shown. */
export interface Acts {
  /** Why the case should be opened again, as typed so far, and the code of the case that it is about. */
  readonly reason?: string | undefined;
  readonly of?: string | undefined;
  readonly problem?: string | undefined;
  /** What looks at the reason before it is sent, once it is here. */
  readonly guidance?: typeof import("../../guidance/guidance.js") | undefined;
  /** What the reason reads like. */
  readonly held?: GuidedKind | undefined;
  /** The sender's own word, once asked, that it is a complaint. */
  readonly isComplaint?: boolean;
  /** What shows and sends photos, once it is here, and those of the answer that is being written. */
  readonly photoPart?: typeof import("../../photos/photo-field.js") | undefined;
  readonly photos?: Photos | undefined;
  /** The form that opens the case again is wanted. */
  readonly isReopening?: boolean;
  /** What waits for an answer: a re-opening, a purpose, or a file by its id. */
  readonly busy?: string | undefined;
  /** The purpose that is about to be withdrawn. */
  readonly asking?: ConsentPurpose | undefined;
  /** What happened, and to what. */
  readonly result?: { readonly about: string; readonly text: string; readonly isBad?: boolean } | undefined;
  /** Addresses of the files that are here, by id. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What the parts of the tracker ask of it. */
export interface TrackerActions {
  /** @returns what is being done then */
  act(change: Acts): Acts;
  /** Loads a part with its words and styles; `undefined` when it cannot be had. */
  load<P extends Part>(loading: Promise<P>): Promise<P | undefined>;
  /** Whether a case is the one that was shown last. */
  isShown(code: string): boolean;
  /** Whether this may start: one thing at a time, also under a double click. */
  begin(what: string): boolean;
  /** What is known of the case without asking for it again. */
  know(change: Partial<PublicCase>): void;
  /** Asks for the case again, while the old one stands. */
  again(): Promise<void>;
  look(code: string, secret?: string): Promise<void>;
  askSecret(): void;
  tell(event: () => Event): void;
  focus(selector: string): void;
  explain(failure: Failure): string;
}

/** What the details show, and whom they tell. */
export interface TrackerView {
  readonly t: CaseWords;
  readonly lang: Lang;
  readonly agency: string;
  readonly endpoint: string;
  /** The secret that the case was looked up with; empty without one. */
  readonly secret: string;
  /** Why the promised date is that date, once the words for it are here. */
  readonly reasons: readonly string[];
  readonly acts: Acts;
  readonly on: TrackerActions;
}

/** The same with a case. */
export interface CaseView extends TrackerView {
  readonly case: PublicCase;
}
