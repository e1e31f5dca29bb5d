import type { GuidedKind, Lang, OnlineKind } from "@danvan/core/terms";
import type { Receipt } from "@danvan/core/wire";
import type { Attachment } from "../device/attachment.js";
import type { Failure } from "../net/client.js";
import type { Delivery } from "../net/delivery.js";
import type { Draft, KeptDraft } from "../device/draft.js";
import type { FailureWords } from "../messages/vi/failures.js";
import type { FeedbackWords } from "../messages/vi/feedback.js";
import type { ToolWords } from "../messages/vi/tools.js";
import type { Waiting } from "../device/outbox.js";
import type { Problem } from "./check-feedback.js";

/** A message on its way. Without a `failure` it has been sent and is not confirmed; with one it waits on this device. */
export interface Sending {
  readonly waiting: Waiting;
  /** Whether it outlives this page. */
  readonly isKept: boolean;
  readonly delivery: Delivery;
  /** Lets another page have it. */
  readonly release: (() => void) | undefined;
  readonly failure?: string;
  readonly receipt?: Receipt;
  /** Its files, which follow the text. */
  readonly upload?: Upload | undefined;
}

/** How the files of a received message are coming along. */
export interface Upload {
  /** Which one is on its way; as many as there are files when all is over. */
  readonly at?: number;
  /** How many of its bytes are on the agency's disk. */
  readonly arrived?: number;
  /** Why it waits. */
  readonly failure?: Failure | undefined;
  /** What the agency did not take, by the names that their owner knows. */
  readonly refused?: readonly { readonly name: string; readonly failure: Failure }[];
}

/** What is fetched only when it is needed. */
export interface FormParts {
  readonly guidance?: typeof import("../guidance/guidance.js");
  readonly after?: typeof import("./receipt/after-sending.js");
  readonly tools?: typeof import("./tools/form-tools.js");
  readonly photos?: typeof import("./photos/photo-field.js");
  readonly letter?: typeof import("./letter/letter.js");
}

/** Everything that changes while the form is on the page. */
export interface FormState {
  readonly problems: readonly Problem[];
  readonly failure?: string | undefined;
  readonly guided?: GuidedKind | undefined;
  /** Messages that are not received yet, or not looked at. */
  readonly sendings: readonly Sending[];
  /** Key of the message that left this form last, while it is on its way. */
  readonly own?: string | undefined;
  readonly receipt?: Receipt | undefined;
  /** Why the promised date is that date, once the words for it are here. */
  readonly reasons: readonly string[];
  /** What became of the last "copy". */
  readonly copied?: string | undefined;
  /** Length of the text. */
  readonly used: number;
  readonly files?: readonly Attachment[] | undefined;
  /** What is wrong with files chosen last. */
  readonly fileNotes?: readonly string[];
  /** Files that are being made smaller; sending waits for them. */
  readonly preparing?: Promise<unknown> | undefined;
  /** A draft of an earlier visit, until the person says what to do with it. */
  readonly offered?: KeptDraft | undefined;
  readonly shared?: boolean;
  /** Whether the device holds the draft; undefined while there is nothing to hold. */
  readonly kept?: boolean | undefined;
  /** Whether somebody types for somebody else. */
  readonly helped?: boolean;
  /** Stops reading aloud; there while it reads. */
  readonly hush?: (() => void) | undefined;
  /** Whether the letters are large. */
  readonly big?: boolean;
  readonly parts: FormParts;
}

/** Before anything has happened. */
export const START: FormState = { problems: [], sendings: [], reasons: [], used: 0, parts: {} };

/** What a person does. */
export interface FormActions {
  /** @returns everything as it is now */
  set(change: Partial<FormState>): FormState;
  submit(event: Event): void;
  input(event: Event): void;
  go(event: Event, field: string): void;
  share(event: Event): void;
  resume(draft: Draft | null): void;
  insist(): void;
  edit(key: string): void;
  remove(key: string): void;
  see(key: string): void;
  another(): void;
  channels(): void;
  letter(loading: Promise<FormParts["letter"] & {}>): Promise<unknown>;
  tools(): void;
  photos(): void;
}

export type FormWords = FailureWords & FeedbackWords & Partial<Pick<ToolWords, "forAnother">>;

/** All that the form shows, and whom it tells. */
export interface FormView extends FormState {
  /** How many steps of the form are drawn. */
  readonly drawn: number;
  readonly t: FormWords;
  readonly lang: Lang;
  readonly kinds: readonly OnlineKind[];
  readonly agency: string;
  /** Other ways to the agency, and the page where a case is looked up. */
  readonly ways: Readonly<Record<"hotline" | "portal" | "app" | "trackerHref", string | undefined>>;
  readonly on: FormActions;
}
