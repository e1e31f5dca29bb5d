import { readFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { describe, expect, test } from "vitest";
import { compileScript, parse as parseVue } from "vue/compiler-sfc";
import { stage, STRICT } from "../embed/stage.ts";

/** An application that installs the elements has Lit itself, whose policy has Lit's name. */
const INSTALLED = STRICT.replace("danvan", "lit-html");

/** What `@vitejs/plugin-vue` does with the one option that the recipe names. */
const vueFiles: Plugin = {
  name: "vue-files",
  setup(builder) {
    builder.onLoad({ filter: /\.vue$/ }, ({ path: file }) => {
      const { descriptor } = parseVue(readFileSync(file, "utf8"), { filename: file });
      const { content } = compileScript(descriptor, {
        id: "example",
        inlineTemplate: true,
        templateOptions: {
          ssr: file.includes("?"),
          compilerOptions: { isCustomElement: (tag) => tag.startsWith("dv-") },
        },
      });
      return { contents: content, loader: "ts" };
    });
  },
};

/** A bundle for the browser, or a module for the server that renders the same component. */
async function bundle(entry: string, platform: "browser" | "node") {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    logLevel: "error", // what a bundler drops from our package on purpose is no news here
    format: "esm",
    platform,
    target: "es2022",
    jsx: "automatic",
    plugins: [vueFiles],
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true",
    },
    banner:
      platform === "node"
        ? { js: `import{createRequire}from"node:module";const require=createRequire("${import.meta.url}");` }
        : {},
  });
  return outputFiles[0]!.text;
}

const frameworks = {
  react: {
    browser: "react/main.tsx",
    policy: INSTALLED,
    async html() {
      const { renderToString } = await import("react-dom/server");
      const { createElement } = await import("react");
      const { FeedbackPage } = (await import("./react/feedback-page.tsx")) as { FeedbackPage: () => React.ReactNode };
      return renderToString(createElement(FeedbackPage));
    },
  },
  vue: {
    browser: "vue/main.ts",
    policy: INSTALLED.replace("lit-html", "lit-html vue"), // Vue has a policy of its own
    async html() {
      const { createSSRApp } = await import("vue");
      const { renderToString } = await import("vue/server-renderer");
      const code = await bundle("vue/FeedbackPage.vue", "node");
      const { default: page } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
        default: object;
      };
      const app = createSSRApp(page);
      return renderToString(app);
    },
  },
};

describe.each(Object.entries(frameworks))("the example for %s", (_, { browser, policy, html }) => {
  test("is a working plain form from the server, then the element, under a strict policy with Trusted Types", async () => {
    const rendered = await html();
    expect(rendered).toContain(`agency="18073"`);
    expect(rendered).toContain(`action="/api/v1/agencies/18073/feedback"`);
    const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><body><div id="app">${rendered}</div><script type="module" src="/app.js"></script>`;
    const visit = await stage.open({
      pages: { "/": page },
      files: { "/app.js": await bundle(browser, "browser") },
      headers: { "content-security-policy": policy },
    });
    const form = visit.page.locator("dv-feedback");
    await expect.poll(() => form.locator("[part=button]").last().innerText()).toBe("Gửi phường");
    await form.evaluate((element) => {
      const event = new Event("dv-sent", { bubbles: true, composed: true });
      element.dispatchEvent(Object.assign(event, { code: "18073-K7QM9-XWRFT" }));
    });
    await expect
      .poll(() => visit.page.locator("main > [role=status]").innerText())
      .toBe("Mã tra cứu: 18073-K7QM9-XWRFT");
    expect(visit.heard).toEqual([]);
    await visit.close();
  });
});

test("in an application that only the browser renders, React sets objects and listens to events on the tag", async () => {
  const visit = await stage.open({
    pages: {
      "/": `<!doctype html><html lang="vi"><title>Trang</title><div id="app"></div><script type="module" src="/app.js"></script>`,
    },
    files: { "/app.js": await bundle("react/tracker-page.tsx", "browser") },
    headers: { "content-security-policy": INSTALLED },
  });
  const tracker = visit.page.locator("dv-tracker");
  await expect
    .poll(() => tracker.evaluate((element) => (element as HTMLElement & { messages?: object }).messages))
    .toEqual({ find: "Xem" });
  await tracker.evaluate((element) =>
    element.dispatchEvent(Object.assign(new Event("dv-refused"), { codes: ["offline"] })),
  );
  await expect.poll(() => visit.page.locator("main > [role=status]").innerText()).toBe("offline");
  expect(visit.heard).toEqual([]);
  await visit.close();
});
