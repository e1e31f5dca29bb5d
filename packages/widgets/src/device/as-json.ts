/**
 * JSON of a value. Old libraries of a page (Prototype until 1.7) give lists a way to JSON of their own, which makes texts of them: `this` has
 * the list itself.
 * @example asJson({ purposes: ["contact"] }) // → '{"purposes":["contact"]}'
 */
export const asJson = (value: unknown, indent?: number): string =>
  JSON.stringify(
    value,
    function (this: Record<string, unknown>, name) {
      return this[name];
    },
    indent,
  );
