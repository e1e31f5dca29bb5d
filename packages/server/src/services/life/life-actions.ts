import { addDays, fail, kindOf, levelOf, ok, toCivilDate, type Result } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { StoredCase } from "../../store/cases.js";
import type { Next, SideEffects } from "../case/append-event.js";
import type { Context } from "../context/context.js";
import { kindsOf, levelsOf } from "./classes.js";
import type { LifeAction } from "./life-action.js";
import { merge, unmerge } from "./merge.js";
import { disclose, withhold } from "./redaction.js";
import { placeOf } from "../../ids/place.js";
import { rejoin, split } from "./split.js";
import { cameFrom, transfer } from "./transfer.js";

/** What an action is decided from, beside itself. */
interface Given {
  readonly at: string;
  readonly actor: { readonly id: string };
  readonly found: StoredCase;
  readonly deployment: Deployment;
}

type Action<T extends LifeAction["type"]> = Extract<LifeAction, { type: T }>;
type Decide<T extends LifeAction["type"]> = (
  context: Context,
  action: Action<T>,
  given: Given,
) => Result<Next> | Promise<Result<Next>>;

/** What each action does. */
const ACTIONS: { readonly [T in LifeAction["type"]]: Decide<T> } = {
  classify: (_, action, given) => classify(action, given),
  transfer: (context, action, given) =>
    transfer(context, given.deployment, given.found, action, stamp(given), closing(given)),
  "hand-back"(context, { text }, given) {
    const to = cameFrom(given.found.events);
    return to === null
      ? fail("event-not-allowed", "type", { type: "hand-back" })
      : transfer(context, given.deployment, given.found, { to, text }, stamp(given), closing(given));
  },
  merge: (context, action, given) => merge(context, given.found, action.with, stamp(given)),
  unmerge: (context, _, given) => unmerge(context, given.found, stamp(given)),
  split: (context, action, given) => split(context, given.deployment, given.found, action, stamp(given)),
  rejoin: (_, __, given) => rejoin(given.found, stamp(given)),
  withhold: (_, action, given) => withhold(given.found, action, stamp(given)),
  disclose: (_, { of }, given) => disclose(given.found, placeOf(given.found.events, of), stamp(given)),
};

/** @returns the event of an action with all that is written beside it, or why it may not be */
export const decideLife = async <T extends LifeAction["type"]>(
  context: Context,
  action: Action<T>,
  given: Given,
): Promise<Result<Next>> => (ACTIONS[action.type as T] as Decide<T>)(context, action, given);

const stamp = ({ at, actor }: Given) => ({ at, by: actor.id });

function classify({ kind, level }: Action<"classify">, given: Given): Result<Next> {
  const { found, deployment, at } = given;
  const { events } = found;
  const event = { ...stamp(given) };
  // What is found to be a denunciation goes as it would have gone when it came in: counted, and no word of it kept.
  if (kind === "denunciation")
    return ok({ event: { type: "refused", ...event, reason: "is-denunciation" }, sideEffects: { erase: true } });
  if (!kindsOf(events).includes(kind)) return fail("guided-kind", "kind", { kind });
  const isKnown = level === undefined || level === "normal" || levelsOf(kind, deployment, at).includes(level);
  if (!isKnown) return fail("choice-unknown", "level");
  if (kind === kindOf(events) && (level ?? levelOf(events)) === levelOf(events))
    return fail("event-not-allowed", "kind", { type: "classified" });
  return ok({ event: { type: "classified", ...event, kind, ...(level && { level }) }, sideEffects: {} });
}

/** A case that leaves the system starts the days after which its contact data is erased. */
const closing = ({ at, deployment: { contactDays } }: Given): SideEffects =>
  contactDays === undefined ? {} : { contactUntil: addDays(toCivilDate(at), contactDays) };
