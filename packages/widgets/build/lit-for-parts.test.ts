import { html, nothing, svg } from "lit";
import { expect, test } from "vitest";
import { bundled } from "./bundled.stub.ts";
import { litForParts } from "./lit-for-parts.ts";

test("what a part makes is what lit makes, without a second lit", async () => {
  const code = await bundled({ "main.js": `export { html, nothing, svg } from "lit";` }, [litForParts]);
  const part = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    html: typeof html;
    svg: typeof svg;
    nothing: typeof nothing;
  };
  const both = (tag: typeof html) => ({ ...tag`<p>${1}</p>` });
  expect(both(part.html)).toEqual(both(html));
  expect({ ...part.svg`<g>${1}</g>` }).toEqual({ ...svg`<g>${1}</g>` });
  expect(part.nothing).toBe(nothing);
  expect(code.length).toBeLessThan(700);
});
