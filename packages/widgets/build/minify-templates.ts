import { readFile } from "node:fs/promises";
import { type Plugin, transform } from "esbuild";

/** What lit-html, as `slim-lit-html` leaves it, does not read: single quotes, and bindings in a comment, in MathML, in raw text, and on a tag as a whole. */
const UNREAD = /='|<!--|<math|>[^<>]*\$\{[^<>]*<\/(?:textarea|title|style)>|<[\w-]+\s+\$\{/;

/**
 * Minifiers leave template literals alone. Line breaks beside a tag and quotes around one word mean nothing to a browser; no element
 * here keeps white space.
 */
export const minifyTemplates: Plugin = {
  name: "minify-templates",
  setup(build) {
    build.onLoad({ filter: /src\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const sheet = /css`([^`]*)`/.exec(source)?.[1];
      const contents = sheet
        ? source.replace(sheet, await minifiedSheet(sheet, path))
        : minifiedTemplates(source, path);
      return { contents, loader: "ts" };
    });
  },
};

/** @throws when the sheet has a rule that a browser would drop in silence */
async function minifiedSheet(sheet: string, path: string): Promise<string> {
  const { code, warnings } = await transform(sheet, { loader: "css", minify: true });
  if (warnings[0]) throw new Error(`${path}: ${warnings[0].text}`);
  return code
    .trim()
    .replace(/([:,]) /g, "$1")
    .replace(/="(\w+)"/g, "=$1");
}

function minifiedTemplates(source: string, path: string): string {
  const unread = UNREAD.exec(source)?.[0];
  if (unread) throw new Error(`${path}: lit-html as we leave it does not read ${unread}`);
  return source
    .replace(/\n\s+/g, "\n")
    .replace(/>\n/g, ">")
    .replace(/\n</g, "<")
    .replace(/\n(?=[@.?]?[\w-]+=(\$\{|"|[\w-]+[\n /]))/g, " ")
    .replace(/\n(?=\/?>)/g, "")
    .replace(/="([\w-]+)"(?=[\s>])/g, "=$1");
}
