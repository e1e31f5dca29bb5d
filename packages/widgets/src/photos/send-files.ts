import { enqueue } from "../device/message-queue.js";
import { sendFile } from "../net/upload.js";
import type { SendFiles, Upload } from "../net/outgoing-message.js";

/**
 * Sends the files of a message that the agency has, one by one. What is kept on the device shrinks at once to what is still needed: the
 * receipt and the files, no word of the text and no way to reach the person.
 *
 * @param tell hears of every change
 * @returns whether all is over: each file arrived or was refused. If not, another page has it, or the person called it off
 */
export const sendFiles: SendFiles = async ({ message, isKept, delivery }, receipt, tell) => {
  const { agency, endpoint, feedback, files = [] } = message;
  const { key, kind, lang } = feedback;
  const rest = { agency, endpoint, receipt, feedback: { key, kind, text: "", lang } };
  let upload: Upload = {};
  const update = (change: Partial<Upload>) => tell((upload = { ...upload, ...change }));
  for (const [at, file] of files.entries()) {
    if (delivery.stopped) return false; // called off while the file before it was taken: what has left the device stays off it
    if (isKept) await enqueue({ ...rest, files: files.slice(at) });
    update({ at, arrived: 0, failure: undefined });
    const outcome = await sendFile(
      { agency, endpoint, code: receipt.code, secret: receipt.secret },
      file,
      {
        arrived: (arrived) => update({ arrived, failure: undefined }),
        waits: (failure) => update({ failure }),
      },
      delivery,
    );
    if (!outcome) return false;
    if (!outcome.ok) update({ refused: [...(upload.refused ?? []), { name: file.name, failure: outcome.failure }] });
  }
  update({ at: files.length, failure: undefined });
  return true;
};
