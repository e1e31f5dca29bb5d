import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import { code } from "../answers.stub.js";
import "../define/dv-rating.js";
import { answer, refusal } from "../fetch.stub.js";
import { inside, narrow, network } from "../stage.stub.js";
import type { DvRating } from "./dv-rating.js";

const meta: Meta<DvRating> = {
  title: "Phần tử/dv-rating",
  component: "dv-rating",
  args: { agency: "18073", endpoint: "/api", code },
  argTypes: { theme: { control: "select", options: [undefined, "light", "dark"] } },
  decorators: [network(answer({}, 201))],
  render: ({ agency, endpoint, code, theme }) =>
    html`<dv-rating agency=${agency} endpoint=${endpoint} code=${code} .theme=${theme}></dv-rating>`,
};
export default meta;

type Story = StoryObj<DvRating>;

async function rate(canvas: HTMLElement): Promise<void> {
  await userEvent.click(await inside(canvas, "input"));
  await userEvent.click(await inside(canvas, ".button"));
}

/** The five labels of the national survey forms, best first. */
export const Empty: Story = {};

export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, ".button"));
    await inside(canvasElement, "#missing");
  },
};

export const Sent: Story = {
  play: async ({ canvasElement }) => {
    await rate(canvasElement);
    await expect(await inside(canvasElement, "#done")).toHaveTextContent("Rất hài lòng");
  },
};

/** An answer is rated once. */
export const Refused: Story = {
  decorators: [network(refusal(409, "rated-before"))],
  play: async ({ canvasElement }) => {
    await rate(canvasElement);
    await inside(canvasElement, "[role=alert]");
  },
};

export const English: Story = { parameters: { page: { lang: "en" } } };

export const Narrow: Story = { decorators: [narrow] };

export const Dark: Story = { parameters: { page: { scheme: "dark" } } };
