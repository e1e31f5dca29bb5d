import { EXTENSION_GROUNDS, type CaseEvent } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { deadlineOf } from "../case/standing.js";

/**
 * Why a clock may be stopped: the handling is suspended as the law allows, or the sender was asked to complete a request.
 * @example PAUSE_GROUNDS[0] // → "suspended"
 */
export const PAUSE_GROUNDS = ["suspended", "incomplete-request"] as const;
/** One of `PAUSE_GROUNDS`. */
export type PauseGround = (typeof PAUSE_GROUNDS)[number];

/** A longer time that the law allows, and the last day it gives. */
export interface AllowedExtension {
  readonly ground: (typeof EXTENSION_GROUNDS)[number];
  /** Civil date. */
  readonly until: string;
}

type Rules = Pick<Deployment, "book" | "calendar">;

/**
 * On which grounds the law in force lets the clock of a case be stopped: those that do stop it, tried on its history.
 *
 * @param at UTC ISO instant
 */
export function pauseGrounds(events: readonly CaseEvent[], at: string, rules: Rules): PauseGround[] {
  return PAUSE_GROUNDS.filter((ground) => {
    const after = deadlineOf([...events, { type: "paused", at, by: "system", ground }], rules);
    return after !== null && [after, ...after.also].some(({ pausedSince }) => pausedSince != null);
  });
}

/**
 * On which grounds the law in force gives a case more time, and until when: those that do give it, tried on its history.
 *
 * @param at UTC ISO instant
 */
export function allowedExtensions(events: readonly CaseEvent[], at: string, rules: Rules): AllowedExtension[] {
  const before = deadlineOf(events, rules);
  if (!before) return [];
  return EXTENSION_GROUNDS.flatMap((ground) => {
    const after = deadlineOf([...events, { type: "extended", at, by: "system", ground }], rules);
    return after && Date.parse(after.at) > Date.parse(before.at) ? [{ ground, until: after.date }] : [];
  });
}
