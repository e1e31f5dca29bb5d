import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** An element is registered in a task of its own: the reading of its file has kept a cheap phone busy for long enough. */
export const registerLater: Plugin = {
  name: "register-later",
  setup(build) {
    build.onLoad({ filter: /\/define\/dv-\w+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(/^if \(!customElements\.get.*;$/m, "setTimeout(() => { $& });");
      if (contents === source) throw new Error(`${path} registers nothing that could be put off`);
      return { contents, loader: "ts" };
    });
  },
};
