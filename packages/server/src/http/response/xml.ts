import XMLBuilder, { type XmlBuilderOptions } from "fast-xml-builder";

/** All that XML 1.0 cannot hold, escaped or not (its production 2, Char): one of them makes a whole document unreadable. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A writer of XML documents: markup is escaped, and what XML cannot hold is left out, whatever is kept from earlier days.
 * @example xmlWriter()({ a: "1 < 2\ufffe" }) // → the declaration, a line feed, `<a>1 &lt; 2</a>`
 */
export function xmlWriter(options: XmlBuilderOptions = {}): (root: object) => string {
  const builder = new XMLBuilder({ ...options, processEntities: true });
  return (root) => `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(root).replace(NO_XML, "")}`;
}
