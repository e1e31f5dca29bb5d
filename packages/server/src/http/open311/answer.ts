import { xmlWriter } from "../response/xml.js";

/** Either format of GeoReport v2; a client names it in the address. */
export const FORMATS = ["json", "xml"] as const;
export type Format = (typeof FORMATS)[number];

/** A value of the specification: text, or what holds text. */
export type Value = string | boolean | number | { readonly [name: string]: Value } | readonly Value[];

/** What is answered: in JSON the value alone, in XML under a root, each of a list under the name of one. */
export interface Answer {
  readonly root: string;
  /** The name of one of the list; without it the value is the root's own content. */
  readonly each?: string;
  readonly value: Value;
  readonly status?: number;
}

const TYPES: Readonly<Record<Format, string>> = {
  json: "application/json; charset=utf-8",
  xml: "application/xml; charset=utf-8",
};

/** The names that lists within lists have in XML. */
const ONE_OF: Readonly<Record<string, string>> = {
  attributes: "attribute",
  values: "value",
  endpoints: "endpoint",
  formats: "format",
};

const written = xmlWriter();

/** An answer in the format asked for. Everything in it is escaped by the writer: no markup of ours holds a word of anybody's. */
export function rendered({ root, each, value, status = 200 }: Answer, format: Format): Response {
  const body =
    format === "json" ? JSON.stringify(value) : written({ [root]: each ? { [each]: inXml(value) } : inXml(value) });
  return new Response(body, { status, headers: { "content-type": TYPES[format] } });
}

/** A list as XML writes it: its elements under the name of one of them. */
function inXml(value: Value): Value {
  if (Array.isArray(value)) return value.map(inXml);
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      Array.isArray(one) ? { [ONE_OF[name] ?? "item"]: one.map(inXml) } : inXml(one as Value),
    ]),
  );
}
