import type { Receipt } from "@danvan/core/wire";
import { keepWaiting } from "../../device/outbox.js";
import { sendFile } from "../../net/upload.js";
import type { Sending, Upload } from "../form-state.js";

/**
 * Sends the files of a message that the agency has, one by one. What is kept on the device shrinks at once to what is still needed: the
 * receipt and the files, no word of the text and no way to reach the person.
 *
 * @param tell hears of every change
 * @returns whether all is over: each file arrived or was refused. If not, another page has it, or the person called it off
 */
export async function sendFiles(
  { waiting, isKept, delivery }: Sending,
  receipt: Receipt,
  tell: (upload: Upload) => void,
): Promise<boolean> {
  const { agency, endpoint, feedback, files = [] } = waiting;
  const { key, kind, consent, lang } = feedback;
  const rest = { agency, endpoint, receipt, feedback: { key, kind, text: "", consent, lang } };
  let upload: Upload = {};
  const say = (change: Partial<Upload>) => tell((upload = { ...upload, ...change }));
  for (const [at, file] of files.entries()) {
    if (isKept) await keepWaiting({ ...rest, files: files.slice(at) });
    say({ at, arrived: 0, failure: undefined });
    const outcome = await sendFile(
      { agency, endpoint, code: receipt.code, secret: receipt.secret },
      file,
      {
        arrived: (arrived) => say({ arrived, failure: undefined }),
        waits: (failure) => say({ failure }),
      },
      delivery,
    );
    if (!outcome) return false;
    if (!outcome.ok) say({ refused: [...(upload.refused ?? []), { name: file.name, failure: outcome.failure }] });
  }
  say({ at: files.length, failure: undefined });
  return true;
}
