import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import { emptyReport, report } from "../answers.stub.js";
import "../define/dv-report.js";
import { answer, refusal } from "../fetch.stub.js";
import { inside, narrow, network } from "../stage.stub.js";
import type { DvReport } from "./dv-report.js";

const meta: Meta<DvReport> = {
  title: "Phần tử/dv-report",
  component: "dv-report",
  args: { agency: "18073", endpoint: "/api", from: "", to: "", src: "" },
  argTypes: { theme: { control: "select", options: [undefined, "light", "dark"] } },
  decorators: [network(answer(report))],
  render: ({ agency, endpoint, from, to, src, theme }) =>
    html`<dv-report
      agency=${agency}
      endpoint=${endpoint}
      from=${from}
      to=${to}
      src=${src}
      .theme=${theme}
    ></dv-report>`,
};
export default meta;

type Story = StoryObj<DvReport>;

/** Both rates are the national ones of Quyết định 766/QĐ-TTg, with the counts that make them. */
export const Full: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, "summary"));
    await expect(await inside(canvasElement, "table")).toBeVisible();
  },
};

/** A rate of nothing is not applicable. */
export const Empty: Story = { decorators: [network(answer(emptyReport))] };

export const Loading: Story = { decorators: [network("silence")] };

export const ServerError: Story = {
  decorators: [network(refusal(500, "internal"), answer(report))],
  play: async ({ canvasElement }) => {
    await inside(canvasElement, "[role=alert]");
  },
};

export const English: Story = { parameters: { page: { lang: "en" } } };

export const Narrow: Story = { decorators: [narrow] };

export const Dark: Story = { parameters: { page: { scheme: "dark" } } };
