import { remembering } from "./remembering.js";
import type { ReceiptWords } from "../vi/receipt.js";

export const receipt: ReceiptWords = {
  ...remembering,
  slipTitle: "Receipt",
  slipLead: "Received: {kind}",
  slipCode: "Tracking code",
  slipAt: "Received at",
  slipPicture: "QR code of the tracking code {code}",
  slipTrack: "See this message",
  slipSecret: "The sender's own code",
  slipSecretUse:
    "It re-opens the case, withdraws a consent, shows the photos sent. Whoever has it can do so: keep it to yourself.",
  copy: "Copy both codes",
  copied: "Both codes copied",
  copyByHand: "This device does not copy by itself: both codes are selected, please copy them",
  print: "Print",
  nextTitle: "What happens next",
  next: [
    "Keep this code: write it down, take a screenshot or print the receipt.",
    "The agency answers at the latest on the date promised (if any).",
    "Use the code to see how far it is and read the answer; no account is needed.",
  ],
  sendNow: "Send now",
  see: "See the receipt",
  another: "Send another message",
};
