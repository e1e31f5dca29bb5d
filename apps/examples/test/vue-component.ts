import { readFileSync } from "node:fs";
import { transformWithOxc } from "vite";
import type { Component } from "vue";
import { compileScript, parse } from "vue/compiler-sfc";

/** A single-file component as a build would make it, ready to be rendered on a server. */
export async function vueComponent(file: string): Promise<Component> {
  const { descriptor } = parse(readFileSync(file, "utf8"), { filename: file });
  const templateOptions = { compilerOptions: { isCustomElement: (tag: string) => tag.startsWith("dv-") } };
  const { content } = compileScript(descriptor, { id: "page", inlineTemplate: true, templateOptions });
  const { code } = await transformWithOxc(content, `${file}.ts`);
  const resolved = code.replaceAll(/from "([^"./][^"]*)"/g, (_, name: string) => `from "${import.meta.resolve(name)}"`);
  return (
    (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(resolved)}`)) as { default: Component }
  ).default;
}
