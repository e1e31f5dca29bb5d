import { expect, test } from "vitest";
import { bundled } from "./bundled.stub.ts";
import { minifyTemplates } from "./minify-templates.ts";

const made = (source: string) => bundled({ "src/main.ts": source }, [minifyTemplates], "src/main.ts");

test("line breaks beside tags, and quotes around one word, go", async () => {
  const code = await made(`
    export const field = (html, name) => html\`<label
        class="choice"
        part="a b"
        id=\${name}
      >
        <input type="radio" />
        Góp ý
      </label>\`;`);
  expect(code).toContain('html`<label class=choice part="a b" id=${name}><input type=radio />Góp ý</label>`');
});

test("a style sheet is minified as one", async () => {
  const code = await made(
    "export const sheet = (css) => css`\n  p {\n    margin: 0 auto, 1px;\n    color: red;\n  }\n`;",
  );
  expect(code).toContain("css`p{margin:0 auto,1px;color:red}`");
});

test("a rule that a browser would drop fails the build", async () => {
  await expect(made("export const sheet = (css) => css`p { margin: 0; colr }`;")).rejects.toThrow('Expected ":"');
});

test.each(["<!-- ${1} -->", "<math></math>", "<textarea>${1}</textarea>", "<p ${1}></p>", "<p id='${1}'></p>"])(
  "a template with %s fails the build",
  async (template) => {
    await expect(made(`export const drawn = (html) => html\`${template}\`;`)).rejects.toThrow("does not read");
  },
);
