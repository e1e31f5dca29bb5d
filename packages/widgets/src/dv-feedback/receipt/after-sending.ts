/** What is shown once a message has left the form: where it is, and then its slip. */
import { due } from "../../messages/vi/due.js";
import { failures } from "../../messages/vi/failures.js";
import { receipt } from "../../messages/vi/receipt.js";
import { reading } from "../../element/reading.styles.js";
import { tones } from "../../element/tones.styles.js";
import { slipStyles } from "./receipt-slip.styles.js";

export { reasonsOf } from "../../text/due-promise.js";
export { receiptSlip } from "./receipt-slip.js";
export { sendingCard } from "./sending-card.js";
export { stay } from "./stay.js";

export const styles = [tones, reading, slipStyles];
export const words = { failures, due, receipt };
