import { clausesOf } from "@danvan/core";
import { directive } from "@danvan/core/data";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect } from "storybook/test";
import "../define/directive-clauses.ts";
import { within } from "../page/within.stub.ts";

const meta: Meta = {
  title: "Công cụ/directive-clauses",
  tags: ["!autodocs", "!dev"],
  render: () => html`<directive-clauses></directive-clauses>`,
};
export default meta;

type Story = StoryObj;

/** Every clause of the data is on the page, with what serves it. */
export const All: Story = {
  play: async ({ canvasElement }) => {
    for (const { id, text } of clausesOf(directive))
      await expect(await within(canvasElement, "directive-clauses", `[data-clause="${id}"]`)).toHaveTextContent(
        text.vi,
      );
    await expect(await within(canvasElement, "directive-clauses", '[data-clause="6.1"]')).toHaveTextContent(
      "yêu cầu cung cấp thông tin",
    );
  },
};
