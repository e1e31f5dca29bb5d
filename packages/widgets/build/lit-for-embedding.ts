import type { Plugin } from "esbuild";

/**
 * The elements' own files carry the smaller base; `lit/html.js` in it is lit's own.
 * @param base absolute path of the file that stands in for `lit`
 */
export const litForEmbedding = (base: string): Plugin => ({
  name: "lit-for-embedding",
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, () => ({ path: base }));
  },
});
