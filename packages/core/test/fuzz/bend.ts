import fc from "fast-check";

/** Values that files and forms have held where nobody expected them. */
const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  NaN,
  Infinity,
  -1,
  0,
  0.5,
  1.5,
  1e167,
  Number.MAX_SAFE_INTEGER,
  true,
  "",
  "constructor",
  "__proto__",
  "\u0000\uFFFE\uD800",
  "2026-02-30",
  "0000-01-01",
  "9999-12-31",
  "04/12/2026",
  "2026-13-45T99:99:99Z",
  [],
  ["#"],
  {},
];

export const anyHostile = fc.constantFrom(...HOSTILE);

/** A sound value with some of its places, at any depth, taken by something hostile. */
export const bent = (sound: unknown, most = 3): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.nat(), anyHostile), { minLength: 0, maxLength: most })
    .map((changes) =>
      changes.reduce<unknown>(
        (value, [place, hostile]) => replaced(value, place, structuredClone(hostile)),
        structuredClone(sound),
      ),
    );

/** Walks down from the root, at each level into the child that the number chooses, and puts the other value there. */
function replaced(value: unknown, place: number, hostile: unknown): unknown {
  if (typeof value !== "object" || value === null) return hostile;
  const keys = Object.keys(value);
  if (keys.length === 0 || place % 11 === 10) return hostile;
  const key = keys[place % keys.length]!;
  const changed = replaced(Reflect.get(value, key), Math.floor(place / keys.length), hostile);
  if (changed === undefined && !Array.isArray(value)) Reflect.deleteProperty(value, key);
  else Reflect.set(value, key, changed);
  return value;
}

const day = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
  .map(([year, month, date]) =>
    [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-"),
  );

/** A text that is a day, or nearly. */
export const anyDay = fc.oneof(
  day,
  fc.integer({ min: 2019, max: 2031 }).chain((year) => day.map((text) => `${year}${text.slice(4)}`)),
  fc.constantFrom("", "constructor", "2026-02-30", "04/12/2026"),
);

/** A text that is an instant, or nearly. */
export const anyInstant = fc
  .tuple(anyDay, fc.constantFrom("T00:00:00Z", "T17:00:00.000Z", "T23:59:59Z", "T24:00:00Z", "T99:00:00Z", ""))
  .map(([date, clock]) => date + clock);
