import { fail, LIMITS, ok, read, type Problem, type Result } from "@danvan/core";
import { readBody } from "../request/body.js";
import { answer, inputInvalid } from "../response/json.js";
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
    if (!call.parts.services.agency(call.params.agency)) return answer(fail("agency-not-found", "agency"));
    return takeJson(call, row.in, (value) => take(call, value), invalid);
  },
});

/** Takes the JSON body of a call. Whether its client may go on is asked before anything is read. */
export async function takeJson<S extends Schema>(
  call: Call,
  schema: S,
  take: (value: Value<S>) => Promise<Response>,
  invalid: JsonRoute<S>["invalid"] = inputInvalid,
): Promise<Response> {
  const allowed = call.parts.gates.sending(call.client);
  if (!allowed.ok) return problemResponse(allowed.problems);
  const body = await jsonBody(call);
  if (!body.ok) return problemResponse(body.problems);
  const keyed = withKey(call.request, schema, body.value);
  if (!keyed.ok) return problemResponse(keyed.problems);
  const value = read(schema, keyed.value);
  return value.ok ? take(value.value as Value<S>) : invalid(value.problems);
}

/** A body that must be JSON. */
async function jsonBody({ request, held }: Call): Promise<Result<unknown>> {
  const body = await readBody(request, held, LIMITS.bodyBytes);
  if (!body.ok) return body;
  return "json" in body.value
    ? ok(body.value.json)
    : fail("media-type-unsupported", "", { accepted: ["application/json"] });
}
