import type { JsonSchema } from "@danvan/core/json-schema";
import fc, { type Arbitrary } from "fast-check";

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Words that a server of ours knows, so that not every sending is refused for one of them. */
const KNOWN = [
  "2026-11",
  "Đèn đường ở ngõ 12 hỏng đã lâu.",
  "Tôi tố cáo ông A nhận hối lộ.",
  "0987 654 321",
  "officer",
  "reviewer",
  "can-bo-moi",
  "note",
  "2026",
];
/** What breaks a careless reader. */
const AWKWARD = [
  "",
  " ",
  "\0",
  "\u202e",
  "ế".repeat(300),
  "'; drop table cases",
  "<script>",
  "../..",
  "😀".repeat(30),
  "\ud800",
];

const FORMATS: Readonly<Record<string, Arbitrary<string>>> = {
  uuid: fc.uuid(),
  email: fc.constantFrom("dan@example.vn", "a@b.vn"),
  date: fc.constantFrom("2026-11-20", "2026-02-30"),
  "date-time": fc.constant("2026-11-20T02:00:00.000Z"),
};

/** Values that a schema allows, as far as a schema says it. */
export function arbitraryOf(schema: JsonSchema, schemas: Schemas): Arbitrary<unknown> {
  const of = (part: unknown) => arbitraryOf(part as JsonSchema, schemas);
  if (schema.$ref) return of(schemas[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)]);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(of));
  switch (schema.type) {
    case "object": {
      const properties = Object.entries(schema.properties ?? {}).map(([name, one]) => [name, of(one)] as const);
      return fc.record(Object.fromEntries(properties), { requiredKeys: schema.required ?? [] });
    }
    case "array":
      return fc.array(of(schema.items), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      });
    case "integer":
      return integerOf(schema);
    case "number":
      return fc.double({ noNaN: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return FORMATS[schema.format ?? ""] ?? textOf(schema);
  }
}

/** The year of the tests, where it fits, and any other. */
function integerOf({ minimum = 0, maximum = 9 }: JsonSchema): Arbitrary<number> {
  const any = fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31 - 1) });
  const fits = THIS_YEAR >= minimum && THIS_YEAR <= maximum && minimum > 0;
  return fits ? fc.oneof(fc.constant(THIS_YEAR), any) : any;
}

const THIS_YEAR = 2026;

/** What is known to be right, and now and then what is awkward. */
const mostly = (known: readonly string[]) =>
  fc.oneof({ weight: known.length > 0 ? 4 : 0, arbitrary: fc.constantFrom(...known, "") }, fc.constantFrom(...AWKWARD));

function textOf({ minLength = 0, maxLength = 5_000, pattern }: JsonSchema): Arbitrary<string> {
  if (pattern) return mostly(KNOWN.filter((text) => new RegExp(pattern).test(text)));
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
  const random = fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, minLength + 40) });
  return fc.oneof({ weight: 3, arbitrary: mostly([...KNOWN, ...AWKWARD].filter(fits)) }, random);
}

/** Values that a schema does not allow, mostly: one of them with something taken out, put in, or put in another's place. */
export function bentOf(schema: JsonSchema, schemas: Schemas): Arbitrary<unknown> {
  const junk = fc.oneof(fc.constantFrom<unknown>(null, 1e308, -1, "", [], {}, true, ...AWKWARD), fc.jsonValue());
  return fc
    .tuple(arbitraryOf(schema, schemas), fc.nat(), junk, fc.constantFrom("drop", "add", "replace", "whole"))
    .map(([value, at, put, how]) => {
      if (how === "whole" || typeof value !== "object" || value === null || Array.isArray(value)) return put;
      const names = Object.keys(value);
      const name = names[at % Math.max(1, names.length)] ?? "x";
      if (how === "add") return { ...value, [`x${at}`]: put };
      const { [name]: _, ...rest } = value as Record<string, unknown>;
      return how === "drop" ? rest : { ...rest, [name]: put };
    });
}
