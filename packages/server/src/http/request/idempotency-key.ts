import { fail, ok, type Result } from "@danvan/core";

/** Only what has a `key` can be repeated by one. */
interface KeyedSchema {
  readonly _zod: { readonly def: object };
}

/** Whether the values of a schema bear an idempotency key. */
export const takesKey = (schema: KeyedSchema): boolean => {
  const { shape } = schema._zod.def as { readonly shape?: object };
  return shape !== undefined && "key" in shape;
};

/**
 * The header `idempotency-key` is another spelling of the field `key`, with or without the quotes of a structured field
 * (draft-ietf-httpapi-idempotency-key-header-07 §2.1). What takes no key does not read it.
 *
 * @returns the body with its key, or `key-differs`
 */
export function withKey({ headers }: Request, schema: KeyedSchema, body: unknown): Result<unknown> {
  const named = headers.get("idempotency-key");
  if (named === null || !takesKey(schema) || typeof body !== "object" || body === null || Array.isArray(body))
    return ok(body);
  const key = named.replace(/^"(.*)"$/, "$1");
  const { key: own = key } = body as { readonly key?: unknown };
  const isSame = typeof own === "string" && own.toLowerCase() === key.toLowerCase();
  return isSame ? ok({ ...body, key }) : fail("key-differs", "key");
}
