import type { JsonSchema } from "@danvan/core/json-schema";
import fc, { type Arbitrary } from "fast-check";
import type { OpenApi, Operation } from "../../src/index.ts";
import { ROLES, type Role } from "../../src/services/access/role.ts";
import { arbitraryOf, bentOf } from "./arbitrary.ts";

/** Who calls: nobody known, the sender of either case or somebody with another secret, an officer, or somebody with a token that is none. */
export type CallerKind = "nobody" | "sender" | "other-sender" | "wrong-secret" | "wrong-token" | Role;
export const CALLERS = ["nobody", "sender", "other-sender", "wrong-secret", "wrong-token", ...ROLES] as const;

/** One request as it was drawn, before codes and tokens are put in. */
export interface Call {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  readonly caller: CallerKind;
  readonly agency: string;
  /** `answered`, `waiting`, or what was typed for a code. */
  readonly code: string;
  /** `file` of the answer, one `opened` for the other case, a `person`, a `unit`, or what was typed for an identifier. */
  readonly id: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Requests to every operation of a document, most of them as it says, the others bent in one place. */
export function arbitraryCall(document: OpenApi): Arbitrary<Call> {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
  );
  return fc.constantFrom(...operations).chain(({ path, method, operation }) => {
    const sent = operation.requestBody?.content;
    const schema = sent?.["application/json"]?.schema;
    return fc.record({
      path: fc.constant(path),
      method: fc.constant(method),
      operation: fc.constant(operation),
      caller: callerOf(operation),
      agency: often("18073", fc.constantFrom("18100", "99999", "%00", "__proto__")),
      code: fc.constantFrom(
        "answered",
        "waiting",
        "waiting",
        "18073-33333-33333",
        "18100-33333-33333",
        "1",
        "%ff",
        "x".repeat(300),
      ),
      id: idOf(path),
      query: queryOf(operation, document),
      headers: headersOf(operation),
      body: schema ? bodyOf(schema, document) : fc.constant(sent ? "%PDF-1.4 bytes" : null),
    });
  });
}

/** Mostly one of those that the address is of. */
function idOf(path: string): Arbitrary<string> {
  const known = path.includes("/people/") ? ["person"] : path.includes("/oversight/") ? ["unit"] : ["file", "opened"];
  const other = fc.oneof(fc.uuid(), fc.constantFrom("1", "%00", "..%2f"));
  return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, other);
}

/** Every other time one who may. */
function callerOf({ "x-roles": roles }: Operation): Arbitrary<CallerKind> {
  const may = roles.flatMap((role): readonly CallerKind[] =>
    role === "anyone" ? ["nobody"] : role === "sender" ? ["sender", "other-sender"] : [role as Role],
  );
  return fc.oneof(fc.constantFrom(...may), fc.constantFrom(...CALLERS));
}

const often = (usual: string, other: Arbitrary<string>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

function bodyOf(schema: JsonSchema, { components: { schemas } }: OpenApi): Arbitrary<string> {
  const text = (value: Arbitrary<unknown>) => value.map((one) => JSON.stringify(one) ?? "");
  return fc.oneof(
    { weight: 6, arbitrary: text(arbitraryOf(schema, schemas)) },
    { weight: 3, arbitrary: text(bentOf(schema, schemas)) },
    { weight: 1, arbitrary: fc.constantFrom("", "{", "[]", '{"a":', "\ufeff{}", `"${"x".repeat(70_000)}"`) },
  );
}

function queryOf({ parameters }: Operation, { components: { schemas } }: OpenApi) {
  const named = parameters.filter((one) => one.in === "query");
  const drawn = (of: (schema: JsonSchema) => Arbitrary<unknown>, requiredKeys: string[]) =>
    fc.record(Object.fromEntries(named.map(({ name, schema }) => [name, of(schema)])), { requiredKeys });
  const required = named.flatMap((one) => (one.required ? [one.name] : []));
  return fc.oneof(
    drawn((schema) => arbitraryOf(schema, schemas), required),
    drawn((schema) => fc.oneof(arbitraryOf(schema, schemas), fc.string()), []),
  );
}

/** What headers may hold; `upload-offset` is that of a first chunk every other time. */
const VALUES: Readonly<Record<string, Arbitrary<string>>> = {
  "upload-offset": fc.constantFrom("0", "0", "9", "-1", "x"),
  "idempotency-key": fc.oneof(fc.uuid(), fc.constant("x")),
  "if-none-match": fc.constantFrom("*", '"x"'),
  "proof-of-work": fc.constantFrom("x", `17.zzzz.${"0".repeat(32)}.${"0".repeat(64)}.1`),
};

/** The headers that the operation names, and a wrong media type now and then. */
function headersOf({ parameters }: Operation): Arbitrary<Record<string, string>> {
  const named = parameters.flatMap((one) => (one.in === "header" ? [[one.name, VALUES[one.name]!] as const] : []));
  const type = often("application/json", fc.constantFrom("text/plain", "application/json; charset=utf-16", "x"));
  const headers = { "content-type": type, ...Object.fromEntries(named) };
  return fc.record(headers, { requiredKeys: ["content-type"] }) as Arbitrary<Record<string, string>>;
}
