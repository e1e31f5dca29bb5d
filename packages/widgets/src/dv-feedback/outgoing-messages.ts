import type { Lang } from "@danvan/core/terms";
import { html } from "lit";
import type { FeedbackWords } from "../messages/vi/feedback.js";
import type { Ways } from "../guidance/guidance.js";
import type { Own, PartWords, Parts } from "./parts.js";
import type { Fields } from "./writing/fields.js";
import { plainWay } from "./sending/plain-way.js";
import type { Sending } from "./sending/sending.js";

/** What the cards and the slip read of the element, and what they ask of it. */
interface OutgoingHost extends Ways {
  readonly trackerHref: string | undefined;
  readonly _language: Lang;
  readonly _parts: Pick<Parts, "photos" | "receipt" | "guidance">;
  readonly _own: Pick<Own, "slip">;
  readonly _sending: Sending;
  _changeOf(name: "slip"): (change: Own["slip"]) => void;
  _focusOn(selector: string): Promise<void>;
}

type Messages = Pick<OutgoingHost, "_sending">;

/** Whether something is written, on its way, or read as received. */
export const isUnderWay = ({
  _sending: { _receipt: receipt, _messages: messages },
  _drafting: { _fields: fields },
}: Messages & { readonly _drafting: { readonly _fields: Fields } }): unknown =>
  receipt ?? messages[0] ?? Object.values(fields).join("");

/** Where each message is, for who does not see its card. */
export const statesOf = ({ _sending: sending }: Messages, t: FeedbackWords): unknown =>
  sending._messages.map(
    ({ failure, receipt, isKept, upload, message }) =>
      html`${receipt ? `${t.receivedTitle} ${receipt.code}` : failure ? t.waitingTitle : t.sending}
        ${isKept || (receipt && (!upload || upload.at === message.files!.length)) ? "" : t.keptNo}<br />`,
  );

/** Where the cards cannot be had, a page that cannot send still leaves a plain form. */
export const plainWays = ({ _sending: sending }: Messages, t: FeedbackWords): unknown =>
  sending._messages.map(({ failure, message }) => failure && plainWay(t.plainSend, message));

/** The messages on their way, a card each, and the receipt of the last one. */
export function outgoingMessages(host: OutgoingHost, t: FeedbackWords & PartWords): unknown {
  const { _sending: sending, _parts: parts } = host;
  const { photos, receipt: after } = parts;
  if (!after) return undefined;
  const toForm = () => void host._focusOn("#kind");
  const view = {
    t,
    current: sending._current,
    ways: parts.guidance?.otherWays(t, host),
    see: (key: string) => void sending._show(key),
    edit: (key: string) => sending._recall(key),
    remove: (key: string) => {
      sending._cancel(key);
      toForm();
    },
    another: () => {
      sending._release();
      toForm();
    },
  };
  const receipt = sending._receipt;
  return [
    sending._messages.map((outgoing) => photos?.uploadCard(view, outgoing) ?? after.sendingCard(view, outgoing)),
    receipt &&
      after.receiptSlip({
        ...view,
        lang: host._language,
        receipt,
        reasons: sending._reasons,
        trackerHref: host.trackerHref,
        ...host._own.slip,
        change: host._changeOf("slip"),
      }),
  ];
}
