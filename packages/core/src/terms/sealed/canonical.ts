import { DanvanError, problem } from "../errors.js";

/**
 * JSON with the keys of every object in order of their code units and nothing between: one value, one text (after RFC 8785).
 *
 * @throws DanvanError `value-not-canonical` for what JSON cannot hold exactly
 * @example canonical({ b: 1, a: [true, null] }) // → '{"a":[true,null],"b":1}'
 */
export function canonical(value: unknown): string {
  try {
    return JSON.stringify(sorted(value));
  } catch (cause) {
    // What holds itself, or lies deeper than any file that is meant, has no end for the one who writes it.
    if (!(cause instanceof RangeError)) throw cause;
    throw new DanvanError(problem("value-not-canonical"), { help: "JSON.parse(text)", cause });
  }
}

/** A copy whose keys are in order from the start: then JSON's own writer, the fastest there is, writes them so. */
function sorted(value: unknown): unknown {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(sorted);
  if (isPlain(value)) {
    const copy: Record<string, unknown> = {};
    for (const key of keysInOrder(value)) {
      // JavaScript puts keys that are numbers before all others, whatever the order of writing. What begins with a letter is behind ":".
      if (key < ":" && /^\d+$/.test(key))
        throw new DanvanError(problem("value-not-canonical", key), { help: "JSON.parse(text)" });
      const part = value[key];
      if (part !== undefined) copy[key] = sorted(part);
    }
    return copy;
  }
  const exact = value === null || typeof value === "boolean" || Number.isFinite(value);
  if (!exact) throw new DanvanError(problem("value-not-canonical"), { help: "JSON.parse(text)" });
  return value;
}

/** An object as JSON makes them: a date or a map would be written as if it held nothing. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Of more keys than objects of ours have. */
const MANY = 32;

/** The keys of an object in order of their code units: putting a few into their places takes less than half of what `sort` takes for them. */
function keysInOrder(value: object): string[] {
  const keys = Object.keys(value);
  if (keys.length > MANY) return keys.sort();
  for (let at = 1; at < keys.length; at++) {
    const key = keys[at]!;
    let place = at;
    for (; place > 0 && keys[place - 1]! > key; place--) keys[place] = keys[place - 1]!;
    keys[place] = key;
  }
  return keys;
}
