import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import "../define/theme-editor.ts";
import { fill, within } from "../page/within.stub.ts";

const meta: Meta = {
  title: "Công cụ/theme-editor",
  tags: ["!autodocs", "!dev"],
  render: () => html`<theme-editor></theme-editor>`,
};
export default meta;

type Story = StoryObj;

const inside = (canvas: HTMLElement, selector: string) => within(canvas, "theme-editor", selector);

const set = async (canvas: HTMLElement, selector: string, value: string) => fill(await inside(canvas, selector), value);

/** As delivered, every pair of colours can be read in light and dark. */
export const Untouched: Story = {
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, "[role=status]")).toHaveTextContent("Mọi cặp màu đều đủ tương phản.");
    await expect(await inside(canvasElement, "#tag-code")).toHaveTextContent('<dv-feedback agency="18073"');
  },
};

/** A colour and a radius reach the real element and the printed rule. */
export const Changed: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(await inside(canvasElement, "#theme"), "light");
    await set(canvasElement, "#text-accent", "#8a1538");
    await set(canvasElement, "[id='--dv-radius']", "4px");
    await expect((await inside(canvasElement, "#css")).textContent).toBe(
      "dv-feedback {\n  --dv-accent: #8a1538;\n  --dv-radius: 4px;\n}",
    );
    await expect(await inside(canvasElement, "#tag-code")).toHaveTextContent('theme="light"');
    const shown = await inside(canvasElement, ".stage > dv-feedback");
    await expect(getComputedStyle(shown).getPropertyValue("--dv-accent")).toBe("#8a1538");
  },
};

/** A pale colour is said in words to be too pale, with its measure. */
export const TooPale: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(await inside(canvasElement, "#tag"), "dv-rating");
    await set(canvasElement, "#text-ink", "#8a8a8a");
    await expect(await inside(canvasElement, "[data-pair='ink/surface']")).toHaveTextContent("cần ít nhất 4,5 : 1");
    await userEvent.click(await inside(canvasElement, "#reset"));
    await expect(await inside(canvasElement, "[role=status]")).toHaveTextContent("Mọi cặp màu");
  },
};

/** What is no colour is said beside the field and never reaches the element. */
export const NotAColour: Story = {
  play: async ({ canvasElement }) => {
    await set(canvasElement, "#text-accent", "đỏ đô");
    await expect(await inside(canvasElement, "#text-accent")).toBeInvalid();
    await expect(canvasElement.querySelector("theme-editor")!.shadowRoot!.querySelector("#css")).toBeNull();
  },
};

export const EnglishReport: Story = {
  parameters: { page: { lang: "en" } },
  play: async ({ canvasElement }) => {
    await userEvent.selectOptions(await inside(canvasElement, "#tag"), "dv-report");
    await expect(await inside(canvasElement, "[role=status]")).toHaveTextContent("Every pair");
  },
};
