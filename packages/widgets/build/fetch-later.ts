import { basename } from "node:path";
import type { Plugin } from "esbuild";

/**
 * A file named at run time is looked for beside the file that names it, also from a classic script.
 * @example fetchLater(["letter"]) // import("./letter/letter.js") → import("./letter.min.mjs")
 */
export const fetchLater = (names: readonly string[]): Plugin => ({
  name: "fetch-later",
  setup(build) {
    build.onResolve({ filter: new RegExp(`/(${names.join("|")})(\\.js)?$`) }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: `./${basename(path, ".js")}.min.mjs`, external: true } : undefined,
    );
  },
});
