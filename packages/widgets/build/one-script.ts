import type { Options } from "tsup";

/**
 * One file that runs as a classic script and as a module. esbuild's `iife` would turn import() into require().
 *
 * A classic script of another origin has no address of its own to import from (HTML, "muted errors"), so it is read from the element that
 * runs it. In a module there is no such element, and `./` is beside it.
 */
const HEAD = `(()=>{let folder="./";try{folder=new URL(".",document.currentScript.src).href}catch{}let beside=name=>import(folder+name+".min.js");`;

/** What surrounds the code of such a file, and the rule that makes its imports start at its own address. */
export const oneScript: Options = {
  banner: { js: HEAD },
  footer: { js: "})();" },
  plugins: [{ name: "beside", renderChunk: (code) => ({ code: besideItself(code) }) }],
};

/** @example besideItself(`import("./letter.min.js")`) // → `beside("letter")` */
export const besideItself = (code: string): string =>
  code.replaceAll(/\bimport\("\.\/([\w-]+)\.min\.js"\)/g, `beside("$1")`);
