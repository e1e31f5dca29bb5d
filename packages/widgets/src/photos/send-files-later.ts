import { PART_MS, within } from "../device/within.js";
import { partMissing } from "../net/client.js";
import { deliver } from "../net/delivery.js";
import type { SendFiles } from "../net/outgoing-message.js";

/** Loads what sends files; `undefined` when it cannot be had now. */
export const loadSending = () => within(PART_MS, import("./send-files.js"));

/** Sends files once what does it is here: it is asked for again and again, and meanwhile the card says why they wait. */
export const sendFiles: SendFiles = async (outgoing, receipt, tell) => {
  const found = await deliver<SendFiles>(
    async () => {
      const value = (await loadSending())?.sendFiles;
      return value ? { ok: true, value } : { ok: false, failure: partMissing() };
    },
    (failure) => tell({ failure }),
    outgoing.delivery,
  );
  return !!found?.ok && found.value(outgoing, receipt, tell);
};
