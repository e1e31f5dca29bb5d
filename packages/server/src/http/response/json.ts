import type { Problem, Result } from "@danvan/core";
import { problemResponse } from "./problem-response.js";

/** @example json({ version: 1 }, 201) */
export const json = (value: unknown, status = 200): Response =>
  new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json" } });

/** A service's outcome as a response. */
export const answer = (result: Result<unknown>, status = 200): Response =>
  result.ok ? json(result.value, status) : problemResponse(result.problems);

/** Input that is not in the shape of its schema: one code for the whole, a problem for each thing that is wrong. */
export const inputInvalid = (problems: readonly [Problem, ...Problem[]]): Response =>
  problemResponse(problems, {}, "input-invalid");
