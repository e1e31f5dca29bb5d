import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import { expect, userEvent } from "storybook/test";
import { receipt } from "../testing/answers.stub.js";
import "../define/dv-feedback.js";
import { answer, refusal } from "../testing/fetch.stub.js";
import { inside, largeText, narrow, network, reconnect, write } from "../testing/stage.stub.js";
import type { DvFeedback } from "./dv-feedback.js";

const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần, buổi tối các cháu đi học về rất tối.";

const meta: Meta<DvFeedback> = {
  title: "Phần tử/dv-feedback",
  component: "dv-feedback",
  parameters: { docs: { subtitle: "Biểu mẫu để người dân gửi ý kiến đến cơ quan và nhận phiếu có ngày hẹn." } },
  args: { agency: "18073", endpoint: "/api/v1" },
  argTypes: { theme: { control: "select", options: [undefined, "light", "dark"] } },
  decorators: [network(answer(receipt, 201))],
  render: ({ agency, endpoint, theme, kinds, contactKinds, dialog, ...set }) =>
    html`<dv-feedback
      agency=${agency}
      endpoint=${endpoint}
      kinds=${kinds ?? nothing}
      contact-kinds=${contactKinds ?? nothing}
      hotline=${set.hotline ?? nothing}
      portal=${set.portal ?? nothing}
      app=${set.app ?? nothing}
      tracker-href=${set.trackerHref ?? nothing}
      notice-version=${set.noticeVersion ?? nothing}
      notice-text=${set.noticeText ?? nothing}
      notice-url=${set.noticeUrl ?? nothing}
      ?dialog=${dialog}
      .theme=${theme}
    ></dv-feedback>`,
};
export default meta;

type Story = StoryObj<DvFeedback>;

async function fill(canvas: HTMLElement, text = WORDS): Promise<void> {
  await userEvent.click(await inside(canvas, "#kind"));
  await write(await inside(canvas, "#text"), text);
}
/** Another message in the form that was emptied. */
async function writeAnother(canvas: HTMLElement): Promise<void> {
  const text = await inside(canvas, "#text");
  await expect(text).toHaveValue("");
  await write(text, "Một việc khác, đang viết.");
}
const send = async (canvas: HTMLElement) => userEvent.click(await inside(canvas, ".send"));

/** Nothing is ticked, nothing is asked that is not needed. */
export const Empty: Story = {};

export const Filled: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await userEvent.click(await inside(canvasElement, "details:has(#phone) summary"));
    await write(await inside(canvasElement, "#phone"), "0912 345 678");
    await userEvent.click(await inside(canvasElement, "#consent"));
  },
};

/** The summary takes the keyboard and leads to each field. */
export const Invalid: Story = {
  play: async ({ canvasElement }) => {
    await send(canvasElement);
    const summary = await inside(canvasElement, "#summary");
    await expect(summary.querySelectorAll("a")).toHaveLength(2);
  },
};

/** On its way: nothing is promised before the agency has confirmed. */
export const Sending: Story = {
  decorators: [network("silence")],
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await expect(await inside(canvasElement, "[part=sending]")).toHaveTextContent("đợi cơ quan xác nhận");
  },
};

/** The code, the promised date, its reasons and their sources. */
export const Sent: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await expect(await inside(canvasElement, ".code")).toHaveTextContent("K7QM9");
    await inside(canvasElement, ".why li"); // the reasons come after the date
    const why = (await inside(canvasElement, ".why")) as HTMLDetailsElement;
    await expect(why.querySelectorAll("li").length).toBeGreaterThan(4);
    why.open = true;
  },
};

/** The server found something that the browser had let pass. */
export const Refused: Story = {
  decorators: [
    network(refusal(422, "input-invalid", [{ code: "text-too-short", path: "text", facts: { minimum: 10 } }])),
  ],
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await inside(canvasElement, "#text-error");
  },
};

/** The message is kept on this device and is sent again by itself; it can be sent now, taken back or removed. */
export const ServerError: Story = {
  decorators: [network(refusal(503, "store-unavailable"))],
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await inside(canvasElement, ".now");
    await expect(await inside(canvasElement, "[part=sending]")).toHaveTextContent("đang gặp sự cố");
  },
};

export const Offline: Story = {
  decorators: [network("offline")],
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await inside(canvasElement, ".now");
    await expect(await inside(canvasElement, "[part=sending]")).toHaveTextContent("chưa nối được mạng");
  },
};

/** While one message waits for a connection, another can be written. */
export const Queued: Story = {
  decorators: [network("offline")],
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await userEvent.click(await inside(canvasElement, ".aside"));
    await writeAnother(canvasElement);
    await inside(canvasElement, "[part=sending]");
  },
};

/** A waiting message was received while another was being written: the words stay, the receipt is beside them. */
export const ReceivedBeside: Story = {
  decorators: [network("offline")],
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await userEvent.click(await inside(canvasElement, ".aside"));
    await writeAnother(canvasElement);
    reconnect(answer(receipt, 201));
    await inside(canvasElement, ".see");
    await expect(await inside(canvasElement, "#text")).toHaveValue("Một việc khác, đang viết.");
  },
};

/** Nothing is kept on a shared computer, and the page says what that means. */
export const SharedComputer: Story = {
  decorators: [network("offline")],
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, "#shared"));
    await fill(canvasElement);
    await send(canvasElement);
    await inside(canvasElement, ".now");
    await expect(await inside(canvasElement, "[part=sending]")).toHaveTextContent("Đừng đóng trang");
    await expect(localStorage).toHaveLength(0);
  },
};

/** The agency does not take it as it is: the words are back in the form. */
export const TurnedAway: Story = {
  decorators: [network(refusal(409, "key-reused"))],
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await inside(canvasElement, "#failure");
    await expect(await inside(canvasElement, "#text")).toHaveValue(WORDS);
  },
};

/** A button that opens the form over the page; Escape closes it and the words stay. */
export const InDialog: Story = {
  render: ({ agency }) => html`<dv-feedback agency=${agency} dialog></dv-feedback>`,
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, "[part=open]"));
    await fill(canvasElement);
    await expect((await inside(canvasElement, "dialog")) as HTMLDialogElement).toHaveProperty("open", true);
  },
};

/** Only two kinds, one of which cannot be answered without a phone number or an email; other ways to the agency below. */
export const FewKinds: Story = {
  render: ({ agency }) =>
    html`<dv-feedback
      agency=${agency}
      kinds="information-request praise"
      contact-kinds="information-request"
      hotline="19009038"
      portal="https://dichvucong.gov.vn"
    ></dv-feedback>`,
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    await send(canvasElement);
    await inside(canvasElement, "#phone-error");
  },
};

/** A complaint is met before sending; the person may say that it is none. */
export const GuidedComplaint: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, "Tôi khiếu nại quyết định xử phạt số 12 của phường.");
    await send(canvasElement);
    await inside(canvasElement, "#guided");
  },
};

/** A denunciation is never sent, and not kept on the device either. */
export const GuidedDenunciation: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement, "Tôi xin tố cáo ông A lấn chiếm đất công.");
    await send(canvasElement);
    await inside(canvasElement, "#guided");
    await expect(localStorage).toHaveLength(0);
  },
};

/** A draft of an earlier visit is offered, not put in: the device may be somebody else's. */
export const DraftOffered: Story = {
  decorators: [
    (story) => {
      const draft = { fields: { kind: "concern", text: WORDS } };
      localStorage.setItem(`dv-draft:18073:${location.pathname}:${crypto.randomUUID()}`, JSON.stringify(draft));
      return story();
    },
    network(answer(receipt, 201)),
  ],
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, ".panel .button"));
    await expect(await inside(canvasElement, "#text")).toHaveValue(WORDS);
  },
};

export const LongText: Story = {
  play: async ({ canvasElement }) => {
    await fill(canvasElement);
    const text = (await inside(canvasElement, "#text")) as HTMLTextAreaElement;
    text.value = `${WORDS}\n`.repeat(60);
    text.dispatchEvent(new Event("input", { bubbles: true }));
    await send(canvasElement);
    await inside(canvasElement, "#text-error");
  },
};

export const English: Story = { parameters: { page: { lang: "en" } } };

export const Narrow: Story = { decorators: [narrow] };

export const LargeText: Story = { decorators: [narrow, largeText], play: Invalid.play! };

export const Dark: Story = { parameters: { page: { scheme: "dark" } }, play: Filled.play! };

/** The agency's own channels, and other ways to reach it. */
export const WithSlots: Story = {
  render: ({ agency }) =>
    html`<dv-feedback agency=${agency}>
      <p slot="channels">Nơi tiếp công dân của phường: tầng 1 trụ sở, sáng thứ Năm hằng tuần (ví dụ).</p>
      <p slot="alternatives">Hoặc gọi tổng đài của tỉnh, hoặc dùng Cổng Dịch vụ công quốc gia.</p>
    </dv-feedback>`,
};

/** Without script, or with a wrong tag, the plain form works. */
export const WithoutScript: Story = {
  render: () =>
    html`<dv-feedback>
      <form method="post" accept-charset="utf-8" action="/api/v1/agencies/18073/feedback">
        <p>
          <label><input type="radio" name="kind" value="concern" required /> Phản ánh</label>
          <label><input type="radio" name="kind" value="suggestion" /> Góp ý</label>
        </p>
        <p>
          <label>Nội dung <textarea name="text" required rows="4" cols="30"></textarea></label>
        </p>
        <button>Gửi</button>
      </form>
    </dv-feedback>`,
};
