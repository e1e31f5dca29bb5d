import type { GuidedKind, Lang } from "@danvan/core/terms";
import type { NewFeedback } from "@danvan/core/wire";
import type { Attachment } from "../../device/attachment.js";
import type { PendingMessage } from "../../device/message-queue.js";
import { idempotencyKey } from "../../element/idempotency-key.js";
import type { Problem, checkFeedback } from "./check-feedback.js";
import { composeFeedback } from "./compose-feedback.js";
import type { Fields } from "./fields.js";

/** What the submission of a message reads of the element around it, and what it asks of it. */
export interface SubmissionHost {
  readonly agency: string;
  readonly endpoint: string;
  /** Kinds that cannot be answered without a phone number or an email, with spaces between. */
  readonly contactKinds: string;
  readonly _language: Lang;
  readonly _drafting: {
    readonly _fields: Fields;
    readonly _key: string | undefined;
    readonly _isShared: boolean | undefined;
    _leave(key: string): void;
    _clear(): void;
  };
  readonly _notice: { readonly version: string } | undefined;
  /** The sender's own word whether the text is no complaint, once asked. */
  _isNoComplaint: boolean | undefined;
  readonly _sending: {
    readonly _current: string | undefined;
    _start(message: PendingMessage, mayKeep: boolean): Promise<void>;
  };
  readonly _own: {
    /** The files of the message; those that are being made smaller are waited for. */
    photos: { readonly files?: readonly Attachment[] | undefined; readonly preparing?: Promise<unknown> | undefined };
    /** Somebody may type for somebody else. */
    readonly tools: { readonly helped?: boolean };
  };
  /** What screens a message, once it is here. */
  readonly _parts: {
    readonly checks?: { readonly checkFeedback: typeof checkFeedback } | undefined;
    readonly guidance?: { screen(message: NewFeedback): GuidedKind | null } | undefined;
  };
  _loadChecks(): Promise<SubmissionHost["_parts"]["checks"]>;
  _focusOn(selector: string): Promise<void>;
  _problems: readonly Problem[];
  _failure: unknown;
  _guided: GuidedKind | undefined;
  _loadNotice(isNeeded: boolean): unknown;
  _guide(kind: GuidedKind): void;
  _refuse(problems: readonly Problem[]): void;
}

/** Submits what is in the form: checked, composed, screened, and then on its way or back with what is wrong. */
export async function submit(host: SubmissionHost): Promise<void> {
  const { agency, endpoint, _drafting: drafting, _sending: sending, _own: own } = host; // these go along with a form that is written anew
  while (own.photos.preparing) await own.photos.preparing; // what is ready may be followed by more
  if (sending._current) return;
  const fields = drafting._fields;
  const notice = host._notice?.version ?? fields["notice"]; // that of the plain form, while none has come
  const consent = (fields["notice"] === notice && fields["consent"]?.match(/\w+/g)) || [];
  const { checks = await host._loadChecks() } = host._parts;
  // Without the checks the agency's own are left, and a message that is none does not leave.
  if (!checks && !(fields["kind"] && fields["text"])) return host._focusOn(fields["kind"] ? "#text" : "#kind");
  const problems = checks?.checkFeedback(fields, consent, host.contactKinds) ?? [];
  host._failure = host._guided = undefined;
  host._problems = problems;
  if (problems[0]) {
    void host._loadNotice(true); // what is missing may be the consent
    return host._refuse(problems);
  }
  const key = drafting._key ?? idempotencyKey();
  const feedback = composeFeedback(fields, consent, notice, {
    key,
    ...(host._isNoComplaint && { notComplaint: true }),
    ...(own.tools.helped && { helped: true }),
    lang: host._language,
  });
  const kind = host._parts.guidance?.screen(feedback);
  if (kind) return host._guide(kind);
  drafting._leave(key);
  await sending._start({ agency, endpoint, files: own.photos.files, feedback }, !drafting._isShared);
  drafting._clear();
  own.photos = {};
  host._isNoComplaint = undefined;
}
