import type { Receipt } from "@danvan/core/wire";
import type { PendingMessage } from "../device/message-queue.js";
import type { Failure } from "./client.js";
import type { Delivery } from "./delivery.js";

/** A message on its way. Without a `failure` it has been sent and is not confirmed; with one it waits on this device. */
export interface OutgoingMessage {
  readonly message: PendingMessage;
  /** Whether it outlives this page. */
  readonly isKept: boolean;
  readonly delivery: Delivery;
  /** Lets another page have it. */
  readonly release: (() => void) | undefined;
  readonly failure?: Failure;
  readonly receipt?: Receipt;
  /** Its files, which follow the text. */
  readonly upload?: Upload | false | undefined;
}

/** How the files of a received message are coming along. */
export interface Upload {
  /** Which one is on its way; as many as there are files when all is over. */
  readonly at?: number;
  /** How many of its bytes are on the agency's disk. */
  readonly arrived?: number;
  /** Why it waits. */
  readonly failure?: Failure | undefined;
  /** What the agency did not take, by the names that their owner knows. */
  readonly refused?: readonly { readonly name: string; readonly failure: Failure }[];
}

/** Sends the files of a message that the agency has; `tell` hears of every change. @returns whether all is over */
export type SendFiles = (
  outgoing: OutgoingMessage,
  receipt: Receipt,
  tell: (upload: Upload) => void,
) => Promise<boolean>;

/** The idempotency key of a message, which names it. */
export const keyOf = ({ message }: OutgoingMessage): string => message.feedback.key;
