import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import "../define/index-readings.ts";
import { within } from "../page/within.stub.ts";

const meta: Meta = {
  title: "Công cụ/index-readings",
  tags: ["!autodocs", "!dev"],
  render: () => html`<index-readings></index-readings>`,
};
export default meta;

/** Each criterion has both figures and the reason of the difference. */
export const Both: StoryObj = {
  play: async ({ canvasElement }) => {
    const row = await within(canvasElement, "index-readings", "[data-criterion=tthc-hai-long]");
    await expect(row).toHaveTextContent("5,4"); // 6 × 0.9 by the text
    await expect(row).toHaveTextContent("R từ 90% được đủ 6 điểm");
  },
};
