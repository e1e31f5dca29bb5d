import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { expect, userEvent } from "storybook/test";
import { code } from "../testing/answers.stub.js";
import "../define/dv-rating.js";
import { answer, refusal } from "../testing/fetch.stub.js";
import { inside, largeText, narrow, network, write } from "../testing/stage.stub.js";
import type { DvRating } from "./dv-rating.js";

const meta: Meta<DvRating> = {
  title: "Phần tử/dv-rating",
  component: "dv-rating",
  parameters: { docs: { subtitle: "Năm mức hài lòng về một lần trả lời hoặc một lần đến làm việc." } },
  args: { agency: "18073", endpoint: "/api/v1", code },
  argTypes: { theme: { control: "select", options: [undefined, "light", "dark"] } },
  decorators: [network(answer({ version: 1 }, 201))],
  render: ({ agency, endpoint, code, service, theme }) =>
    html`<dv-rating
      agency=${agency}
      endpoint=${endpoint}
      code=${code || nothing}
      service=${service ?? nothing}
      .theme=${theme}
    ></dv-rating>`,
};
export default meta;

type Story = StoryObj<DvRating>;

const choose = async (canvas: HTMLElement) => userEvent.click(await inside(canvas, "input"));
async function rate(canvas: HTMLElement): Promise<void> {
  await choose(canvas);
  await userEvent.click(await inside(canvas, ".button"));
}

/** The five labels of the national survey forms, best first. */
export const Empty: Story = {};

/** One tap: what is chosen, that it is not sent yet, and what to do now. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement);
    await expect(await inside(canvasElement, "[role=status]")).toHaveTextContent("Đã chọn “Rất hài lòng”, chưa gửi.");
    await expect(await inside(canvasElement, "#comment")).toBeVisible();
  },
};

export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, ".button"));
    await inside(canvasElement, "#missing");
  },
};

export const Sending: Story = {
  decorators: [network("silence")],
  play: async ({ canvasElement }) => {
    await rate(canvasElement);
    await expect(await inside(canvasElement, ".button[aria-disabled=true]")).toBeVisible();
    await expect(await inside(canvasElement, "[role=status]")).toHaveTextContent("Đang gửi");
  },
};

export const Sent: Story = {
  play: async ({ canvasElement }) => {
    await rate(canvasElement);
    await expect(await inside(canvasElement, "#done")).toHaveTextContent("Rất hài lòng");
  },
};

/** The choice stays; sending it again counts once. */
export const Offline: Story = {
  decorators: [network("offline")],
  play: async ({ canvasElement }) => {
    await rate(canvasElement);
    await expect(await inside(canvasElement, "[role=alert]")).toHaveTextContent("Chưa có xác nhận của cơ quan");
  },
};

export const ServerError: Story = { ...Offline, decorators: [network(refusal(503, "store-unavailable"))] };

/** An answer is rated once. */
export const RatedBefore: Story = {
  decorators: [network(refusal(409, "rated-before"))],
  play: async ({ canvasElement }) => {
    await rate(canvasElement);
    await expect(await inside(canvasElement, "[role=alert]")).toHaveTextContent("chỉ đánh giá một lần");
    await expect(await inside(canvasElement, ".button")).not.toBeVisible();
  },
};

/** Nothing of it leaves the device. */
export const Denunciation: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement);
    await write(await inside(canvasElement, "#comment"), "Tôi tố cáo ông A nhận hối lộ.");
    await userEvent.click(await inside(canvasElement, ".button"));
    await expect(await inside(canvasElement, "[role=alert]")).toHaveTextContent("giống một tố cáo");
  },
};

/** A visit to the agency, without a case: only the month is kept. */
export const Visit: Story = { args: { code: "", service: "Đăng ký khai sinh" } };

export const VisitSent: Story = { ...Visit, play: Sent.play! };

/** Neither a case nor a visit: the tag is wrong, and the reader is told so. */
export const Unconfigured: Story = { args: { code: "" } };

/** The name of a service as laws write it. */
export const LongText: Story = {
  args: {
    code: "",
    service:
      "Cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất lần đầu cho hộ gia đình, cá nhân, cộng đồng dân cư",
  },
  play: async ({ canvasElement }) => choose(canvasElement),
};

export const LargeText: Story = { ...Chosen, decorators: [largeText] };

export const English: Story = {
  parameters: { page: { lang: "en" } },
  play: async ({ canvasElement }) => choose(canvasElement),
};

export const Narrow: Story = { ...Chosen, decorators: [narrow] };

export const Dark: Story = { ...Chosen, parameters: { page: { scheme: "dark" } } };
