/**
 * What a table says of a name that others gave; of what every object has, such as "constructor", it says nothing.
 * @example said({ offline: "Mất mạng" }, "toString") // → undefined
 */
export const said = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;
