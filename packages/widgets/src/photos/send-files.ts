import { enqueue } from "../device/message-queue.js";
import type { SendFiles } from "../net/outgoing-message.js";
import { sendEach } from "./send-each.js";

/**
 * Sends the files of a message that the agency has, one by one. What is kept on the device shrinks at once to what is still needed: the
 * receipt and the files, no word of the text and no way to reach the person.
 *
 * @param tell hears of every change
 * @returns whether all is over: each file arrived or was refused. If not, another page has it, or the person called it off
 */
export const sendFiles: SendFiles = ({ message, isKept, delivery }, receipt, tell) => {
  const { agency, endpoint, feedback, files = [] } = message;
  const { key, kind, lang } = feedback;
  const rest = { agency, endpoint, receipt, feedback: { key, kind, text: "", lang } };
  const to = { agency, endpoint, code: receipt.code, secret: receipt.secret };
  const keep = (at: number) => enqueue({ ...rest, files: files.slice(at) });
  return sendEach(to, files, delivery, tell, isKept ? keep : undefined);
};
