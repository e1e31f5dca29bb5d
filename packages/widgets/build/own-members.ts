import type { Plugin } from "esbuild";

/**
 * Members that only the code of one file names: they begin with `_` and are shortened. lit's own begin with `_$`; the mark of a template
 * result stays whole, because parts make results that another file's lit draws.
 */
export const OWN_MEMBERS = /^_(?!\$litType\$$)/;

/** Whatever is read or made under such a name, in code that is not shortened yet. */
const NAMED = /(?:\.|[{,]\s*(?:get |set |async |\*)?)(_(?!\$litType\$)[\w$]+)\b(?!-)/;

/**
 * A part is another file than the element that loads it: a name that is short in one and whole in the other would be two names. So a
 * part has none: what it promises and what it reads begins without `_`.
 */
export const noOwnMembers: Plugin = {
  name: "no-own-members",
  setup(build) {
    build.onEnd(({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles.filter(({ path }) => path.endsWith(".mjs"))) {
        const [, name] = NAMED.exec(text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")) ?? [];
        if (name) throw new Error(`${path} names ${name}: what crosses files begins without "_"`);
      }
    });
  },
};
