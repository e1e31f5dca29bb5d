import { isReply, lastReply, linksOf, ok, type CaseEvent, type Result } from "@danvan/core";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { StoredCase } from "../../store/cases.js";
import type { WholeFile } from "../../store/files.js";
import type { Next } from "../case/append-event.js";
import type { Context } from "../context/context.js";

/**
 * What happens to the cases that are answered together with one, when something happens to it: each sender gets the same words under the own
 * code, and nothing of another sender goes along. A case that leaves lets its followers go.
 */
export async function withFollowers(context: Context, found: StoredCase, next: Next): Promise<Result<Next>> {
  const { leads } = linksOf(found.events);
  if (leads.length === 0) return ok(next);
  const followers = [];
  for (const code of leads) {
    const follower = await context.store.find(found.agency, code);
    if (follower && linksOf(follower.events).follows === found.code) followers.push(follower);
  }
  const beside = await Promise.all(followers.map((follower) => besideOf(context, found, next, follower)));
  return ok({ ...next, beside: [...(next.beside ?? []), ...beside.flatMap((one) => one ?? [])] });
}

async function besideOf(
  context: Context,
  found: StoredCase,
  { event, sideEffects }: Next,
  follower: StoredCase,
): Promise<NonNullable<Next["beside"]>[number] | null> {
  const { at, by } = event;
  const leaves = event.type === "transferred" || sideEffects.erase === true;
  if (leaves) return { found: follower, event: { type: "unmerged", at, by, with: found.code }, sideEffects: {} };
  if (isReply(event)) {
    const files = await copies(context, found, event, sideEffects.files ?? []);
    const { reply, contactUntil } = sideEffects;
    return {
      found: follower,
      event,
      sideEffects: {
        ...(reply !== undefined && { reply }),
        ...(contactUntil !== undefined && { contactUntil }),
        files,
      },
    };
  }
  const isOfOne = lastReply(follower.events)?.event.at === lastReply(found.events)?.event.at;
  if ((event.type === "recalled" || event.type === "corrected") && isOfOne) {
    const { reply, contactUntil } = sideEffects;
    return {
      found: follower,
      event,
      sideEffects: { ...(reply !== undefined && { reply }), ...(contactUntil !== undefined && { contactUntil }) },
    };
  }
  return null;
}

/** The papers of an answer, for another case: those sent with it, and those that were approved by it. */
async function copies(
  { store, random }: Context,
  { agency, id, files, events }: StoredCase,
  { at }: CaseEvent,
  sent: readonly WholeFile[],
): Promise<WholeFile[]> {
  const submitted = events.findLastIndex(({ type }) => type === "submitted");
  const approved = files.filter(({ place }) => submitted >= 0 && place === submitted);
  const kept = await Promise.all(
    approved.map(async (file) => ({ type: file.type, bytes: await store.fileBytes(agency, id, file.id) })),
  );
  return [...kept, ...sent].map(({ type, bytes }, place) => {
    const own = uuidV7(at, place, random(8));
    return { id: own, key: own, type, bytes };
  });
}
