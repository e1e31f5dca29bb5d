import type { Lang } from "@danvan/core";
import { ROUTES } from "../routes/table.js";
import type { Method, OpenApi, PathItem } from "./openapi.js";
import { operationOf } from "./operation.js";
import { components, schemaAddress } from "./schemas.js";
import { WORDS } from "./words/words.js";

/** What a document is made for. */
export interface OpenApiOptions {
  /** Of its descriptions. Default: Vietnamese. */
  readonly lang?: Lang;
  /** Where the routes are reached, with the path they are mounted under, without its last slash. */
  readonly server: string;
}

/**
 * The API as an OpenAPI 3.1 document, made of the table that the router is made of.
 *
 * @example openApi({ server: "https://gopy.example" }).paths["/api/v1/agencies/{agency}/notice"]?.get?.operationId // → "notice"
 */
export function openApi({ lang = "vi", server }: OpenApiOptions): OpenApi {
  const words = WORDS[lang];
  const paths: Record<string, PathItem> = {};
  for (const route of ROUTES) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase() as Method]: operationOf(route, lang, words) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: words.title,
      version: "1",
      description: words.description,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: server }],
    tags: (["public", "sender", "officer"] as const).map((name) => ({ name, description: words.tags[name] })),
    paths,
    components: {
      schemas: withAddresses(server),
      securitySchemes: {
        receiptSecret: { type: "apiKey", in: "header", name: "receipt-secret", description: words.receiptSecret },
        officerToken: { type: "http", scheme: "bearer", description: words.officerToken },
      },
    },
  };
}

/** Each schema with the address at which it stands by itself. */
const withAddresses = (server: string) =>
  Object.fromEntries(
    Object.entries(components()).map(([name, schema]) => [
      name,
      { ...schema, externalDocs: { url: schemaAddress(server, name) } },
    ]),
  );
