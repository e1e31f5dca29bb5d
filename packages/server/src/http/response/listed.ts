interface ObjectSchema {
  readonly shape: object;
}

/** Of a value what its schema lists: nothing new crosses the network by itself. */
export const listed = ({ shape }: ObjectSchema, value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => Object.hasOwn(shape, name)));

/** The codes of what a list could not read, where there are any. */
export const unreadOf = (unreadable: readonly string[]) => (unreadable.length > 0 ? { unreadable } : {});
