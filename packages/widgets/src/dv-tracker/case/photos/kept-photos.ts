import type { OnlineKind } from "@danvan/core/terms";
import { acquireLock } from "../../../device/lock.js";
import { type PendingMessage, dequeue, enqueue, queuedFor } from "../../../device/message-queue.js";
import { remembered } from "../../../device/remembered.js";
import type { Attachment } from "../../../device/attachment.js";
import type { Upload } from "../../../net/outgoing-message.js";
import type { CaseView, TrackerActions, TrackerView } from "../tracker-state.js";

type PhotoPart = Pick<typeof import("../../../photos/photo-field.js"), "sendFiles">;

/** Photos on their way: a message of the form's own queue whose words the agency has. */
interface OnTheWay extends PendingMessage {
  readonly receipt: NonNullable<PendingMessage["receipt"]>;
}

/** Photos of an answer to the agency. */
export function photosOnTheWay(view: CaseView, files: readonly [Attachment, ...Attachment[]]): OnTheWay {
  const { agency, endpoint, lang, secret, case: found } = view;
  const { code, receivedAt, due } = found;
  const kind = found.kind as OnlineKind;
  return {
    agency,
    endpoint,
    files,
    feedback: { key: files[0].key, kind, text: "", lang },
    receipt: { version: 1, code, secret, agency: found.agency, kind, receivedAt, due },
  };
}

/**
 * Sends photos until the agency has them. A device that was asked to remember the case holds them meanwhile, and sends the rest at the next
 * visit, also from the form; on another one the browser asks before the page is closed.
 * @param tell hears of every change, and whether the device holds them
 */
export async function sendOnTheWay(
  part: PhotoPart,
  message: OnTheWay,
  tell: (upload: Upload, isKept: boolean) => void,
): Promise<void> {
  const { key } = message.feedback;
  const release = await acquireLock(key);
  if (!release) return; // another tab has them
  const isKept = isRemembered(message) && (await enqueue(message));
  if (!isKept) addEventListener("beforeunload", askFirst);
  const isOver = await part.sendFiles({ message, isKept, delivery: {}, release }, message.receipt, (upload) =>
    tell(upload, isKept),
  );
  removeEventListener("beforeunload", askFirst);
  if (isOver) await dequeue(key);
  release();
}

const askFirst = (event: Event): void => event.preventDefault();

const isRemembered = ({ agency, receipt }: PendingMessage): boolean =>
  remembered(agency).some(({ code }) => code === receipt?.code);

/** Sends what an earlier visit could not, of the cases that this device remembers. */
export async function resumePhotos(
  { agency, endpoint }: Pick<TrackerView, "agency" | "endpoint">,
  load: TrackerActions["load"],
): Promise<void> {
  const all = await keptOf(agency);
  const part = all[0] && (await load(import("../../../photos/photo-field.js")));
  if (part) for (const message of all) void sendOnTheWay(part, { ...message, endpoint }, () => {});
}

/** A case that is to be forgotten leaves no photos behind. */
export async function forgetPhotos(agency: string, code: string): Promise<void> {
  for (const { receipt, feedback } of await queuedFor(agency)) if (receipt?.code === code) await dequeue(feedback.key);
}

const keptOf = async (agency: string): Promise<OnTheWay[]> =>
  (await queuedFor(agency)).filter((message): message is OnTheWay => isRemembered(message));
