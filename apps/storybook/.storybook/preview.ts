import manifest from "@danvan/widgets/custom-elements.json";
import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import { html } from "lit";
import "../src/define/language-switch.ts";
import { followToolbar } from "../src/page/language-switch.ts";
import ElementPage from "./element-page.mdx";
import { honestControls, withPartsApart } from "../src/page/element-table.ts";
import "./preview.css";
import { theme } from "./theme.ts";

setCustomElementsManifest(withPartsApart(manifest));
void followToolbar();
// Storybook's page has no landmark: a screen reader leads past the frame to what was asked for.
document.querySelector("#storybook-docs")?.setAttribute("role", "main");

const preview: Preview = {
  argTypesEnhancers: [honestControls],
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true, exclude: /^--|^messages$/ },
    docs: {
      codePanel: true,
      page: ElementPage,
      theme,
      toc: {
        headingSelector: "h2, h3",
        title: "Trong trang này (On this page)",
        // Both languages are in a page of words: a link has the language of its heading as a class, and the one that is not shown goes:
        // preview.css. That of the root is the toolbar's, that of the content always "en": they say nothing of a heading.
        unsafeTocbotOptions: {
          headingObjectCallback: (entry: { nodeName: string }, heading: HTMLElement) => ({
            ...entry,
            nodeName: `${entry.nodeName} in-${heading.closest<HTMLElement>("[lang]:not(:root, .sbdocs-content)")?.lang}`,
          }),
        },
      },
    },
    options: {
      storySort: {
        order: [
          "Bắt đầu (Start)",
          "Nhúng vào trang (Embed)",
          "Giao diện (Theming)",
          "Nội dung, lời văn (Content)",
          "Khả năng tiếp cận (Accessibility)",
          "Riêng tư (Privacy)",
          "Chỉ thị (Directive)",
          "Tính hạn (Deadline explorer)",
          "Chấm điểm (Score explorer)",
          "Luật (Law)",
          "Phần tử",
        ],
      },
    },
  },
  globalTypes: {
    lang: {
      description: "Ngôn ngữ của trang",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "vi", title: "Tiếng Việt" },
          { value: "en", title: "English" },
        ],
      },
    },
    scheme: {
      description: "Sáng hay tối",
      toolbar: {
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "light", title: "Sáng" },
          { value: "dark", title: "Tối" },
        ],
      },
    },
  },
  // The suite scans every story itself, by more rules and in more colours: see packages/widgets/test/every-story.ts.
  initialGlobals: { lang: "vi", scheme: "light", a11y: { manual: import.meta.env["VITEST"] === "true" } },
  decorators: [
    // The language and colours of a page of its own; on a docs page, where stories stand side by side, of each story.
    (story, { globals, parameters, viewMode }) => {
      const { lang, scheme } = { ...globals, ...parameters["page"] } as { lang: string; scheme: string };
      if (viewMode === "docs") return html`<div lang=${lang} data-scheme=${scheme}>${story()}</div>`;
      document.documentElement.lang = lang;
      document.documentElement.dataset["scheme"] = scheme;
      return story();
    },
  ],
  tags: ["autodocs"],
};
export default preview;
