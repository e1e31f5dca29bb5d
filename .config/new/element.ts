import { pascalCase, type Seed } from "./seed.ts";

/** An element with its styles, registration, test and story. */
export function element(name: string): Seed {
  const tag = `dv-${name}`;
  const Class = pascalCase(tag);
  const folder = `packages/widgets/src/${tag}`;
  return {
    files: {
      [`${folder}/${tag}.styles.ts`]: `import { css } from "lit";

export const styles = css\`
  p {
    margin: 0;
  }
\`;
`,
      [`${folder}/${tag}.ts`]: `import { html } from "lit";
import { AgencyElement } from "../element/agency-element.js";
import { controls } from "../element/controls.styles.js";
import { tokens } from "../element/tokens.styles.js";
import { type FailureWords, failures } from "../messages/vi.js";
import { styles } from "./${tag}.styles.js";

/**
 * TODO: what it is for, in one sentence.
 *
 * @summary TODO.
 * @csspart base - The surface.
 */
export class ${Class} extends AgencyElement<FailureWords> {
  static override styles = [tokens, controls, styles];

  /** @internal */
  protected override readonly _words = { failures };

  protected override render() {
    return html\`<div class="dv" part="base" lang=\${this._language}><p>TODO</p></div>\`;
  }
}
`,
      [`packages/widgets/src/define/${tag}.ts`]: `import { ${Class} } from "../${tag}/${tag}.js";

if (!customElements.get("${tag}")) customElements.define("${tag}", ${Class});

declare global {
  interface HTMLElementTagNameMap {
    "${tag}": ${Class};
  }
}
`,
      [`${folder}/${tag}.test.ts`]: `import { html } from "lit";
import { expect, test } from "vitest";
import "../define/${tag}.js";
import { mount, textOf, violations } from "../testing/mount.stub.js";

test("TODO: what it shows, as a rule", async () => {
  const element = await mount(html\`<${tag} agency="18073"></${tag}>\`);
  expect(textOf(element)).toContain("TODO");
  expect(await violations(element)).toEqual([]);
});
`,
      [`${folder}/${tag}.stories.ts`]: `import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../define/${tag}.js";
import type { ${Class} } from "./${tag}.js";

const meta: Meta<${Class}> = {
  title: "Phần tử/${tag}",
  component: "${tag}",
  args: { agency: "18073", endpoint: "/api/v1" },
  render: ({ agency, endpoint }) => html\`<${tag} agency=\${agency} endpoint=\${endpoint}></${tag}>\`,
};
export default meta;

/** TODO: the state it shows. */
export const First: StoryObj<${Class}> = {};
`,
    },
    next: [
      `Give it a room: ["${tag}", ["messages", "net", "element"]] in .config/rooms/tables.ts, and to define and the index.`,
      `Build it: packages/widgets/tsup.cdn.config.ts, tsup.config.ts, and a bar in .config/size.mjs.`,
      "Export the class in packages/widgets/src/index.ts; npm run build writes its tables into the README.",
    ],
  };
}
