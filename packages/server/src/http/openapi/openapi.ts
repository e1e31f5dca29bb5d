import type { JsonSchema } from "@danvan/core/json-schema";

/** The parts of OpenAPI 3.1 that are used here (spec.openapis.org/oas/v3.1.1). */
export interface OpenApi {
  readonly openapi: "3.1.0";
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    readonly license: { readonly name: string; readonly identifier: string };
  };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: Tag; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<Scheme, object>>;
  };
}

/** Who an operation is for, which is how a reader looks for it. */
export type Tag = "public" | "sender" | "officer";
export type Scheme = "receiptSecret" | "officerToken";
export type Method = "get" | "post" | "patch" | "delete";

export type PathItem = { readonly [M in Method]?: Operation };

/** What can be asked of one address with one method. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly [Tag];
  readonly security: readonly { readonly [S in Scheme]?: readonly [] }[];
  /** The roles that may; for whom `security` has no word. */
  readonly "x-roles": readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: true; readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}

/** A part of an address, of its query or of the headers that an operation reads. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

/** What an operation may answer with. */
export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: JsonSchema }>>;
  readonly content?: Content;
}

/** A body by its media type. */
export type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;
