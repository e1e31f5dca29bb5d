import type { CaseEvent } from "@danvan/core";
import type { Change, Intake, StoredCase } from "../cases.js";
import type { WholeFile } from "../files.js";
import type { Tally } from "../statistics.js";
import { uuidV7 } from "../../ids/uuid-v7.js";

export const AGENCY = "18073";
export const AT = "2026-11-20T02:00:00.000Z";
export const TALLY: Tally = { received: 1, answered: 0, refused: 0, onTime: 0, rated: 0, ratingSum: 0 };
export const NOTHING: Tally = { ...TALLY, received: 0 };

/** An intake that differs from others by its number; the number also orders the identifiers. */
export function exampleIntake(number: number, changes: Partial<Intake> = {}): Intake {
  const at = new Date(Date.parse(AT) + number * 1000).toISOString();
  const id = uuidV7(at, 0, new Uint8Array(8).fill(number % 256));
  return {
    agency: AGENCY,
    id,
    code: `${changes.agency ?? AGENCY}-${String(number).padStart(5, "0")}-AAAAA`,
    key: uuidV7(at, 1, new Uint8Array(8).fill(number % 256)),
    fingerprint: `print of ${number}`,
    lang: "vi",
    text: `Đèn đường ở ngõ ${number} hỏng đã lâu 💡.\nXin được sửa.`,
    place: "Tổ dân phố 5",
    contact: { name: "Nguyễn Thị Ước", phone: "0912 345 678", email: "uoc@example.vn" },
    consent: { notice: "2026-11", purposes: ["contact"] },
    helped: false,
    files: [],
    first: { id, event: { type: "received", at, by: "citizen", kind: "concern", channel: "web" } },
    month: 202611,
    projection: { open: true, dueOn: "2026-11-28" },
    tally: TALLY,
    ...changes,
  };
}

/** The next event of a case, with nothing else unless asked for. */
export function exampleChange(found: StoredCase, event: CaseEvent, changes: Partial<Change> = {}): Change {
  return {
    agency: found.agency,
    caseId: found.id,
    month: found.month,
    after: found.events.length,
    next: {
      id: uuidV7(event.at, found.events.length, new Uint8Array(8).fill(parseInt(found.id.slice(-2), 16))),
      event,
    },
    projection: { open: true, dueOn: "2026-11-28" },
    tally: NOTHING,
    ...changes,
  };
}

/** A file that came whole, longer than one piece of a store may be. */
export function exampleFile(number: number): WholeFile {
  const id = uuidV7(AT, number, new Uint8Array(8).fill(number));
  return { id, key: id, type: "image/jpeg", bytes: new Uint8Array(300_000).map((_, at) => (at + number) % 256) };
}
