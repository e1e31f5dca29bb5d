import type { Options } from "tsup";

/** How a package of modules is built; each says its entries. */
export const library: Options = {
  format: ["esm"],
  target: "es2022",
  dts: false, // tsup's own needs the compiler API that TypeScript 7 no longer has; tsc emits them
  clean: true,
  sourcemap: true,
  removeNodeProtocol: false, // "sqlite" without it is another module
};
