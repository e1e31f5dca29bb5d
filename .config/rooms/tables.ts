/** A folder of a package's `src`, and the folders it may import beside itself; each of those stands above it in the table. */
export type Room = readonly [folder: string, mayImport: readonly string[]];

/** Who may import whom inside a package, and what a package may import from outside. */
export interface Table {
  /** Packages and platforms; a name that ends in `:` is a scheme. */
  readonly outside: readonly string[];
  readonly rooms: readonly Room[];
}

/** A line of rooms: each may import every one above it. */
const inOrder = (...folders: string[]): Room[] => folders.map((folder, at) => [folder, folders.slice(0, at)]);

const core = inOrder(
  "problems",
  "terms",
  "calendar",
  "wire",
  "directive",
  "case",
  "rule",
  "deadline",
  "explain",
  "metrics",
  "disclosure",
  "rubric",
  "score",
  "improvement",
  "report",
  "hand-in",
  "account",
);

const serverBase = ["ids", "limit", "files", "deployment", "audit", "store"];
const serverActors = [
  "services/sender",
  "services/public",
  "services/officer",
  "services/desk",
  "services/citizen",
  "services/people",
  "services/year-report",
  "services/outbox",
  "services/oversight",
  "services/exchange",
];

/** `.` is the files directly in `src`, such as the index. */
export const TABLES: Readonly<Record<string, Table>> = {
  "packages/core": {
    outside: ["zod/mini", "date-fns"],
    rooms: [
      ...core,
      [".", core.map(([folder]) => folder)],
      // Data is typed by the line and passed in by callers: no room imports it.
      ["data/rubrics", core.map(([folder]) => folder)],
      ["data/deadlines", core.map(([folder]) => folder)],
      ["data/tasks", core.map(([folder]) => folder)],
      ["data", [...core.map(([folder]) => folder), "data/rubrics", "data/deadlines", "data/tasks"]],
    ],
  },
  "packages/documents": {
    outside: ["docx", "hucre", "zod/mini", "@danvan/core"],
    rooms: [
      ["words", []],
      ["profile", []],
      ["grid", ["words"]],
      ["document", ["profile", "grid"]],
      ["report", ["words", "grid", "document"]],
      // What others hand in.
      ["table", []],
      // One folder a file format; none knows another.
      ["docx", ["profile", "grid", "document"]],
      ["html", ["profile", "grid", "document"]],
      ["xlsx", ["words", "profile", "grid", "document", "report", "table"]],
      ["csv", ["words", "grid", "document"]],
      ["calendar", []],
      [".", ["profile", "grid", "document", "report", "table", "docx", "html", "xlsx", "csv", "calendar"]],
    ],
  },
  "packages/server": {
    outside: ["hono", "kysely", "fast-xml-builder", "@danvan/core"],
    rooms: [
      ...serverBase.map((folder): Room => [folder, folder === "store" ? ["audit"] : folder === "limit" ? ["ids"] : []]),
      ["store/conformance", ["ids", "audit", "store"]],
      // A store knows neither services nor HTTP.
      ["stores/tables", []],
      ["stores/rows", ["ids", "audit", "store"]],
      ["stores/kysely", ["store", "stores/rows"]],
      ["stores/sqlite", ["store", "stores/rows", "stores/tables", "stores/kysely"]],
      ["stores/postgres", ["store", "stores/rows", "stores/tables", "stores/kysely"]],
      // Services know no HTTP and no SQL.
      ["services/context", ["ids", "limit", "deployment", "audit", "store"]],
      ["services/case", [...serverBase, "services/context"]],
      ["services/access", [...serverBase, "services/context", "services/case"]],
      // Beside its handling: to another agency and back, with others, in parts, out of the public's sight.
      ["services/life", [...serverBase, "services/context", "services/case"]],
      // Whose verbs they are: none knows another.
      ...serverActors.map((folder): Room => [
        folder,
        [...serverBase, "services/context", "services/case", "services/access", "services/life"],
      ]),
      [
        "services",
        [...serverBase, "services/context", "services/case", "services/access", "services/life", ...serverActors],
      ],
      // HTTP knows no store.
      ["http/request", ["limit", "services/access"]],
      ["http/response", []],
      ["http/pages", ["deployment", "services/sender", "http/request", "http/response"]],
      [
        "http/routes",
        [
          "limit",
          "services/case",
          "services/access",
          "services/officer",
          "services/people",
          "services/year-report",
          "services/oversight",
          "services/outbox",
          "services",
          "http/request",
          "http/response",
          "http/pages",
        ],
      ],
      ["http/openapi", ["http/request", "http/response", "http/routes"]],
      ["http/open311", ["services/exchange", "http/request", "http/response", "http/routes"]],
      [
        "http",
        [
          "limit",
          "services",
          "http/request",
          "http/response",
          "http/pages",
          "http/routes",
          "http/openapi",
          "http/open311",
        ],
      ],
      [
        ".",
        [
          "deployment",
          "limit",
          "audit",
          "store",
          "services/context",
          "services/case",
          "services/access",
          ...serverActors,
          "services",
          "http/request",
          "http/response",
          "http/pages",
          "http/routes",
          "http/openapi",
          "http/open311",
          "http",
        ],
      ],
    ],
  },
  "packages/widgets": {
    outside: ["lit", "lean-qr", "@noble/hashes", "@danvan/core"],
    rooms: [
      // The small base stands in for `lit` by the build alone.
      ["lit", []],
      ["messages", []],
      ["text", ["messages"]],
      ["device", []],
      ["net", ["device"]],
      ["element", ["messages", "device"]],
      ["guidance", ["messages", "element", "net"]],
      ["photos", ["messages", "text", "device", "net", "element"]],
      ["dv-feedback/sending", ["device", "net", "element"]],
      ["dv-feedback/writing", ["device", "element"]],
      // Parts of the form: none knows another, the form or the element.
      ["dv-feedback/work", ["net"]],
      [
        "dv-feedback/receipt",
        ["messages", "text", "device", "net", "element", "guidance", "dv-feedback/sending", "dv-feedback/work"],
      ],
      ["dv-feedback/letter", ["messages", "element"]],
      ["dv-feedback/tools", ["messages"]],
      ["dv-feedback/matter", ["guidance", "messages", "net", "dv-feedback/writing"]],
      ["dv-feedback/form", ["messages", "device", "net", "element", "dv-feedback/writing"]],
      [
        "dv-feedback",
        [
          "messages",
          "device",
          "net",
          "element",
          "guidance",
          "photos",
          ...["sending", "writing", "receipt", "letter", "tools", "matter", "form"].map(
            (room) => `dv-feedback/${room}`,
          ),
        ],
      ],
      // An element never imports another one's folder.
      ["dv-tracker/case", ["messages", "text", "device", "net", "element", "guidance", "photos"]],
      ["dv-tracker", ["messages", "text", "device", "net", "element", "dv-tracker/case"]],
      ["dv-rating", ["messages", "net", "element", "guidance"]],
      ["dv-report", ["messages", "text", "device", "net", "element"]],
      ["define", ["messages", "photos", "dv-feedback", "dv-tracker", "dv-rating", "dv-report"]],
      [".", ["messages", "element", "dv-feedback", "dv-tracker", "dv-rating", "dv-report"]],
    ],
  },
  "packages/doctor": {
    outside: ["node:", "parse5", "@danvan/widgets/custom-elements.json"],
    rooms: inOrder("finding", "page", "checks", "visit", ".", "browser"),
  },
  "packages/site": {
    outside: ["hono", "lean-qr", "zod/mini", "@danvan/core", "@danvan/documents", "@danvan/server"],
    rooms: [
      ["messages", []],
      ["kit/view", ["messages"]],
      ["kit/form", ["messages", "kit/view"]],
      ["kit/parts", ["messages", "kit/view"]],
      ["kit/page", ["messages", "kit/view"]],
      // Whose pages they are: neither knows the other.
      ["public", ["messages", "kit/view", "kit/form", "kit/parts", "kit/page"]],
      ["workspace", ["messages", "kit/view", "kit/form", "kit/parts", "kit/page"]],
      // Behind the same sign-in, in the same frame.
      ["oversight", ["messages", "kit/view", "kit/form", "kit/parts", "kit/page", "workspace"]],
      ["webmaster", ["messages", "kit/view", "kit/page"]],
      ["agencies", ["messages", "kit/view"]],
      ["mail", ["messages"]],
      [".", ["kit/view", "kit/page", "public", "workspace", "oversight", "webmaster", "agencies", "mail"]],
    ],
  },
  "packages/node": {
    outside: [
      "node:",
      "zod/mini",
      "@hono/node-server",
      "pg",
      "openid-client",
      "nodemailer",
      "@danvan/core",
      "@danvan/server",
    ],
    rooms: inOrder("database", "outgoing", "."),
  },
  "packages/cli": {
    outside: ["node:", "@danvan/core", "@danvan/documents", "@danvan/node", "@danvan/server"],
    rooms: inOrder("terminal", "input", "report", "commands", "."),
  },
  "apps/demo": {
    outside: ["node:", "@danvan/core", "@danvan/node", "@danvan/server", "@danvan/site"],
    rooms: [
      ["agency", []],
      ["terminal", []],
      ["sample", ["agency", "terminal"]],
      [".", ["agency", "terminal", "sample"]],
    ],
  },
  "apps/examples": {
    outside: [
      "node:",
      "hono",
      "react",
      "@danvan/core",
      "@danvan/documents",
      "@danvan/node",
      "@danvan/server",
      "@danvan/site",
      "@danvan/widgets",
    ],
    rooms: [[".", []]],
  },
  "apps/storybook": {
    outside: ["lit", "@danvan/core", "storybook"],
    rooms: [
      // The packages' own sources, so that a change of theirs is seen at once.
      ["../../../packages", []],
      ["page", []],
      // One explorer a folder; none knows another.
      ...["content", "deadline", "directive", "embed", "law", "score", "theme"].map((explorer): Room => [
        explorer,
        ["../../../packages", "page"],
      ]),
      ["define", ["page", "content", "deadline", "directive", "embed", "law", "score", "theme"]],
    ],
  },
};
