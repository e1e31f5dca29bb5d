import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import { emptyReport, report } from "../testing/answers.stub.js";
import "../define/dv-report.js";
import { answer, refusal } from "../testing/fetch.stub.js";
import { inside, largeText, narrow, network } from "../testing/stage.stub.js";
import { compared, large, oneMonth, province, whole } from "./reports.stub.js";
import type { DvReport } from "./dv-report.js";

const meta: Meta<DvReport> = {
  title: "Phần tử/dv-report",
  component: "dv-report",
  parameters: { docs: { subtitle: "Báo cáo công khai: tiếp nhận, trả lời, đúng hạn, hài lòng." } },
  args: { agency: "18073", endpoint: "/api/v1", from: "", to: "", src: "" },
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

const pick = (list: HTMLElement, name: RegExp) =>
  userEvent.selectOptions(
    list,
    [...(list as HTMLSelectElement).options].find(({ label }) => name.test(label))!,
  );

/** Both rates are the national ones of Quyết định 766/QĐ-TTg, with the counts that make them and what they were a year before. */
export const Full: Story = {
  decorators: [network(answer(compared))],
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, "figure summary"));
    await expect(await inside(canvasElement, "table")).toBeVisible();
  },
};

/** Duties clause by clause beside the figures they were read from; a score that says everywhere that it is nobody's rule. */
export const DutiesAndScore: Story = {
  decorators: [network(answer(whole))],
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, "[part=duties] details:nth-of-type(2) summary"));
    await userEvent.click(await inside(canvasElement, "[part=score] summary"));
    await expect(await inside(canvasElement, "[part=score] li")).toHaveTextContent("(minh họa)");
  },
};

/** Who has not published is named; counts of one or two are suppressed, and as many more as it takes to cover for them. */
export const Province: Story = { args: { src: "/bao-cao/ha-tinh.json" }, decorators: [network(answer(province))] };

export const AnotherPeriod: Story = {
  decorators: [network(answer(report), answer(compared))],
  play: async ({ canvasElement }) => {
    await pick(await inside(canvasElement, "#pick"), /Năm trước/);
    await inside(canvasElement, ".change");
  },
};

/** A period that ends before it begins is said beside the fields; nothing is asked of the server. */
export const DaysReversed: Story = {
  play: async ({ canvasElement }) => {
    await pick(await inside(canvasElement, "#pick"), /Chọn ngày/);
    const from = (await inside(canvasElement, "#from")) as HTMLInputElement;
    from.value = "2026-12-31";
    await userEvent.click(await inside(canvasElement, ".picker .button"));
    await expect(await inside(canvasElement, "#wrong.error")).toBeVisible();
  },
};

/** Twenty-four months and the numbers of a large city. */
export const TwoYears: Story = { decorators: [network(answer(large))] };

export const OneMonth: Story = { decorators: [network(answer(oneMonth))] };

/** A rate of nothing is not applicable. */
export const Empty: Story = { decorators: [network(answer(emptyReport))] };

export const Loading: Story = { decorators: [network("silence")] };

export const ServerError: Story = {
  decorators: [network(refusal(500, "internal"), answer(report))],
  play: async ({ canvasElement }) => {
    await inside(canvasElement, "[role=alert]");
  },
};

/** What was not reached can be asked for again. */
export const Offline: Story = { ...ServerError, decorators: [network("offline", answer(report))] };

/** An agency whose name takes lines, and a score whose reasons do. */
export const LongText: Story = {
  decorators: [
    network(
      answer({
        ...whole,
        agency: {
          ...whole.agency,
          name: `${whole.agency.name}, đơn vị tiếp nhận thay cho các đơn vị đã sắp xếp lại`.repeat(2),
        },
      }),
    ),
  ],
};

/** A code that is none: the page says so to its reader, the console to its author. */
export const WrongAttributes: Story = { args: { agency: "thanh-sen", from: "đầu năm" } };

export const English: Story = { decorators: [network(answer(whole))], parameters: { page: { lang: "en" } } };

export const Narrow: Story = { decorators: [narrow, network(answer({ ...large, ...whole, months: large.months }))] };

export const LargeText: Story = {
  decorators: [largeText, network(answer(whole))],
};

export const Dark: Story = { decorators: [network(answer(whole))], parameters: { page: { scheme: "dark" } } };
