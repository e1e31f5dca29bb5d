import type { OfficerAction } from "@danvan/core";

const LIFE = [
  "classify",
  "transfer",
  "hand-back",
  "merge",
  "unmerge",
  "split",
  "rejoin",
  "withhold",
  "disclose",
] as const satisfies readonly OfficerAction["type"][];

/** An action on a case beside its handling. */
export type LifeAction = Extract<OfficerAction, { type: (typeof LIFE)[number] }>;

/** Whether an action is one beside the handling of a case. */
export const isLifeAction = (action: OfficerAction): action is LifeAction =>
  (LIFE as readonly string[]).includes(action.type);
