import { camelCase, type Seed } from "./seed.ts";

/** The sentences of one page, in both languages: the same keys, or the compiler says so. */
export const message = (name: string): Seed => ({
  files: {
    [`packages/site/src/messages/vi/${name}.ts`]: `/** TODO: where these sentences stand, in Vietnamese; \`en/${name}.ts\` has the same keys. */
export const ${camelCase(name)}Vi = { ${camelCase(name)}: { title: "TODO", lead: "TODO" } };
`,
    [`packages/site/src/messages/en/${name}.ts`]: `import type { ${camelCase(name)}Vi } from "../vi/${name}.js";

export const ${camelCase(name)}En: typeof ${camelCase(name)}Vi = { ${camelCase(name)}: { title: "TODO", lead: "TODO" } };
`,
  },
  next: [`Spread ${camelCase(name)}Vi and ${camelCase(name)}En in packages/site/src/messages/vi.ts and en.ts.`],
});
