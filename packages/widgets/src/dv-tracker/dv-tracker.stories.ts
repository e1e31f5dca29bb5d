import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import type { PublicCase } from "@danvan/core/wire";
import {
  answered,
  answeredTwice,
  answeredWithFiles,
  asked,
  code,
  olderAnswered,
  overdue,
  own,
  received,
  receipt,
  refused,
  reopened,
} from "../testing/answers.stub.js";
import "../define/dv-rating.js";
import "../define/dv-tracker.js";
import { answer, refusal } from "../testing/fetch.stub.js";
import { inside, largeText, narrow, network } from "../testing/stage.stub.js";
import type { DvTracker } from "./dv-tracker.js";
import { remember } from "../device/remembered.js";

const meta: Meta<DvTracker> = {
  title: "Phần tử/dv-tracker",
  component: "dv-tracker",
  parameters: { docs: { subtitle: "Tra cứu một vụ việc bằng mã: đang ở đâu, ngày nào trả lời, trả lời ra sao." } },
  args: { agency: "18073", endpoint: "/api/v1", code: "" },
  argTypes: { theme: { control: "select", options: [undefined, "light", "dark"] } },
  render: ({ agency, endpoint, code, theme }) =>
    html`<dv-tracker agency=${agency} endpoint=${endpoint} code=${code} .theme=${theme}></dv-tracker>`,
};
export default meta;

type Story = StoryObj<DvTracker>;
type Play = NonNullable<Story["play"]>;

const shows = (found: object): Story => ({
  args: { code },
  decorators: [network(answer(found))],
  play: async ({ canvasElement }) => void (await inside(canvasElement, "[part=remember]")),
});

const click = async (canvas: HTMLElement, selector: string) => userEvent.click(await inside(canvas, selector));
const type = async (canvas: HTMLElement, selector: string, text: string) =>
  userEvent.type(await inside(canvas, selector), text, { delay: null });

/** With both codes of the receipt. */
const asSender: Play = async ({ canvasElement }) => {
  await type(canvasElement, "#code", code);
  await click(canvasElement, "summary");
  await type(canvasElement, "#secret", `${receipt.secret}{Enter}`);
  await inside(canvasElement, "#case");
};

export const Empty: Story = { decorators: [network("offline")] };

/** Found in the browser, before anything is asked of the server. */
export const Mistyped: Story = {
  decorators: [network("offline")],
  play: async ({ canvasElement }) => {
    await type(canvasElement, "#code", "18073-K7QM9-XWRTF{Enter}");
    await expect(await inside(canvasElement, "#code-problem")).toHaveTextContent("gõ sai hoặc đổi chỗ");
  },
};

export const Loading: Story = { args: { code }, decorators: [network("silence")] };

export const Received: Story = shows({ ...received, status: "received", timeline: received.timeline.slice(0, 1) });

export const InProgress: Story = shows(received);

export const DueSoon: Story = shows({ ...received, timing: "due-soon" });

export const Overdue: Story = shows(overdue);

export const Paused: Story = shows({
  ...received,
  status: "paused",
  timing: "paused",
  timeline: [...received.timeline, { type: "paused", at: "2026-11-25T02:00:00.000Z" }],
} satisfies PublicCase);

/** The agency asks for more: with the secret of the receipt the sender answers here. */
export const Asked: Story = shows(asked);

export const AskedSender: Story = { decorators: [network(answer({ ...own, ...asked }))], play: asSender };

/** Photos and papers go with the answer. */
export const AskedWithPhotos: Story = {
  ...AskedSender,
  play: async (context) => {
    await asSender(context);
    await click(context.canvasElement, "#photos summary");
    await inside(context.canvasElement, "#files");
  },
};

export const Transferred: Story = shows({
  ...received,
  status: "transferred",
  timing: "none",
  due: null,
  transfer: {
    at: "2026-11-25T02:00:00.000Z",
    to: { code: "18100", name: "UBND xã Bên Cạnh" },
    text: "Đoạn đường này do xã Bên Cạnh quản lý.",
  },
  timeline: [...received.timeline, { type: "transferred", at: "2026-11-25T02:00:00.000Z" }],
} satisfies PublicCase);

export const Withdrawn: Story = shows({
  ...received,
  status: "withdrawn",
  timing: "none",
  timeline: [...received.timeline, { type: "withdrawn", at: "2026-11-25T02:00:00.000Z" }],
} satisfies PublicCase);

/** The answer can be rated on the spot. */
export const Answered: Story = {
  args: { code },
  decorators: [network(answer(answered), answer({}, 201))],
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, ".answer")).toHaveTextContent("đèn đã sáng lại");
  },
};

export const AnsweredTwice: Story = {
  ...shows(answeredTwice),
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, ".answer + .answer")).toHaveTextContent("sau khi xem lại");
  },
};

export const AnsweredWithFiles: Story = {
  ...shows(answeredWithFiles),
  play: async ({ canvasElement }) => {
    await expect(await inside(canvasElement, "[part=files] a")).toHaveTextContent("PDF 1 (182 kB)");
  },
};

/** A server of an earlier version knows nothing of files and re-opening. */
export const OlderServer: Story = shows(olderAnswered);

export const Rated: Story = shows({ ...answered, rated: true });

export const Refused: Story = shows(refused);

/** What was typed twice as long as a screen. */
export const LongText: Story = shows({
  ...answered,
  answer: {
    ...answered.answer!,
    text: `${answered.answer!.text}\n\nhttps://vidu.vn/${"duong-dan-rat-dai-".repeat(12)}\n\n${"Tổ quản lý đô thị tiếp tục theo dõi tuyến đường này. ".repeat(30)}`,
  },
});

/** With the secret: own files, re-opening, consent. */
export const Sender: Story = { decorators: [network(answer(own))], play: asSender };

/** So many days after an answer as the agency chose. */
export const AskedIfDone: Story = { decorators: [network(answer({ ...own, asksIfDone: true }))], play: asSender };

export const SecretWrong: Story = {
  decorators: [network(refusal(403, "receipt-secret-wrong"))],
  play: async ({ canvasElement }) => {
    await type(canvasElement, "#code", code);
    await click(canvasElement, "summary");
    await type(canvasElement, "#secret", "3333-3333{Enter}");
    await inside(canvasElement, "#secret-problem");
  },
};

/** Re-opening takes the secret, so that nobody else can ask. */
export const ReopenWithoutSecret: Story = {
  ...shows(answered),
  play: async ({ canvasElement }) => {
    await click(canvasElement, ".reopen summary");
    await expect(await inside(canvasElement, ".reopen button")).toBeVisible();
  },
};

const reopening =
  (text: string): Play =>
  async (context) => {
    await asSender(context);
    await click(context.canvasElement, ".reopen summary");
    await type(context.canvasElement, "#reason", text);
    await click(context.canvasElement, ".reopen .primary");
  };

export const ReopenInvalid: Story = {
  decorators: [network(answer(own))],
  play: async (context) => {
    await reopening("Chưa")(context);
    await inside(context.canvasElement, "#reason-problem");
  },
};

/** What was typed stays. */
export const ReopenOffline: Story = {
  decorators: [network(answer(own), "offline")],
  play: async (context) => {
    await reopening("Đèn lại tắt từ tối hôm qua.")(context);
    const said = await inside(context.canvasElement, ".reopen [role=alert]"); // the rating has one that says nothing yet
    await expect(said).toHaveTextContent("chưa nối được mạng");
    await expect(await inside(context.canvasElement, "#reason")).toHaveValue("Đèn lại tắt từ tối hôm qua.");
  },
};

export const ReopenComplaint: Story = {
  decorators: [network(answer(own))],
  play: async (context) => {
    await reopening("Tôi khiếu nại quyết định này của phường.")(context);
    await expect(await inside(context.canvasElement, "#held")).toHaveTextContent("khiếu nại một quyết định");
  },
};

export const ReopenDenunciation: Story = {
  decorators: [network(answer(own))],
  play: async (context) => {
    await reopening("Tôi xin tố cáo ông A nhận hối lộ.")(context);
    await expect(await inside(context.canvasElement, "#held")).toHaveTextContent("giống một tố cáo");
  },
};

export const Reopened: Story = {
  decorators: [network(answer(own), answer({ version: 1 }, 201), answer(reopened))],
  play: async (context) => {
    await reopening("Đèn lại tắt từ tối hôm qua.")(context);
    await expect(await inside(context.canvasElement, "[role=status] .good")).toHaveTextContent("Việc này được mở lại");
  },
};

/** Asked once, with what is erased. */
export const WithdrawConsent: Story = {
  decorators: [network(answer(own))],
  play: async (context) => {
    await asSender(context);
    await click(context.canvasElement, "#w-contact");
    await expect(await inside(context.canvasElement, "#asking")).toHaveTextContent("bị xóa ngay");
  },
};

export const ConsentWithdrawn: Story = {
  decorators: [network(answer(own), answer({ version: 1, purposes: ["publish"] }))],
  play: async (context) => {
    await asSender(context);
    await click(context.canvasElement, "#w-contact");
    await click(context.canvasElement, "#asking button");
    await expect(await inside(context.canvasElement, "[part=consent] .good")).toHaveTextContent("đã bị xóa");
  },
};

/** Only what a person ticked, on this device. */
export const Remembered: Story = {
  decorators: [
    (story) => {
      remember("18073", { code: "18073-ANRXH-AWQDN" });
      remember("18073", { code, secret: receipt.secret });
      return story();
    },
    network(answer(own)),
  ],
  play: async ({ canvasElement }) => {
    await click(canvasElement, `#o${code}`);
    await expect(await inside(canvasElement, "#remember")).toBeChecked();
  },
};

export const NotFound: Story = { args: { code }, decorators: [network(refusal(404, "case-not-found"))] };

export const Offline: Story = { args: { code }, decorators: [network("offline")] };

export const ServerError: Story = { args: { code }, decorators: [network(refusal(500, "internal"))] };

export const English: Story = { ...Sender, parameters: { page: { lang: "en" } } };

export const Narrow: Story = { ...Sender, decorators: [narrow, network(answer(own))] };

export const LargeText: Story = { ...InProgress, decorators: [largeText, network(answer(received))] };

export const Dark: Story = { ...Sender, parameters: { page: { scheme: "dark" } } };
