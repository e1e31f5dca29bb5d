import { rubrics } from "@danvan/core/data";
import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import "../define/score-explorer.ts";
import { fill, within } from "../page/within.stub.ts";

const meta: Meta<{ rubric: string }> = {
  title: "Công cụ/score-explorer",
  tags: ["!autodocs", "!dev"],
  args: { rubric: "hatinh-illustrative" },
  render: ({ rubric }) => html`<score-explorer rubric=${rubric}></score-explorer>`,
};
export default meta;

type Story = StoryObj<{ rubric: string }>;

const inside = (canvas: HTMLElement, selector: string) => within(canvas, "score-explorer", selector);
const press = async (canvas: HTMLElement, selector: string) => userEvent.click(await inside(canvas, selector));

/** Before any figure is given, the page says what the rubric is and that figures are missing. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, ".badge.warn")).toHaveTextContent("minh họa, không phải quy định");
    await expect(await inside(canvasElement, ".problem")).toHaveTextContent("chưa nhập");
    const result = await inside(canvasElement, ".summary");
    await expect(result).toHaveTextContent("Chưa đủ số liệu để đề xuất mức.");
    await expect(result).not.toHaveTextContent("Không hoàn thành");
    await expect(await inside(canvasElement, "[data-criterion='4']")).toHaveTextContent("tối đa 15 điểm");
  },
};

/** The example can be used with every rubric and says that it is one. */
export const Example: Story = {
  play: async ({ canvasElement }) => {
    const select = await inside(canvasElement, "#rubric");
    for (const { id } of [...rubrics].reverse()) {
      await userEvent.selectOptions(select, id);
      await press(canvasElement, "#example");
      await expect(canvasElement.querySelector("score-explorer")!.shadowRoot!.querySelector(".problem")).toBeNull();
    }
    await expect(await inside(canvasElement, "[data-criterion='4']")).toHaveTextContent("13,5/15 điểm");
    await expect(await inside(canvasElement, "section")).toHaveTextContent("Để lên mức");
  },
};

/** One value out of reach is said beside its field and counted as not given; the rest still scores. */
export const PartAboveWhole: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, "#example");
    fill(await inside(canvasElement, "#pakn-on-time"), "21");
    await expect(await inside(canvasElement, "#pakn-on-time")).toBeInvalid();
    await expect(await inside(canvasElement, "#pakn-on-time-hint")).toHaveTextContent("≤ 20");
    await expect(await inside(canvasElement, "[data-criterion='4']")).toHaveTextContent("chưa có số liệu");
    await expect(await inside(canvasElement, "[data-criterion='2']")).toHaveTextContent("4,5/5 điểm");
  },
};

/** A knock-out sets the band whatever the points. */
export const KnockedOut: Story = {
  args: { rubric: "nd-335-2025" },
  play: async ({ canvasElement }) => {
    await press(canvasElement, "#example");
    await userEvent.selectOptions(await inside(canvasElement, "#suy-thoai"), "1");
    await expect(await inside(canvasElement, "section [role=status]")).toHaveTextContent("Suy thoái");
  },
};

export const English: Story = {
  parameters: { page: { lang: "en" } },
  play: async ({ canvasElement }) => {
    await press(canvasElement, "#example");
    await expect(await inside(canvasElement, "[data-criterion='4']")).toHaveTextContent("13.5 of 15 points");
  },
};
