import { problem } from "@danvan/core";
import type { JsonSchema } from "@danvan/core/json-schema";
import { json } from "../response/json.js";
import { problemResponse } from "../response/problem-response.js";
import { ROUTES } from "../routes/table.js";
import { addressOf, componentsOf } from "./components.js";

/** Where each schema of the API stands by itself, for a validator that knows nothing of OpenAPI. */
export const SCHEMA_PATH = "/api/v1/schemas/:name";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/**
 * The address of a schema of the API.
 * @param server where the routes are reached, without its last slash
 * @example schemaAddress("https://gopy.example", "Receipt") // → "https://gopy.example/api/v1/schemas/Receipt.json"
 */
export const schemaAddress = (server: string, name: string): string =>
  `${server}${SCHEMA_PATH.replace(":name", name)}.json`;

let made: Readonly<Record<string, JsonSchema>> | undefined;
/**
 * Every schema of the API by its name. Made once, when they are first asked for: whoever mounts the routes alone does not wait for them, and
 * whoever asks for the document again and again does not keep everybody else waiting.
 */
export const components = (): Readonly<Record<string, JsonSchema>> => (made ??= componentsOf(ROUTES));

/** A schema under its own address, which points to the others by theirs. */
function standalone(server: string, name: string): JsonSchema {
  const text = JSON.stringify(components()[name], (key, value: unknown) =>
    key === "$ref" && typeof value === "string" ? schemaAddress(server, value.slice(addressOf("").length)) : value,
  );
  return { $schema: DIALECT, $id: schemaAddress(server, name), ...(JSON.parse(text) as JsonSchema) };
}

/** Answers with one schema; it is the same until the program changes. */
export function schemaAnswer(file: string, server: string): Response {
  const name = file.endsWith(".json") ? file.slice(0, -".json".length) : "";
  if (!Object.hasOwn(components(), name)) return problemResponse([problem("route-not-found")]);
  const answer = json(standalone(server, name));
  answer.headers.set("cache-control", "no-cache");
  answer.headers.set("access-control-allow-origin", "*");
  return answer;
}
