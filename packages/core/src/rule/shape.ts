import {
  CHANNELS,
  CONFIDENCES,
  EVENT_TYPES,
  GUIDED_KINDS,
  LEVELS,
  ONLINE_KINDS,
  SOURCE_STATUSES,
} from "../terms/terms.js";
import { EXTENSION_GROUNDS, ROLLS, TRIGGERS, UNITS } from "./rule.js";

type Unknown = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number";
const oneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const or =
  (one: Check, other: Check): Check =>
  (value) =>
    one(value) || other(value);
const isNull: Check = (value) => value === null;
const all =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((one) => check(one));
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const source = object({ document: isText, article: maybe(isText) });
const every = oneOf(["month", "quarter", "half-year", "year"]);
const readings = maybe(
  all(
    object({
      id: isText,
      amount: maybe(isNumber),
      unit: maybe(oneOf(UNITS)),
      roll: maybe(oneOf(ROLLS)),
      source: maybe(source),
    }),
  ),
);

const COMMON: Readonly<Record<string, Check>> = {
  id: isText,
  name: object({ vi: isText, en: isText }),
  applies: object({
    kinds: maybe(all(oneOf([...ONLINE_KINDS, ...GUIDED_KINDS]))),
    channels: maybe(all(oneOf(CHANNELS))),
    levels: maybe(all(oneOf(LEVELS))),
    toEveryCase: maybe(isBoolean),
  }),
  source,
  sourceStatus: oneOf(SOURCE_STATUSES),
  confidence: oneOf(CONFIDENCES),
  effectiveFrom: or(isText, isNull),
  effectiveTo: or(isText, isNull),
  shortens: maybe(isText),
};

const BY_TYPE: ReadonlyMap<unknown, Readonly<Record<string, Check>>> = new Map(
  Object.entries({
    term: {
      bound: oneOf(["at-most", "at-least"]),
      trigger: oneOf(TRIGGERS),
      counts: maybe(oneOf(["back"])),
      amount: isNumber,
      unit: oneOf(UNITS),
      roll: oneOf(ROLLS),
      extensions: maybe(
        all(
          or(
            object({ ground: oneOf(EXTENSION_GROUNDS), amount: isNumber, by: oneOf(["ceiling"]) }),
            object({
              ground: oneOf(EXTENSION_GROUNDS),
              amount: isNumber,
              by: oneOf(["addition"]),
              unit: oneOf(UNITS),
              times: isNumber,
            }),
          ),
        ),
      ),
      pausing: maybe(object({ since: or(isText, isNull), source })),
      remote: maybe(isText),
      readings,
      metBy: maybe(all(oneOf(EVENT_TYPES))),
    },
    fixed: {
      every: or(every, isNull),
      day: isNumber,
      edge: oneOf(["before", "on-or-before"]),
      roll: oneOf(ROLLS),
      readings,
      month: maybe(isNumber),
    },
    frequency: { times: isNumber, every: oneOf(["week", "month"]) },
    period: { every, closesOn: isNumber, month: maybe(isNumber) },
    gap: {},
  }),
);

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

/**
 * The fields of a rule that have another form than a rule has; "" for what is no rule at all. By hand: a deadline is counted on pages
 * that can spare no schema library.
 */
export function misshapen(rule: unknown): readonly string[] {
  if (!isObject(rule)) return [""];
  const own = BY_TYPE.get(rule["type"]);
  if (!own) return ["type"];
  return Object.entries({ ...COMMON, ...own }).flatMap(([name, check]) => (check(rule[name]) ? [] : [name]));
}
