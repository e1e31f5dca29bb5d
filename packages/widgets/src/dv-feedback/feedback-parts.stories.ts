import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import { receipt } from "../testing/answers.stub.js";
import "../define/dv-feedback.js";
import { answer, refusal } from "../testing/fetch.stub.js";
import { inside, late, narrow, network, write } from "../testing/stage.stub.js";
import type { DvFeedback } from "./dv-feedback.js";
import { pdf, phonePhoto } from "../photos/photos.stub.js";

const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần, buổi tối các cháu đi học về rất tối.";
const COMPLAINT = "Tôi khiếu nại quyết định xử phạt số 12 của phường, vì hàng rào nằm trong đất nhà tôi.";
const DENUNCIATION = "Tôi xin tố cáo ông A lấn chiếm đất công.";
const TRACKER = "https://thanhsen.example.gov.vn/tra-cuu";

/** What is loaded only when a person needs it. */
const meta: Meta<DvFeedback> = {
  title: "Phần tử/dv-feedback/Mở khi cần",
  component: "dv-feedback",
  args: { agency: "18073", endpoint: "/api/v1", trackerHref: "" },
  parameters: {
    docs: { subtitle: "Những phần chỉ được tải khi người viết cần: ảnh, phiếu in, đơn mẫu, chữ to, đọc thành tiếng." },
    controls: { include: ["agency", "endpoint", "trackerHref"] },
  },
  decorators: [network(answer(receipt, 201))],
  render: ({ agency, endpoint, trackerHref }) =>
    html`<dv-feedback agency=${agency} endpoint=${endpoint} tracker-href=${trackerHref}>
      <p slot="channels">Nơi tiếp công dân của phường: tầng 1 trụ sở, ngày 10 và ngày 25 hằng tháng (ví dụ).</p>
    </dv-feedback>`,
};
export default meta;

type Story = StoryObj<DvFeedback>;

/** Opens a folded place by a word of its title. */
async function open(canvas: HTMLElement, word: string): Promise<void> {
  const form = await inside(canvas, "form");
  const places = [...form.querySelectorAll("details")];
  places.find((place) => place.querySelector("summary")!.textContent.includes(word))!.open = true;
}

async function choose(canvas: HTMLElement, ...files: File[]): Promise<void> {
  await open(canvas, "PDF");
  const held = new DataTransfer();
  for (const file of files) held.items.add(file);
  const input = (await inside(canvas, "#files")) as HTMLInputElement;
  input.files = held.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  const notes = await inside(canvas, "#files-notes");
  await late(() => expect(notes).not.toHaveTextContent("Đang thu nhỏ"));
}

async function send(canvas: HTMLElement, text: string): Promise<void> {
  await userEvent.click(await inside(canvas, "#kind"));
  await write(await inside(canvas, "#text"), text);
  await userEvent.click(await inside(canvas, ".send"));
}

async function sendWithFiles(canvas: HTMLElement, says: string): Promise<void> {
  await choose(canvas, await phonePhoto(1_800, 1_350), pdf(90_000));
  await send(canvas, WORDS);
  await inside(canvas, ".slip");
  const form = canvas.querySelector("dv-feedback")!.shadowRoot!;
  await late(() => expect(form.querySelector("[part=sending]")).toHaveTextContent(says));
}

/** Says of a text that is asked about that it is a complaint: the second of the three answers. */
async function answerComplaint(canvas: HTMLElement): Promise<void> {
  const guided = await inside(canvas, "#guided");
  await userEvent.click(guided.querySelectorAll("button")[1]!);
}

async function letter(canvas: HTMLElement, text: string): Promise<void> {
  await send(canvas, text);
  if (text === COMPLAINT) await answerComplaint(canvas);
  await userEvent.click(await inside(canvas, "#guided .letter"));
  const story = (await inside(canvas, "#letter-story")) as HTMLTextAreaElement;
  await late(() => expect(story).toHaveValue(text));
}

/** A photo drawn anew on the device, and a PDF as it is. */
export const Photos: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, await phonePhoto(2_400, 1_800), pdf(900_000));
    await expect((await inside(canvasElement, ".files")).children).toHaveLength(2);
  },
};

/** What cannot be taken is said with what to do; the rest is kept. */
export const PhotosRefused: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, new File(["PK"], "don-de-nghi.docx"), pdf(6_000_000), pdf(900_000));
    await expect((await inside(canvasElement, "#files-notes")).querySelectorAll(".error")).toHaveLength(2);
  },
};

export const PhotosSent: Story = {
  decorators: [network(answer(receipt, 201), answer({ version: 1, id: "f1", offset: 1, complete: true }))],
  play: ({ canvasElement }) => sendWithFiles(canvasElement, "cơ quan nhận 2 trên 2 tệp"),
};

/** The agency did not take one of them. */
export const PhotosPartlySent: Story = {
  decorators: [
    network(
      answer(receipt, 201),
      refusal(415, "file-type-unsupported"),
      answer({ version: 1, id: "f1", offset: 1, complete: true }),
    ),
  ],
  play: ({ canvasElement }) => sendWithFiles(canvasElement, "cơ quan nhận 1 trên 2 tệp"),
};

/** The picture opens the case on the agency's own page; it never holds the sender's own code. */
export const SlipWithTracker: Story = {
  args: { trackerHref: TRACKER },
  play: async ({ canvasElement }) => {
    await send(canvasElement, WORDS);
    const link = (await inside(canvasElement, ".slip a")) as HTMLAnchorElement;
    await expect(link.href).toBe(`${TRACKER}#dv=${receipt.code}`);
  },
};

export const LetterOfComplaint: Story = {
  play: ({ canvasElement }) => letter(canvasElement, COMPLAINT),
};

/** Filled and printed on the device only. */
export const LetterOfDenunciation: Story = {
  play: async ({ canvasElement }) => {
    await letter(canvasElement, DENUNCIATION);
    await write(await inside(canvasElement, "#letter-name"), "Nguyễn Văn B");
    await expect(localStorage).toHaveLength(0);
  },
};

export const LetterEnglish: Story = {
  parameters: { page: { lang: "en" } },
  play: ({ canvasElement }) => letter(canvasElement, COMPLAINT),
};

export const LetterNarrow: Story = {
  decorators: [narrow],
  play: ({ canvasElement }) => letter(canvasElement, COMPLAINT),
};

export const LargeLetters: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement, "Chữ to");
    await userEvent.click(await inside(canvasElement, "#big"));
    await inside(canvasElement, ".dv.big");
  },
};

/** The contact asked for is that of the person helped. */
export const HelpedEntry: Story = {
  play: async ({ canvasElement }) => {
    await open(canvasElement, "Chữ to");
    await userEvent.click(await inside(canvasElement, "#helped"));
    await open(canvasElement, "Người đó");
    await expect(await inside(canvasElement, "label[for=phone]")).toHaveTextContent("của người được nhập hộ");
  },
};

/** Only when asked. The browser's own voice; nothing is sent to be spoken. A browser without one says so: here one begins at once. */
export const ReadingAloud: Story = {
  play: async ({ canvasElement }) => {
    const begin = (spoken: SpeechSynthesisUtterance) => void spoken.dispatchEvent(new Event("start"));
    Object.assign(speechSynthesis, { speak: begin, getVoices: () => [] });
    await open(canvasElement, "Chữ to");
    await userEvent.click(await inside(canvasElement, "#aloud"));
    await inside(canvasElement, "#aloud[aria-pressed=true]");
    await userEvent.click(await inside(canvasElement, "#aloud"));
    await inside(canvasElement, "#aloud[aria-pressed=false]");
    for (const own of ["speak", "getVoices"]) Reflect.deleteProperty(speechSynthesis, own);
  },
};

/** Guessed from the words; the sender may choose, and nothing of it is needed. */
export const Field: Story = {
  args: { endpoint: "/ward" },
  play: async ({ canvasElement }) => {
    await write(await inside(canvasElement, "#text"), "Đèn đường ngõ 5 hỏng");
    await expect(await inside(canvasElement, "#field")).toHaveTextContent("Điện, chiếu sáng (đoán theo lời viết)");
  },
};

/** Asked of the device only when pressed; shown before it is sent, and taken out as easily. */
export const Position: Story = {
  args: { endpoint: "/ward" },
  play: async ({ canvasElement }) => {
    const { geolocation } = navigator;
    const coords = { latitude: 18.34217, longitude: 105.90562 };
    const known = { getCurrentPosition: (found: (at: object) => void) => found({ coords }) };
    Object.defineProperty(navigator, "geolocation", { value: known, configurable: true });
    await write(await inside(canvasElement, "#text"), "Đèn đường ngõ 5 hỏng");
    await userEvent.click(await inside(canvasElement, "#position button"));
    await expect(await inside(canvasElement, "#position")).toHaveTextContent("18.34217,105.90562");
    Object.defineProperty(navigator, "geolocation", { value: geolocation, configurable: true });
  },
};

/** What was answered to others in like words, compared on the device. */
export const SimilarAnswers: Story = {
  args: { endpoint: "/ward" },
  play: async ({ canvasElement }) => {
    await write(await inside(canvasElement, "#text"), WORDS);
    await userEvent.click(await inside(canvasElement, "#similar summary"));
    await expect(await inside(canvasElement, "#similar")).toHaveTextContent("Đã thay bóng đèn.");
  },
};

/** Never ticked beforehand; the notice that it rests on is at hand. */
export const ConsentToPublish: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, "#text"));
    const box = await inside(canvasElement, "#publish");
    await expect(box).not.toBeChecked();
    await userEvent.click(box);
    await expect(box).toBeChecked();
  },
};

/** The receipt is there; the files follow. */
export const PhotosSending: Story = {
  decorators: [network(answer(receipt, 201), "silence")],
  play: ({ canvasElement }) => sendWithFiles(canvasElement, "Tệp 1 trên 2 đang gửi"),
};

/** The connection is gone after the text: the files stay on the device. */
export const PhotosWaiting: Story = {
  decorators: [network(answer(receipt, 201), "offline")],
  play: ({ canvasElement }) => sendWithFiles(canvasElement, "Tệp 1 trên 2 chưa gửi được"),
};
