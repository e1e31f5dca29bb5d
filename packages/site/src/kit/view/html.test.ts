import { expect, test } from "vitest";
import { html } from "./html.ts";

test("plain values are escaped, in text and in attributes", () => {
  const hostile = `"><script>alert('x')</script>&`;
  expect(html`<p title="${hostile}">${hostile}</p>`.toString()).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
  );
});

test("markup inside markup is kept, nothing shows for what is absent", () => {
  const items = [html`<li>${1}</li>`, null, undefined, false, "<"];
  expect(html`<b>${items}</b>`.toString()).toBe("<b><li>1</li>&lt;</b>");
});
