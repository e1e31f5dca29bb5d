import { kindOf, movedTo, seenFrom, wholeHistory, type CaseEvent } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { placeAt } from "../../ids/place.js";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { StoredCase } from "../../store/cases.js";
import type { WholeFile } from "../../store/files.js";
import type { Person } from "../../store/people.js";
import type { Store } from "../../store/store.js";
import { wordsAt } from "../case/reply.js";
import { fieldOf } from "../case/field-of.js";
import { standingAfter } from "../case/standing.js";
import { countingRules } from "../context/counting-rules.js";

/** What follows a case that was found to be a denunciation after it had come from elsewhere. */
export const isEraser = ({ event }: { readonly event: string }): boolean => event === "refused";

/** What moving a case needs. */
export interface Moving {
  readonly store: Pick<Store, "find" | "person" | "fileBytes" | "receive" | "record" | "narrowConsent" | "handOver">;
  readonly deployments: readonly Deployment[];
  random(bytes: number): Uint8Array;
}

/**
 * Takes a case to the agency that it was passed on to: with its history, its words, its files and what is known of its sender, and then out of
 * the agency that it came from. Each step is a transaction of one agency; asked again after any of them, it goes on with the next.
 *
 * @param at instant of the event that passed it on
 * @returns why it could not be taken there; `null` when it is there, or has gone elsewhere since
 */
export async function moveCase(moving: Moving, agency: string, code: string, at: string): Promise<string | null> {
  const { store, deployments } = moving;
  const found = await store.find(agency, code);
  const left = found?.events.findIndex((event) => event.type === "transferred" && event.at === at) ?? -1;
  if (!found || left !== found.events.length - 1) return null;
  const to = movedTo(found.events);
  const target = deployments.find((one) => one.agency.code === to);
  if (!target) return "agency-unknown";
  const there = await store.find(target.agency.code, code);
  if (!there) {
    if (!(await arrive(moving, found, target, at))) return "changed-meanwhile";
  } else if (!hasArrived(there.events, agency, at) && !(await arriveAgain(moving, found, there, target, at)))
    return "changed-meanwhile";
  const arrived = there ?? (await store.find(target.agency.code, code));
  if (arrived)
    await narrowThere(store, { agency, caseId: found.id }, { agency: target.agency.code, caseId: arrived.id });
  await store.handOver(agency, found.id, found.events.length);
  return null;
}

/**
 * Takes what is left of a case out of the agencies that it came through, once it was found to be a denunciation: officers' words, too, may tell
 * of whom.
 */
export async function eraseBehind({ store }: Pick<Moving, "store">, agency: string, code: string): Promise<void> {
  const found = await store.find(agency, code);
  const passed = new Set(
    wholeHistory(found?.events ?? []).flatMap((event) => ("from" in event ? (event.from ?? []) : [])),
  );
  for (const other of passed) {
    const left = other === agency ? null : await store.find(other, code);
    if (left && movedTo(left.events) !== null) await store.handOver(other, left.id, left.events.length, "everything");
  }
}

const hasArrived = (events: readonly CaseEvent[], from: string, at: string): boolean =>
  events.some(
    (event) => (event.type === "arrived" || event.type === "received") && event.from === from && event.at === at,
  );

/** @returns whether it is there now: until then its words stay where they are */
async function arrive(moving: Moving, found: StoredCase, target: Deployment, at: string): Promise<boolean> {
  const { agency, code, key, lang, place, helped } = found;
  const [first] = found.events;
  if (first?.type !== "received") return false;
  const kind = kindOf(found.events);
  const person = await moving.store.person(agency, found.id);
  const event: CaseEvent = {
    type: "received",
    at,
    by: agency,
    kind,
    channel: first.channel,
    from: agency,
    before: seenFrom(agency, found.events),
  };
  const { outcome } = await moving.store.receive({
    agency: target.agency.code,
    id: uuidV7(at, 0, moving.random(8)),
    code,
    key,
    fingerprint: "",
    lang,
    text: said(found),
    place,
    // A field of one agency's list is none of another's.
    field: fieldOf(target, { text: said(found), kind }),
    helped,
    contact: person.contact,
    consent: consentOf(person, agency),
    files: await filesOf(moving, found),
    first: { id: uuidV7(at, 0, moving.random(8)), event },
    reply: wordsAt(found, found.events.length - 1),
    ...standingAfter([event], target),
    rules: await countingRules(target),
    isArrival: true,
  });
  return outcome === "received";
}

/** @returns `false` when the case was changed meanwhile */
async function arriveAgain(moving: Moving, found: StoredCase, there: StoredCase, target: Deployment, at: string) {
  // It went on from there and has not come back: whoever holds it now sends it on.
  if (movedTo(there.events) === null) return false;
  const { agency } = found;
  const person = await moving.store.person(agency, found.id);
  const event: CaseEvent = { type: "arrived", at, by: agency, from: agency, before: meanwhile(found, there) };
  const allowed = consentOf(person, agency);
  // Where it left, it is known already, with its own instant and notice: nothing was said anew.
  const before = (await moving.store.person(target.agency.code, there.id)).consents.at(-1);
  const consent = String(before?.purposes) === String(allowed?.purposes) ? null : allowed;
  const outcome = await moving.store.record({
    agency: target.agency.code,
    caseId: there.id,
    after: there.events.length,
    next: { id: uuidV7(at, placeAt(there.events, at), moving.random(8)), event },
    reply: wordsAt(found, found.events.length - 1),
    restored: {
      text: said(found),
      place: found.place,
      contact: person.contact,
      // Of two at one instant the second would not be kept.
      consent: consent && { ...consent, at: before && before.at >= consent.at ? at : consent.at },
      files: await filesOf(moving, found),
    },
    ...standingAfter([...there.events, event], target),
    rules: await countingRules(target),
  });
  return outcome === "recorded";
}

/** What happened where it was, without what is known here. */
function meanwhile(found: StoredCase, there: StoredCase): readonly CaseEvent[] {
  const nameOf = ({ type, at }: CaseEvent) => `${type} ${at}`;
  const known = new Set(wholeHistory(there.events).map(nameOf));
  return seenFrom(found.agency, found.events).filter((event) => !known.has(nameOf(event)));
}

/** What the sender wrote, at first and when asked for more. */
const said = ({ text, supplements }: StoredCase): string => [text, ...supplements.map((one) => one.text)].join("\n\n");

/** What is allowed, and since when. The text that was consented to is the one of the agency that asked. */
function consentOf({ consents }: Person, agency: string) {
  const last = consents.at(-1);
  if (!last) return null;
  const notice = last.notice.includes("/") ? last.notice : `${agency}/${last.notice}`;
  return { notice, purposes: last.purposes, at: last.at };
}

async function filesOf({ store }: Moving, { agency, id, files }: StoredCase): Promise<WholeFile[]> {
  const own = files.filter(({ from }) => from === "sender");
  return Promise.all(
    own.map(async (file) => ({
      id: file.id,
      key: file.id,
      type: file.type,
      bytes: await store.fileBytes(agency, id, file.id),
    })),
  );
}

interface CaseAt {
  readonly agency: string;
  readonly caseId: string;
}

/**
 * Withdraws where a case arrived what was withdrawn where it came from while it was on its way: its copy may have been made before. Asked
 * again it finds nothing to do.
 */
async function narrowThere(store: Moving["store"], from: CaseAt, there: CaseAt): Promise<void> {
  for (;;) {
    const left = (await store.person(from.agency, from.caseId)).consents.at(-1);
    const { consents, contact } = await store.person(there.agency, there.caseId);
    const current = consents.at(-1);
    if (!left || !current) return;
    const purposes = current.purposes.filter((purpose) => left.purposes.includes(purpose));
    if (purposes.length === current.purposes.length) return;
    const outcome = await store.narrowConsent({
      ...there,
      after: consents.length,
      next: { notice: current.notice, purposes, at: left.at },
      eraseContact: contact !== null && !purposes.includes("contact"),
      erasePosition: contact?.position !== undefined && !purposes.includes("locate"),
    });
    // Its sender withdrew more of it there: what is left is looked at once more.
    if (outcome === "recorded") return;
  }
}
