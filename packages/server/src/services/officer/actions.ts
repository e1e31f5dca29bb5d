import { addDays, toCivilDate, type CaseEvent, type OfficerAction } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { WholeFile } from "../../store/files.js";
import type { SideEffects } from "../case/append-event.js";

/** What an action is decided from, beside itself. */
export interface ActionContext {
  /** UTC ISO instant of the event. */
  readonly at: string;
  /** Id of the officer who acts. */
  readonly by: string;
  /** Files that were sent with the action, looked at and cleaned. */
  readonly files: readonly WholeFile[];
  readonly deployment: Deployment;
}

interface Decision {
  readonly event: CaseEvent;
  readonly sideEffects: SideEffects;
}

type Action<T extends OfficerAction["type"]> = Extract<OfficerAction, { type: T }>;

/** What each action does: the event it adds and what is written with it. A new action is a new row. */
const ACTIONS: { readonly [T in OfficerAction["type"]]: (action: Action<T>, given: ActionContext) => Decision } = {
  answer: ({ text }, { at, by, files, deployment }) => ({
    event: { type: "answered", at, by },
    sideEffects: { reply: text, files, ...contactUntil(at, deployment) },
  }),
  // A denouncer's identity is a state secret (Luật Tố cáo 2018 Điều 9): every word goes, the officer's own included.
  refuse: ({ reason, text }, { at, by, deployment }) => ({
    event: { type: "refused", at, by, reason },
    sideEffects: reason === "is-denunciation" ? { erase: true } : { reply: text, ...contactUntil(at, deployment) },
  }),
};

/**
 * Decides what an officer's action does to a case.
 * @example decide({ type: "answer", text: "Đã sửa." }, { at, by, files: [], deployment }).event // → { type: "answered", at, by }
 */
export const decide = <T extends OfficerAction["type"]>(action: Action<T>, given: ActionContext): Decision =>
  (ACTIONS[action.type as T] as (action: Action<T>, given: ActionContext) => Decision)(action, given);

/** A case that closes starts the days after which its contact data is erased. */
const contactUntil = (at: string, { contactDays }: Deployment): SideEffects =>
  contactDays === undefined ? {} : { contactUntil: addDays(toCivilDate(at), contactDays) };
