import { statutoryDeadlines } from "@danvan/core/data";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import "../define/law-list.ts";
import { within } from "../page/within.stub.ts";

const meta: Meta = {
  title: "Công cụ/law-list",
  tags: ["!autodocs", "!dev"],
  render: () => html`<law-list></law-list>`,
};
export default meta;

type Story = StoryObj;

/** Every rule has its row, with its source. */
export const All: Story = {
  play: async ({ canvasElement }) => {
    for (const { id, source } of statutoryDeadlines)
      await expect(await within(canvasElement, "law-list", `[data-rule="${id}"]`)).toHaveTextContent(source.document);
  },
};

/** What is typed leaves only the rules that hold it. */
export const Found: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.type(await within(canvasElement, "law-list", "#text"), "72");
    await expect(await within(canvasElement, "law-list", "caption")).toHaveTextContent("1 quy định");
  },
};
