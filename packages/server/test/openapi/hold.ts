import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Answer, OpenApi } from "../../src/index.ts";
import type { Call } from "./call.ts";

/** What of an answer is not as the document says; empty when all is. */
export type Differences = (call: Call, response: Response, body: string) => readonly string[];

/** Holds answers to a document: their status, their media type, and their form. */
export function differencesFrom(document: OpenApi): Differences {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  // An ES module's default, seen through a type of CommonJS.
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: "danvan", components: document.components });
  const compiled = new Map<object, ValidateFunction>();
  const validatorOf = (schema: object) => {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"danvan#/components');
    const made = compiled.get(schema) ?? ajv.compile(JSON.parse(text) as object);
    compiled.set(schema, made);
    return made;
  };
  return ({ operation }, response, body) => {
    const answer: Answer | undefined = operation.responses[response.status];
    if (!answer) return [`${response.status} is not told: ${body.slice(0, 200)}`];
    const type = (response.headers.get("content-type") ?? "").split(";")[0]!;
    if (!answer.content) return body === "" ? [] : [`${response.status} has a body`];
    const content = answer.content[type];
    if (!content) return [`${response.status} as ${type} is not told`];
    if (!type.endsWith("json")) return [];
    const validate = validatorOf(content.schema);
    return validate(JSON.parse(body)) ? [] : [`${ajv.errorsText(validate.errors)}: ${body.slice(0, 200)}`];
  };
}
