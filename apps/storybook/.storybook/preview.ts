import manifest from "@danvan/widgets/custom-elements.json";
import { type Preview, setCustomElementsManifest } from "@storybook/web-components-vite";
import { html } from "lit";
import "./preview.css";

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    a11y: { test: "error" },
    controls: { expanded: true, exclude: /^--|^messages$/ },
    docs: { codePanel: true },
    options: { storySort: { order: ["Bắt đầu", "Nhúng vào trang", "Giao diện", "Khả năng tiếp cận", "Phần tử"] } },
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
  initialGlobals: { lang: "vi", scheme: "light" },
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
