import {
  DanvanError,
  HandedInReportSchema,
  KeptYearPartSchema,
  LateCasesSchema,
  NewYearPartSchema,
  OverviewQuerySchema,
  OverviewSchema,
  problem,
  ScoringSchema,
  YearChoiceSchema,
  YearDraftSchema,
  YearHandedInSchema,
  YearRecordSchema,
  YearReportSchema,
  YearStandingsSchema,
  YearSubmissionSchema,
  YearFilesSchema,
} from "@danvan/core";
import { jsonSchemas, type JsonSchema } from "@danvan/core/json-schema";
import * as wire from "@danvan/core/wire";
import { takesKey } from "../request/idempotency-key.js";
import type { Route, Schema } from "../routes/route.js";

/**
 * Every schema that a route may take or give, by name.
 * @example "Receipt" in SCHEMAS // → true
 */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  ...Object.fromEntries(Object.entries(wire).flatMap(([name, value]) => ("_zod" in value ? [[name, value]] : []))),
  YearReport: YearReportSchema,
  YearChoice: YearChoiceSchema,
  NewYearPart: NewYearPartSchema,
  KeptYearPart: KeptYearPartSchema,
  YearFiles: YearFilesSchema,
  YearSubmission: YearSubmissionSchema,
  YearHandedIn: YearHandedInSchema,
  YearRecord: YearRecordSchema,
  YearDraft: YearDraftSchema,
  YearStandings: YearStandingsSchema,
  HandedInReport: HandedInReportSchema,
  OverviewQuery: OverviewQuerySchema,
  Overview: OverviewSchema,
  LateCases: LateCasesSchema,
  Scoring: ScoringSchema,
};

export const addressOf = (name: string): string => `#/components/schemas/${name}`;

/** Problems as they are answered (RFC 9457); which codes there are is said at each operation. */
const PROBLEM_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Problem: {
    type: "object",
    required: ["code", "path", "facts"],
    additionalProperties: false,
    properties: {
      code: { type: "string" },
      path: { type: "string" },
      facts: {
        type: "object",
        additionalProperties: {
          anyOf: [{ type: ["string", "number", "boolean", "null"] }, { type: "array", items: { type: "string" } }],
        },
      },
    },
  },
  ProblemDocument: {
    type: "object",
    required: ["type", "status", "code", "problems"],
    additionalProperties: false,
    properties: {
      type: { const: "about:blank" },
      status: { type: "integer", minimum: 400, maximum: 599 },
      code: { type: "string" },
      problems: { type: "array", minItems: 1, items: { $ref: addressOf("Problem") } },
    },
  },
};

/** @throws DanvanError when the wire does not export it: a document must name every schema */
export function nameOf(schema: Schema): string {
  const name = Object.keys(SCHEMAS).find((one) => SCHEMAS[one] === schema);
  if (name === undefined) throw new DanvanError(problem("internal", "schema"));
  return name;
}

/** The schemas that some routes take and give, and those that these point to. */
export function componentsOf(routes: readonly Route[]): Record<string, JsonSchema> {
  const taken = new Set(routes.flatMap(({ in: schema }) => (schema && schema !== "bytes" ? [nameOf(schema)] : [])));
  const input = jsonSchemas(SCHEMAS, "input", addressOf);
  const output = jsonSchemas(SCHEMAS, "output", addressOf);
  const all = {
    ...output,
    ...Object.fromEntries([...taken].map((name) => [name, withoutKey(input[name]!, SCHEMAS[name]!)])),
    ...PROBLEM_SCHEMAS,
  };
  const given = routes.flatMap(({ out }) => (typeof out === "string" ? [] : [nameOf(out)]));
  const bodies = routes.flatMap((route) =>
    route.method !== "GET" && route.in && route.in !== "bytes" ? [nameOf(route.in)] : [],
  );
  const needed = new Set<string>();
  const need = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const [, pointed = ""] of JSON.stringify(all[name]).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      need(pointed);
  };
  for (const name of [...bodies, ...given, "ProblemDocument"]) need(name);
  return Object.fromEntries([...needed].toSorted().map((name) => [name, all[name]!]));
}

/** What a header may name instead need not be in the body. */
const withoutKey = (schema: JsonSchema, source: Schema): JsonSchema =>
  takesKey(source) ? { ...schema, required: (schema.required ?? []).filter((name) => name !== "key") } : schema;

/** The properties of what a GET takes in its query. */
export const queryProperties = (schema: Schema): JsonSchema =>
  jsonSchemas({ [nameOf(schema)]: schema }, "input", addressOf)[nameOf(schema)]!;
