import { fail, LIMITS, ok, read, type Problem, type Result } from "@danvan/core";
import { readBody, type Body, type Bytes } from "../request/body.js";
import { agencyNotFound, inputInvalid } from "../response/json.js";
import { problemResponse } from "../response/problem-response.js";
import { takesKey, withKey } from "../request/idempotency-key.js";
import { BODY_PROBLEMS, type Call, type Route, type Schema } from "./route.js";

type Value<S extends Schema> = Extract<ReturnType<typeof read<S>>, { ok: true }>["value"];

interface JsonRoute<S extends Schema> extends Omit<Route, "in" | "answer"> {
  readonly in: S;
  /** What answers a body that is not in the shape of the schema. Default: `input-invalid`. */
  readonly invalid?: (problems: readonly [Problem, ...Problem[]]) => Response;
  take(call: Call, value: Value<S>): Promise<Response>;
}

/** A route that takes a JSON body. */
export const jsonRoute = <S extends Schema>({ invalid, take, ...row }: JsonRoute<S>): Route => ({
  ...row,
  problems: [...new Set([...BODY_PROBLEMS, ...(takesKey(row.in) ? (["key-differs"] as const) : []), ...row.problems])],
  async answer(call) {
    if (!call.parts.services.agency(call.params.agency)) return agencyNotFound();
    return takeJson(call, row.in, (value) => take(call, value), invalid);
  },
});

/** Takes the JSON body of a call. Whether its client may go on is asked before anything is read. */
export const takeJson = <S extends Schema>(
  call: Call,
  schema: S,
  take: (value: Value<S>) => Promise<Response>,
  invalid: JsonRoute<S>["invalid"] = inputInvalid,
): Promise<Response> => taken(call, schema, 0, jsonOf, ({ json }) => take(json), invalid);

/** Takes a JSON body that may come as the field `part` of a form, with files beside it. */
export const takeJsonWithFiles = <S extends Schema>(
  call: Call,
  schema: S,
  take: (value: Value<S>, files: readonly SentFile[]) => Promise<Response>,
): Promise<Response> =>
  taken(
    call,
    schema,
    LIMITS.fileCount * LIMITS.fileBytes,
    partOf,
    ({ json, files }) => take(json, files),
    inputInvalid,
  );

/** What a body holds beside its files. */
interface Read<Json> {
  readonly json: Json;
  readonly files: readonly SentFile[];
}

/** A file of a form, with what its sender calls it. */
interface SentFile {
  readonly title: string;
  readonly bytes: Bytes;
}

async function taken<S extends Schema>(
  call: Call,
  schema: S,
  fileBytes: number,
  readOf: (body: Body) => Result<Read<unknown>>,
  take: (body: Read<Value<S>>) => Promise<Response>,
  invalid: NonNullable<JsonRoute<S>["invalid"]>,
): Promise<Response> {
  const allowed = call.parts.gates.sending(call.client);
  if (!allowed.ok) return problemResponse(allowed.problems);
  const body = await readBody(call.request, call.held, LIMITS.bodyBytes, fileBytes);
  const sent = body.ok ? readOf(body.value) : body;
  if (!sent.ok) return problemResponse(sent.problems);
  const { json, files } = sent.value;
  const keyed = withKey(call.request, schema, json);
  if (!keyed.ok) return problemResponse(keyed.problems);
  const value = read(schema, keyed.value);
  return value.ok ? take({ json: value.value as Value<S>, files }) : invalid(value.problems);
}

const jsonOf = (body: Body): Result<Read<unknown>> =>
  "json" in body
    ? ok({ json: body.json, files: [] })
    : fail("media-type-unsupported", "", { accepted: ["application/json"] });

function partOf(body: Body): Result<Read<unknown>> {
  if ("json" in body) return jsonOf(body);
  const { form, files, fileNames = [] } = body;
  const part = form.find(([name]) => name === "part")?.[1] ?? "";
  try {
    const json = JSON.parse(part) as unknown;
    return ok({ json, files: files.map((bytes, at) => ({ title: fileNames[at] ?? "", bytes })) });
  } catch {
    return fail("body-not-json", "part");
  }
}
