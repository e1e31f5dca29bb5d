import {
  DATA_SUBJECT_RIGHTS,
  dataSubjectDeadlines,
  fail,
  ok,
  toCivilDate,
  type DataSubjectRight,
  type Result,
} from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import { DATA_REQUEST_STEPS, type DataRequestStep, type StoredDataRequest } from "../../store/data-requests.js";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import { signature } from "../access/deputies/signature.js";
import type { Context } from "../context/context.js";

/** How many are listed: those that are not done all stand before an officer, of the others the latest. */
const MOST = { open: 500, done: 50 };
/**
 * How long the reference of a paper may be, in UTF-16 code units.
 * @example DATA_REQUEST_REFERENCE_MAX > 0 // → true
 */
export const DATA_REQUEST_REFERENCE_MAX = 200;

/** A last day, and whether it was kept; `null` while it still can be. */
export interface Owed {
  readonly date: string;
  readonly at: string | null;
  readonly kept: boolean | null;
}

/** What somebody asked about their data, with the two last days it started (Nghị định 356/2025/NĐ-CP Điều 5). */
export interface DataRequest {
  readonly id: string;
  readonly right: DataSubjectRight;
  /** UTC ISO instant of its registration. */
  readonly at: string;
  readonly heldByOthers: boolean;
  readonly reference: string;
  readonly extendedAt: string | null;
  /** The first reply. */
  readonly reply: Owed;
  /** Carrying it out. */
  readonly done: Owed;
  /** The steps that may be taken now. */
  readonly steps: readonly DataRequestStep[];
}

/** A request about personal data as an officer registers it. */
export interface NewDataRequest {
  readonly right: string;
  readonly heldByOthers: boolean;
  readonly reference: string;
}

/** The register of what people ask about their data. */
export interface DataRequestServices {
  /** @returns those not done and the latest done, each with its dates; or a problem of `permit` or of `dataSubjectDeadlines` */
  dataRequests(actor: Actor): Promise<Result<{ open: readonly DataRequest[]; done: readonly DataRequest[] }>>;
  /** Registers a request now: the time runs from here. @returns it, or `choice-unknown`, `field-required`, `text-too-long` */
  registerDataRequest(actor: Actor, request: NewDataRequest): Promise<Result<DataRequest>>;
  /** Takes a step, once. @returns `data-request-not-found`, or `event-not-allowed` for one that was taken, or an extension past the last day */
  markDataRequest(actor: Actor, id: string, step: string): Promise<Result<void>>;
}

export function dataRequestServices(context: Context): DataRequestServices {
  const { store, now, random } = context;
  return {
    async dataRequests(actor) {
      const deployment = permit(context, actor, "dataRequests");
      if (!deployment.ok) return deployment;
      const listed = async (done: boolean) => {
        const limit = done ? MOST.done : MOST.open;
        const stored = await store.dataRequests({ agency: actor.agency, done, limit });
        return allOf(stored.map((one) => toDataRequest(one, deployment.value, now())));
      };
      const [open, done] = [await listed(false), await listed(true)];
      if (!open.ok) return open;
      if (!done.ok) return done;
      const byDate = open.value.toSorted((one, other) => (nextDay(one) < nextDay(other) ? -1 : 1));
      return ok({ open: byDate, done: done.value });
    },

    async registerDataRequest(actor, { right, heldByOthers, reference: typed }) {
      const deployment = permit(context, actor, "changeDataRequest");
      if (!deployment.ok) return deployment;
      if (!isRight(right)) return fail("choice-unknown", "right");
      const reference = typed.normalize("NFC").trim();
      if (reference.length === 0) return fail("field-required", "reference");
      if (reference.length > DATA_REQUEST_REFERENCE_MAX)
        return fail("text-too-long", "reference", { maximum: DATA_REQUEST_REFERENCE_MAX });
      const at = now();
      const id = uuidV7(at, 0, random(8));
      const stored = { agency: actor.agency, id, right, at, by: actor.id, heldByOthers, reference, events: [] };
      const request = toDataRequest(stored, deployment.value, at);
      if (!request.ok) return request;
      await store.addDataRequest(stored, {
        actor: signature(actor, "changeDataRequest"),
        verb: "register-data-request",
        object: id,
        at,
      });
      return request;
    },

    async markDataRequest(actor, id, step) {
      const deployment = permit(context, actor, "changeDataRequest");
      if (!deployment.ok) return deployment;
      const found = await store.dataRequest(actor.agency, id);
      if (!found) return fail("data-request-not-found");
      const at = now();
      const request = toDataRequest(found, deployment.value, at);
      if (!request.ok) return request;
      const type = request.value.steps.find((one) => one === step);
      if (!type) return fail("event-not-allowed", "step", { type: step });
      const act = { actor: signature(actor, "changeDataRequest"), verb: `data-request-${type}`, object: id, at };
      const taken = await store.addDataRequestEvent(actor.agency, id, { type, at, by: actor.id }, act);
      return taken ? ok(undefined) : fail("event-not-allowed", "step", { type: step });
    },
  };
}

const isRight = (right: string): right is DataSubjectRight =>
  (DATA_SUBJECT_RIGHTS as readonly string[]).includes(right);

/** The day that must be kept next. */
const nextDay = ({ reply, done }: DataRequest): string => (reply.at === null ? reply.date : done.date);

function toDataRequest(stored: StoredDataRequest, { book, calendar }: Deployment, now: string): Result<DataRequest> {
  const { id, right, at, heldByOthers, reference, events } = stored;
  const when = (step: DataRequestStep): string | null => events.find(({ type }) => type === step)?.at ?? null;
  const [repliedAt, extendedAt, doneAt] = [when("replied"), when("extended"), when("done")];
  const asked = { right, at, heldByOthers, ...(extendedAt !== null && { extendedAt }) };
  const deadlines = dataSubjectDeadlines(asked, { book, calendar });
  if (!deadlines.ok) return deadlines;
  const today = toCivilDate(now);
  const owed = (date: string, on: string | null): Owed => ({
    date,
    at: on,
    kept: on === null ? (today > date ? false : null) : toCivilDate(on) <= date,
  });
  // Carrying a request out is its reply as well.
  const reply = owed(deadlines.value.reply.date, repliedAt ?? doneAt);
  const done = owed(deadlines.value.done.date, doneAt);
  const steps = DATA_REQUEST_STEPS.filter(
    (step) => doneAt === null && when(step) === null && (step !== "extended" || today <= done.date),
  );
  return ok({ id, right, at, heldByOthers, reference, extendedAt, reply, done, steps });
}

function allOf<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
