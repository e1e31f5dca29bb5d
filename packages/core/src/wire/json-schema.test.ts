import { expect, test } from "vitest";
import { jsonSchemas } from "./json-schema.js";
import * as wire from "./wire.js";

const { Contact, NewVisit, Receipt, DuePromise } = wire;

test("what is published as JSON Schema says what the reader refuses", () => {
  const { NewVisit: schema } = jsonSchemas({ NewVisit }, "input", (name) => name);
  expect(schema).toMatchObject({
    type: "object",
    additionalProperties: false,
    required: ["key", "level"],
    properties: { level: { type: "integer", minimum: 1, maximum: 5 }, comment: { type: "string", maxLength: 500 } },
  });
});

test("a schema in another one is pointed to by its address", () => {
  const { Receipt: schema } = jsonSchemas({ Receipt, DuePromise }, "output", (name) => `#/${name}`);
  expect(schema).toMatchObject({ properties: { due: { anyOf: [{ $ref: "#/DuePromise" }, { type: "null" }] } } });
});

test.each(["input", "output"] as const)("every schema of the wire can be published, as %s", (side) => {
  const schemas = Object.fromEntries(Object.entries(wire).filter(([, value]) => "_zod" in value)) as {
    Contact: typeof Contact;
  };
  expect(Object.keys(schemas).length).toBeGreaterThan(20);
  expect(Object.keys(jsonSchemas(schemas, side, (name) => name))).toEqual(Object.keys(schemas));
});
