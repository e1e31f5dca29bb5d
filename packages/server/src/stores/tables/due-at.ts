/** What step 8 is called: a case may be due at an hour of a day. */
export const DUE_AT = "the instant at which a case is due, where its row knew the day";

/** Seconds from the beginning of a day in UTC to its end in Vietnam. */
export const TO_END_OF_DAY = 61_200;

const HOURS: ReadonlySet<string> = new Set(["hour", "working-hour"]);

interface KeptRules {
  readonly agency_id: string;
  readonly version: string;
  readonly text: string;
}

interface Rules {
  readonly rules?: readonly { readonly unit?: string; readonly applies: { readonly toEveryCase?: boolean } }[];
}

/**
 * Of rules that cases were counted by, those that may make one due at an hour, each with another version to go by: days that were counted
 * by it wait for a recount, which finds the hours. All other days end at their ends.
 */
export const rulesInHours = (kept: readonly KeptRules[]) =>
  kept
    .filter(({ text }) => {
      const { rules = [] } = JSON.parse(text) as Rules;
      return rules.some(({ unit = "", applies }) => HOURS.has(unit) && applies.toEveryCase !== false);
    })
    .map(({ agency_id, version }) => ({ agency_id, version, waiting: `without hours: ${version}` }));
