import type { Route } from "../src/http/routes/route.ts";

/** What is no JSON. */
const NAMED = { bytes: "bytes", atom: "an Atom feed", tar: "an archive (tar)" } as const;

/** Problems that many routes share, by a name. */
export type ProblemGroups = Readonly<Record<string, readonly string[]>>;

const PREFIX = "/api/v1/agencies/:agency";

/** The callers of the policy in words. */
const CALLERS: Readonly<Record<string, string>> = { anyone: "anyone", sender: "the sender, with the secret" };

/**
 * The table of routes as the README shows it, and below it what each may be answered with.
 *
 * @param schemas the schemas of the wire by name
 * @param groups problems that are named together
 */
export function routeTable(
  routes: readonly Route[],
  schemas: Readonly<Record<string, unknown>>,
  groups: ProblemGroups,
): string {
  const nameOf = (schema: unknown) => Object.keys(schemas).find((name) => schemas[name] === schema) ?? "unknown";
  const code = (text: string) => `\`${text}\``;
  const address = ({ method, path }: Route) => code(`${method} ${path.replace(PREFIX, "")}`);
  const input = (route: Route) => {
    if (route.in === null) return "";
    if (route.in === "bytes") return "bytes, the header `upload-offset`";
    const schema = code(nameOf(route.in));
    if (route.method === "GET") return `${schema} in the query`;
    if (route.files) return `${schema}; or the field \`part\` of a form with \`files\``;
    return route.form ? `${schema}; or the plain form, answered with a page` : schema;
  };
  const output = ({ status, out }: Route) => `${status} ${typeof out === "string" ? NAMED[out] : code(nameOf(out))}`;
  const rows = [
    ["route", "who", "in", "out"],
    ...routes.map((route) => [
      address(route),
      route.roles.map((role) => CALLERS[role] ?? role).join("; "),
      input(route),
      output(route),
    ]),
  ];
  const listed = (problems: readonly string[]) => {
    const whole = Object.entries(groups).filter(([, codes]) => codes.every((one) => problems.includes(one)));
    const rest = problems.filter((one) => !whole.some(([, codes]) => codes.includes(one)));
    return [...whole.map(([name]) => `_${name}_`), ...rest.map(code)].join(", ");
  };
  return [
    alignedTable(rows),
    "",
    ...Object.entries(groups).map(([name, codes]) => `- _${name}_: ${codes.map(code).join(", ")}`),
    ...routes.map((route) => `- ${address(route)}: ${listed(route.problems) || "none of its own"}`),
  ].join("\n");
}

/** As the formatter would write it, so that it has nothing to change. */
function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(" | ")} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}

const [BEGIN, END] = ["<!-- routes: npm run routes -w @danvan/server -->", "<!-- /routes -->"];

/** The README with the table between its markers. @throws when the markers are not there */
export function withRouteTable(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`no ${BEGIN} … ${END}`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
