import { message } from "./message.ts";
import { camelCase, type Seed } from "./seed.ts";

/** A public page with its sentences and a test: a function from a view to markup that is escaped by construction. */
export function page(name: string): Seed {
  const words = message(name);
  const own = camelCase(name);
  return {
    files: {
      ...words.files,
      [`packages/site/src/public/${name}.ts`]: `import { html } from "../kit/view/html.js";
import type { View } from "../kit/view/view.js";
import { layout } from "../kit/page/layout.js";

/** TODO: for whom this page is, and what it answers. */
export function ${own}Page(view: View): string {
  const { messages } = view;
  return layout(view, {
    title: messages.${own}.title,
    body: html\`<article class="column">
      <h1>\${messages.${own}.title}</h1>
      <p>\${messages.${own}.lead}</p>
    </article>\`,
  });
}
`,
    },
    next: [
      ...words.next,
      `Mount it in packages/site/src/public/public-routes.ts: app.get("/${name}", (c) => c.html(${own}Page(viewOf(c, "/${name}"))));`,
      "Say who it is for in packages/site/src/roles.test.ts and in the table of packages/site/README.md.",
    ],
  };
}
