import { parseSync, Visitor } from "oxc-parser";

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly consequent?: Node;
  readonly alternate?: Node;
}

/** The texts that an expression may be, as far as they are written out. */
const textsOf = (node: Node | undefined): string[] =>
  node?.type === "Literal" && typeof node.value === "string"
    ? [node.value]
    : node?.type === "ConditionalExpression"
      ? [...textsOf(node.consequent), ...textsOf(node.alternate)]
      : [];

/**
 * The codes that a source makes problems of: `fail("…")`, `problem("…")`, and objects with `code`, `path` and `facts`.
 * @example madeCodes("x.ts", 'fail("date-invalid", "from")') // → ["date-invalid"]
 */
export function madeCodes(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: string[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      if (callee.type === "Identifier" && (callee.name === "fail" || callee.name === "problem"))
        found.push(...textsOf(first as Node | undefined));
    },
    ObjectExpression({ properties }) {
      const values = new Map<string, Node>();
      for (const one of properties)
        if (one.type === "Property" && one.key.type === "Identifier") values.set(one.key.name, one.value as Node);
      if (values.has("path") && values.has("facts")) found.push(...textsOf(values.get("code")));
    },
  }).visit(program);
  return found;
}

/** Every text that a source holds. */
export function textsIn(file: string, code: string): Set<string> {
  const found = new Set<string>();
  new Visitor({
    Literal({ value }) {
      if (typeof value === "string") found.add(value);
    },
  }).visit(parseSync(file, code).program);
  return found;
}
