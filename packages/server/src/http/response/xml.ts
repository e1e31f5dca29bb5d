import { xmlText } from "@danvan/core/advanced";
import XMLBuilder, { type XmlBuilderOptions } from "fast-xml-builder";

/**
 * A writer of XML documents: markup is escaped, and what XML cannot hold is left out, whatever is kept from earlier days.
 * @example xmlWriter()({ a: "1 < 2\ufffe" }) // → the declaration, a line feed, `<a>1 &lt; 2</a>`
 */
export function xmlWriter(options: XmlBuilderOptions = {}): (root: object) => string {
  const builder = new XMLBuilder({ ...options, processEntities: true });
  return (root) => `<?xml version="1.0" encoding="utf-8"?>\n${xmlText(builder.build(root))}`;
}
