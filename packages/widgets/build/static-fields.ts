import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

/** A static field for each static block that holds one: Safari before 16.4 reads fields, and cannot read a file that has a block. */
export const staticFields: Plugin = { name: "static-fields", renderChunk: (code) => ({ code: withFields(code) }) };

/** @example withFields(`class A { static { this.version = "1"; } }`) // → `class A { static version = "1"; }` */
export const withFields = (code: string): string =>
  code.replaceAll(/\bstatic \{\s*(?:\/\*\*[^]*?\*\/\s*)?this\.(\w+) = ((?:\/\/.*|[^;])*);\s*\}/g, "static $1 = $2;");
