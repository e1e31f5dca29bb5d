import type { CaseEvent, CaseTally } from "@danvan/core";
import { NEVER_DUE, type CountedCase, type Rollup } from "@danvan/core/advanced";
import type { AuditAct } from "../../audit/chain.js";
import type { Change, Intake, StoredCase } from "../cases.js";
import type { WholeFile } from "../files.js";
import type { CountingRules, Projection } from "../counting.js";
import type { StoredOfficer } from "../officers.js";
import type { Store } from "../store.js";
import { uuidV7 } from "../../ids/uuid-v7.js";

export const AGENCY = "18073";
export const AT = "2026-11-20T02:00:00.000Z";
export const RULES: CountingRules = { version: "rules of the examples", text: "{}" };

/** 20 November 2026 as the sums know it: days since 1 January 1970. */
export const DAY = 20_777;
/** The instant at which it ends in Vietnam, in milliseconds. */
export const END_OF_DAY = Date.UTC(2026, 10, 20, 17);
export const A_DAY = 86_400_000;

/** An open concern from the web, due eight days after its receipt. */
export const OPEN: CountedCase = {
  receivedOn: DAY,
  kind: "concern",
  channel: "web",
  dueAt: END_OF_DAY + 8 * A_DAY,
  counts: {
    received: 1,
    transferred: 0,
    withinCompetence: 1,
    answered: 0,
    onTime: 0,
    late: 0,
    refused: 0,
    open: 1,
    reopened: 0,
    rated: 0,
    satisfied: 1,
    dissatisfied: 0,
  },
  refusal: null,
  level: null,
  answeredOn: null,
};

/** The same, answered in time. */
export const ANSWERED: CountedCase = {
  ...OPEN,
  dueAt: NEVER_DUE,
  counts: { ...OPEN.counts, answered: 1, onTime: 1, open: 0 },
  answeredOn: DAY + 3,
};

/** What is kept beside the history of an example. */
export const PROJECTION: Projection = {
  open: true,
  dueAt: END_OF_DAY + 8 * A_DAY,
  kind: "concern",
  channel: "web",
  status: "received",
  assignee: "",
  awaitsApproval: false,
};

/** An officer who may sign in. */
export const OFFICER: StoredOfficer = {
  agency: AGENCY,
  id: "a",
  name: "lan",
  roles: ["officer"],
  passwordHash: "hash",
  createdAt: AT,
  seenAt: AT,
  closedAt: null,
  invitation: null,
};

/**
 * An intake that differs from others by its number; the number also orders the identifiers.
 * @example exampleIntake(1).agency // → "18073"
 */
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
    projection: PROJECTION,
    counted: { changedOn: DAY, before: null, after: OPEN },
    rules: RULES,
    ...changes,
  };
}

/**
 * The next event of a case, with nothing else unless asked for.
 * @example exampleChange({ ...exampleIntake(1), events: [], projection: exampleIntake(1).projection } as never, events[0])
 */
export function exampleChange(found: StoredCase, event: CaseEvent, changes: Partial<Change> = {}): Change {
  return {
    agency: found.agency,
    caseId: found.id,
    after: found.events.length,
    next: {
      id: uuidV7(event.at, found.events.length, new Uint8Array(8).fill(parseInt(found.id.slice(-2), 16))),
      event,
    },
    projection: PROJECTION,
    counted: { changedOn: DAY, before: OPEN, after: OPEN },
    rules: RULES,
    ...changes,
  };
}

/** What an officer did. */
export const exampleAct = (verb: string): AuditAct => ({ actor: "a", verb, object: "", at: AT });

/**
 * A file that came whole, longer than one chunk of a store may be.
 * @example exampleFile(1)
 */
export function exampleFile(number: number): WholeFile {
  const id = uuidV7(AT, number, new Uint8Array(8).fill(number));
  return { id, key: id, type: "image/jpeg", bytes: new Uint8Array(300_000).map((_, at) => (at + number) % 256) };
}

/** What the sums of the examples say when a day ends, by default long after all that happens in them. */
export async function sums(store: Store, { agency = AGENCY, until = DAY + 90 } = {}) {
  const rollups = await store.rollups({
    agency,
    from: DAY - 10,
    to: DAY + 10,
    until,
    cutOff: END_OF_DAY + (until - DAY) * A_DAY,
    rules: RULES.version,
  });
  if (!rollups) throw new Error("counted by other rules");
  const all = <Row>(rows: (rollup: Rollup) => readonly Row[]) => rollups.flatMap(rows);
  const tallies = all((rollup) => rollup.tallies);
  const total = (name: keyof CaseTally) => tallies.reduce((sum, tally) => sum + tally[name], 0);
  return {
    received: total("received"),
    transferred: total("transferred"),
    answered: total("answered"),
    onTime: total("onTime"),
    open: total("open"),
    overdue: total("overdue"),
    days: all(({ days }) => days).reduce((sum, { received }) => sum + received, 0),
    rated: all(({ ratings }) => ratings).reduce((sum, { level, count }) => sum + level * count, 0),
    answers: all(({ answers }) => answers).reduce((sum, { count }) => sum + count, 0),
  };
}
