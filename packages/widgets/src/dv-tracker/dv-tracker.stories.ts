import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import { answered, code, overdue, received, refused } from "../answers.stub.js";
import "../define/dv-rating.js";
import "../define/dv-tracker.js";
import { answer, refusal } from "../fetch.stub.js";
import { inside, narrow, network } from "../stage.stub.js";
import type { DvTracker } from "./dv-tracker.js";

const meta: Meta<DvTracker> = {
  title: "Phần tử/dv-tracker",
  component: "dv-tracker",
  args: { agency: "18073", endpoint: "/api", code: "" },
  argTypes: { theme: { control: "select", options: [undefined, "light", "dark"] } },
  render: ({ agency, endpoint, code, theme }) =>
    html`<dv-tracker agency=${agency} endpoint=${endpoint} code=${code} .theme=${theme}></dv-tracker>`,
};
export default meta;

type Story = StoryObj<DvTracker>;

export const Empty: Story = { decorators: [network("offline")] };

/** Found in the browser, before anything is asked of the server. */
export const Mistyped: Story = {
  decorators: [network("offline")],
  play: async ({ canvasElement }) => {
    await userEvent.type(await inside(canvasElement, "#code"), "18073-K7QM9-XWRTF{Enter}", { delay: null });
    await expect(await inside(canvasElement, "#error")).toHaveTextContent("gõ sai hoặc đổi chỗ");
  },
};

export const InProgress: Story = { args: { code }, decorators: [network(answer(received))] };

export const Overdue: Story = { args: { code }, decorators: [network(answer(overdue))] };

/** The answer can be rated on the spot. */
export const Answered: Story = {
  args: { code },
  decorators: [network(answer(answered), answer({}, 201))],
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, ".answer")).toHaveTextContent("đèn đã sáng lại");
  },
};

export const Rated: Story = { args: { code }, decorators: [network(answer({ ...answered, rated: true }))] };

export const Refused: Story = { args: { code }, decorators: [network(answer(refused))] };

export const NotFound: Story = { args: { code }, decorators: [network(refusal(404, "case-not-found"))] };

export const ServerError: Story = { args: { code }, decorators: [network(refusal(500, "internal"))] };

export const English: Story = { ...Answered, parameters: { page: { lang: "en" } } };

export const Narrow: Story = { args: { code }, decorators: [narrow, network(answer(answered))] };

export const Dark: Story = { ...Answered, parameters: { page: { scheme: "dark" } } };
