import { basename } from "node:path";
import type { Plugin } from "esbuild";

/**
 * A file named at run time is looked for beside the file that names it.
 *
 * Its name ends in `.js`: servers that do not know `.mjs` (nginx of Debian 12, IIS) send a type that no browser runs as a module.
 *
 * @example fetchLater(["letter"]) // import("./letter/letter.js") → import("./letter.min.js")
 */
export const fetchLater = (names: readonly string[]): Plugin => ({
  name: "fetch-later",
  setup(build) {
    build.onResolve({ filter: new RegExp(`/(${names.join("|")})(\\.js)?$`) }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".js")}.min.js`, external: true } : undefined,
    );
  },
});
