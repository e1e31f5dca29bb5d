import { fail, ok, problem, type Done, type Problem, type Result } from "@danvan/core";
import { problemResponse } from "./problem-response.js";

/** @example json({ version: 1 }, 201) */
export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });

/** A service's outcome as a response. */
export const answer = (result: Result<unknown>, status = 200): Response =>
  result.ok ? json(result.value, status) : problemResponse(result.problems);

/** The outcome of what leaves nothing to tell. */
export const done = (result: Result<unknown>, status = 200): Response =>
  answer(result.ok ? ok({ version: 1 } satisfies Done) : result, status);

/** The answer under the address of an agency that is not of this server. */
export const agencyNotFound = (): Response => answer(fail("agency-not-found", "agency"));

/** A body of the allowed size may be wrong in tens of thousands of places; nobody reads on after these. */
const PROBLEMS_MAX = 50;

/** The name of an unknown field is as much typed by the sender as its value: only the object that has it is told. */
const withoutName = ({ code, path, facts }: Problem): Problem =>
  code === "field-unknown" ? problem(code, path.slice(0, Math.max(0, path.lastIndexOf(".")))) : { code, path, facts };

/** Input that is not in the shape of its schema: one code for the whole, a problem for each thing that is wrong. */
export function inputInvalid([first, ...rest]: readonly [Problem, ...Problem[]]): Response {
  const told = new Map<string, Problem>();
  for (const one of rest.map(withoutName)) if (told.size < PROBLEMS_MAX) told.set(`${one.code} ${one.path}`, one);
  const named = withoutName(first);
  told.delete(`${named.code} ${named.path}`);
  return problemResponse([named, ...told.values()], {}, "input-invalid");
}
