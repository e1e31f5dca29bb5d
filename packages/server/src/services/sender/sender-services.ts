import type {
  ConsentState,
  FileState,
  NewConsent,
  NewFeedback,
  NewFile,
  NewRating,
  NewReopening,
  NewSupplement,
  NewVisit,
  Result,
} from "@danvan/core";
import { uuidV4 } from "../../ids/uuid-v4.js";
import type { Requester } from "../access/requester.js";
import type { Context } from "../context/context.js";
import { following } from "../life/followed.js";
import { withdrawConsent } from "./consent.js";
import { confirm } from "./confirm.js";
import { rate } from "./rate.js";
import { receive, type Taken } from "./receive.js";
import { reopen } from "./reopen.js";
import { supply } from "./supply.js";
import { appendFile, openFile } from "./upload.js";
import { rateVisit } from "./visit.js";

type Bytes = Uint8Array<ArrayBuffer>;

/** What citizens do, in the order of the story. A receipt goes on working wherever its case is now. */
export interface SenderServices {
  /** A fresh idempotency key, for a form whose page could not make one: as hard to guess as the secret that is derived from it. */
  newKey(): string;
  /** @param files those that came together with the words */
  receive(agency: string, input: NewFeedback, files?: Bytes[]): Promise<Result<Taken>>;
  /** Announces a file of the sender, and takes its bytes chunk by chunk. */
  openFile(
    agency: string,
    code: string,
    sender: Requester,
    file: NewFile,
  ): Promise<Result<{ file: FileState; repeated: boolean }>>;
  appendFile(
    agency: string,
    code: string,
    sender: Requester,
    chunk: { id: string; offset: number; bytes: Bytes },
  ): Promise<Result<FileState>>;
  reopen(agency: string, code: string, sender: Requester, reopening: NewReopening): Promise<Result<void>>;
  confirm(agency: string, code: string, sender: Requester): Promise<Result<void>>;
  /** @param files those that came together with the words */
  supply(
    agency: string,
    code: string,
    sender: Requester,
    supplement: NewSupplement,
    files?: Bytes[],
  ): Promise<Result<void>>;
  withdrawConsent(
    agency: string,
    code: string,
    sender: Requester,
    remaining: NewConsent,
  ): Promise<Result<ConsentState>>;
  rate(agency: string, code: string, rating: NewRating, requester?: Requester): Promise<Result<void>>;
  rateVisit(agency: string, visit: NewVisit): Promise<Result<{ repeated: boolean }>>;
}

export const senderServices = (context: Context): SenderServices => {
  const follow = following(context);
  return {
    newKey: () => uuidV4(context.random(16)),
    receive: (agency, input, files) => receive(context, agency, input, files),
    openFile: follow(openFile),
    appendFile: follow(appendFile),
    reopen: follow(reopen),
    confirm: follow(confirm),
    supply: follow(supply),
    withdrawConsent: (agency, code, sender, remaining) => withdrawConsent(context, agency, code, sender, remaining),
    rate: follow(rate),
    rateVisit: (agency, visit) => rateVisit(context, agency, visit),
  };
};
