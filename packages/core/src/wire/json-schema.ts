import * as z from "zod/mini";

/** A JSON Schema of the dialect 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Schemas of the wire as JSON Schema, each pointing to the others by name. What a schema cannot say: lengths are counted in UTF-16 code
 * units, after surrounding space and what nobody sees was taken away.
 *
 * @param schemas by name
 * @param side of what is sent here (`input`) or answered (`output`)
 * @param address of a schema by its name
 * @example jsonSchemas({ NewVisit }, "input", (name) => `#/components/schemas/${name}`).NewVisit
 */
export function jsonSchemas<Name extends string>(
  schemas: Readonly<Record<Name, z.ZodMiniType>>,
  side: "input" | "output",
  address: (name: string) => string,
): Record<Name, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries<z.ZodMiniType>(schemas)) registry.add(schema, { id: name });
  const made = z.toJSONSchema(registry, { io: side, uri: address }).schemas as Record<Name, JsonSchema>;
  for (const schema of Object.values<JsonSchema>(made)) {
    delete schema.$schema;
    delete schema.$id;
  }
  return made;
}
