import type { Plugin } from "esbuild";

/**
 * A part draws for the element that loads it, so it needs lit's template results and not a second lit: a result is a plain object, and
 * `nothing` is a registered symbol, the same in every copy.
 */
export const litForParts: Plugin = {
  name: "lit-for-parts",
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, () => ({ path: "lit", namespace: "lit-for-parts" }));
    build.onLoad({ filter: /.*/, namespace: "lit-for-parts" }, () => ({
      contents: `
        const result = (type) => (strings, ...values) => ({ _$litType$: type, strings, values });
        export const html = result(1), svg = result(2), nothing = Symbol.for("lit-nothing");
        export const css = ([cssText]) => {
          let styleSheet;
          try {
            styleSheet = new CSSStyleSheet();
            styleSheet.replaceSync(cssText);
          } catch {
            // the element makes a <style> of it
          }
          return { cssText, styleSheet };
        };`,
    }));
  },
};
