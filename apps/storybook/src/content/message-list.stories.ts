import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import "../define/message-list.ts";
import { fill, within } from "../page/within.stub.ts";

const meta: Meta = {
  title: "Công cụ/message-list",
  tags: ["!autodocs", "!dev"],
  render: () => html`<message-list></message-list>`,
};
export default meta;

/** Finds a sentence by its key and shows it in both languages. */
export const Sought: StoryObj = {
  play: async ({ canvasElement }) => {
    fill(await within(canvasElement, "message-list", "input"), "failures.failures.offline");
    await expect(await within(canvasElement, "message-list", "[role=status]")).toHaveTextContent("1 câu");
    await expect(await within(canvasElement, "message-list", "li [lang=vi]")).toHaveTextContent("mạng");
  },
};
