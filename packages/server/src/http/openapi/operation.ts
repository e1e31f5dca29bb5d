import type { Lang } from "@danvan/core";
import type { JsonSchema } from "@danvan/core/json-schema";
import { takesKey } from "../request/idempotency-key.js";
import { operationName, type Route, type Schema } from "../routes/route.js";
import { addressOf, nameOf, queryProperties } from "./components.js";
import type { Content, Operation, Parameter, Tag } from "./openapi.js";
import { isConditional, responsesOf } from "./responses.js";
import { routeWords, type ApiWords } from "./words/api-words.js";

/** One row of the table as an operation. */
export function operationOf(route: Route, lang: Lang, words: ApiWords): Operation {
  const { summary, description } = routeWords(words, operationName(route));
  const content = requestContent(route);
  return {
    operationId: operationName(route),
    summary,
    ...(description && { description }),
    tags: [tagOf(route)],
    security: securityOf(route),
    "x-roles": route.roles,
    parameters: parametersOf(route, words),
    ...(content && { requestBody: { required: true, content } }),
    responses: responsesOf(route, lang, words),
  };
}

function tagOf({ token, action, roles }: Route): Tag {
  if (token || action.startsWith("signIn")) return "officer";
  return roles.includes("anyone") ? "public" : "sender";
}

function securityOf({ token, roles }: Route): Operation["security"] {
  if (token) return [{ officerToken: [] }];
  const secret = [{ receiptSecret: [] }] as const;
  if (!roles.includes("anyone")) return secret;
  return roles.includes("sender") ? [{}, ...secret] : [];
}

const isJson = (schema: Route["in"]): schema is Schema => schema !== null && schema !== "bytes";

function parametersOf(route: Route, words: ApiWords): Parameter[] {
  const path = [...route.path.matchAll(/:(\w+)/g)].map(([, name = ""]): Parameter => ({
    name,
    in: "path",
    required: true,
    description: words.parameters[name as "agency" | "code" | "id"],
    schema: { type: "string" },
  }));
  const header = (name: keyof ApiWords["headers"], schema: JsonSchema, required = false): Parameter => ({
    name,
    in: "header",
    required,
    description: words.headers[name],
    schema,
  });
  return [
    ...path,
    ...(route.method === "GET" && isJson(route.in) ? queryOf(route.in, words) : []),
    ...(route.in === "bytes" ? [header("upload-offset", { type: "integer", minimum: 0 }, true)] : []),
    ...(route.method !== "GET" && isJson(route.in) && takesKey(route.in)
      ? [header("idempotency-key", { type: "string" })]
      : []),
    ...(route.proof ? [header("proof-of-work", { type: "string" })] : []),
    ...(isConditional(route) ? [header("if-none-match", { type: "string" })] : []),
  ];
}

function queryOf(schema: Schema, words: ApiWords): Parameter[] {
  const { properties = {}, required = [] } = queryProperties(schema);
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: "query",
    required: required.includes(name),
    description: words.query[name as keyof ApiWords["query"]],
    schema: property as JsonSchema,
  }));
}

function requestContent({ method, in: schema, form, files }: Route): Content | null {
  if (schema === "bytes") return { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
  if (schema === null || method === "GET") return null;
  const fields = { schema: { type: "object", additionalProperties: true } } as const;
  const body = { $ref: addressOf(nameOf(schema)) };
  const bytes = { type: "string", contentMediaType: "application/octet-stream" } satisfies JsonSchema;
  const withFiles = {
    type: "object",
    required: ["part"],
    properties: { part: body, files: { type: "array", items: bytes } },
  } satisfies JsonSchema;
  return {
    "application/json": { schema: body },
    ...(files && { "multipart/form-data": { schema: withFiles } }),
    ...(form && { "application/x-www-form-urlencoded": fields, "multipart/form-data": fields }),
  };
}
