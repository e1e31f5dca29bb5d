import type { Attachment } from "../device/attachment.js";
import type { Delivery } from "../net/delivery.js";
import type { Upload } from "../net/outgoing-message.js";
import { type SenderCase, sendFile } from "../net/upload.js";

/**
 * Sends the files of a sender's case one by one, each until the agency has it or refuses it.
 *
 * @param tell hears of every change
 * @param before is waited for before each file, by its place
 * @returns whether all is over: each file arrived or was refused. If not, another page has it, or the person called it off
 */
export async function sendEach(
  to: SenderCase,
  files: readonly Attachment[],
  delivery: Delivery,
  tell: (upload: Upload) => void,
  before?: (at: number) => Promise<unknown>,
): Promise<boolean> {
  let upload: Upload = {};
  const update = (change: Partial<Upload>) => tell((upload = { ...upload, ...change }));
  for (let at = 0; at < files.length; at++) {
    const file = files[at]!;
    if (delivery.stopped) return false; // called off while the file before it was taken: what has left the device stays off it
    await before?.(at);
    update({ at, arrived: 0, failure: undefined });
    const outcome = await sendFile(
      to,
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
}
