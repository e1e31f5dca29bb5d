import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import "../define/message-table.ts";
import { fill, within } from "../page/within.stub.ts";

const meta: Meta = {
  title: "Công cụ/message-table",
  tags: ["!autodocs", "!dev"],
  render: () => html`<message-table></message-table>`,
};
export default meta;

/** Finds a sentence by its key and shows it in both languages. */
export const Sought: StoryObj = {
  play: async ({ canvasElement }) => {
    fill(await within(canvasElement, "message-table", "input"), "common.failures.offline");
    await expect(await within(canvasElement, "message-table", "[role=status]")).toHaveTextContent("1 câu");
    await expect(await within(canvasElement, "message-table", "tbody td[lang=vi]")).toHaveTextContent("mạng");
  },
};
