/**
 * One value for each key that occurs. Keys are sorted, so that the order in which cases came leaves no trace in a report.
 *
 * The values are counted in place: see `count` in tally.ts.
 */
export class Grouped<Key extends string | number, Value> {
  readonly #values = new Map<Key, Value>();
  readonly #start: () => Value;

  constructor(start: () => Value) {
    this.#start = start;
  }

  /** The value of a key, started when it occurs for the first time. */
  at(key: Key): Value {
    let value = this.#values.get(key);
    if (value === undefined) this.#values.set(key, (value = this.#start()));
    return value;
  }

  set(key: Key, value: Value): void {
    this.#values.set(key, value);
  }

  entries(): [Key, Value][] {
    return [...this.#values].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
