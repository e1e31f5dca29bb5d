import { html, type Html } from "../kit/view/html.js";
import type { View } from "../kit/view/view.js";

/** What the page reads of a JSON Schema; everything else is in the document itself. */
export interface Schema {
  readonly $ref?: string;
  /** Where it stands by itself. */
  readonly externalDocs?: { readonly url: string };
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export const schemaId = (name: string): string => `schema-${name}`;

/** What a value may be, on one line. */
export function typeOf(schema: Schema): Html {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    return html`<a href="#${schemaId(name)}"><code>${name}</code></a>`;
  }
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) return either(schema.enum.map((one) => html`<code>${JSON.stringify(one)}</code>`));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return either(choices.map(typeOf));
  if (schema.type === "array") return html`[ ${typeOf(schema.items ?? {})} ]`;
  if (schema.type === "object" && schema.properties)
    return html`{
    ${either(
      Object.keys(schema.properties).map((name) => html`<code>${name}</code>`),
      ", ",
    )}
    }`;
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : (schema.type ?? "…");
  return html`${String(type)}${schema.format && ` (${schema.format})`}${bounds(schema)}`;
}

const either = (all: readonly Html[], between = " | "): Html =>
  html`${all.map((one, at) => html`${at > 0 && between}${one}`)}`;

/** Safe integers are what any integer is; a bound nobody meets is not told. */
function bounds({ minLength, maxLength, minimum, maximum }: Schema): string {
  const known = (bound: number | undefined) => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  const [least, most] = [minLength ?? minimum, maxLength ?? maximum].map((bound) => (known(bound) ? bound : undefined));
  return least === undefined && most === undefined ? "" : ` ${least ?? ""}–${most ?? ""}`;
}

/** The fields of a schema; of one that is a choice, each choice's. */
export function schemaTable({ messages: { api: t } }: View, schema: Schema): Html {
  const choices = schema.oneOf ?? schema.anyOf ?? [schema];
  return html`${choices.map(
    ({ properties = {}, required = [] }) =>
      html`<table class="schema">
        <thead>
          <tr>
            <th scope="col">${t.field}</th>
            <th scope="col">${t.value}</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(properties).map(
            ([name, one]) =>
              html`<tr>
                <th scope="row">
                  <code>${name}</code>${!required.includes(name) && html` <span class="hint">${t.optional}</span>`}
                </th>
                <td>${typeOf(one)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  )}`;
}
