import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import "../define/deadline-explorer.ts";
import { fill, within } from "../page/within.stub.ts";

const meta: Meta<{ day: string }> = {
  title: "Công cụ/deadline-explorer",
  tags: ["!autodocs", "!dev"], // its page is the one in docs; here it is only tried
  args: { day: "2026-11-23" },
  render: ({ day }) => html`<deadline-explorer day=${day}></deadline-explorer>`,
};
export default meta;

type Story = StoryObj<{ day: string }>;

const inside = (canvas: HTMLElement, selector: string) => within(canvas, "deadline-explorer", selector);

const set = async (canvas: HTMLElement, selector: string, value: string) => fill(await inside(canvas, selector), value);

const choose = async (canvas: HTMLElement, selector: string, value: string) =>
  userEvent.selectOptions(await inside(canvas, selector), value);

const due = async (canvas: HTMLElement) => (await inside(canvas, "time")).getAttribute("datetime");

/** Ten calendar days after a Monday, with every step and its source. */
export const Complaint: Story = {
  play: async ({ canvasElement }) => {
    await expect(await due(canvasElement)).toBe("2026-12-03");
    await expect(await inside(canvasElement, ".why")).toHaveTextContent("Luật Khiếu nại 02/2011/QH13, Điều 27");
    await expect(await inside(canvasElement, ".badge.good")).toHaveTextContent("Luật định");
  },
};

/** While the clock stands, the day shown is the earliest possible one. */
export const Suspended: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, "#rule", "kn-giai-quyet-lan-dau");
    const before = await due(canvasElement);
    await set(canvasElement, "#pauseFrom", "2026-12-01");
    await inside(canvasElement, "[data-code=pause-open]");
    await set(canvasElement, "#pauseTo", "2026-12-11");
    await inside(canvasElement, "[data-code=paused]");
    await expect((await due(canvasElement))! > before!).toBe(true);
  },
};

/** A ceiling of the law, on its ground. */
export const Extended: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, "#rule", "kn-giai-quyet-lan-dau");
    await choose(canvasElement, "#ground", "complex");
    await set(canvasElement, "#extendedAt", "2026-12-10");
    await inside(canvasElement, "[data-code=ceiling]");
  },
};

/** Half past six in the evening in London's winter is the next day in Vietnam. */
export const FromAnInstant: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, "#zone", "utc");
    await set(canvasElement, "#start", "2026-11-22T18:30");
    await expect(await inside(canvasElement, "#start-day")).toHaveTextContent("23/11/2026");
    await expect(await due(canvasElement)).toBe("2026-12-03");
  },
};

/** A number that nobody has read is only counted with when asked for, and says so. */
export const Unverified: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, "[name=unsure]"));
    await choose(canvasElement, "#rule", "dlcn-bien-phap-bao-ve");
    await inside(canvasElement, "[data-code=unverified]");
    await expect(await inside(canvasElement, ".badge.warn")).toHaveTextContent("Chưa kiểm chứng");
  },
};

/** A limit without a number is shown as missing and never guessed. */
export const WithoutFigure: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await inside(canvasElement, "[name=unsure]"));
    await choose(canvasElement, "#rule", "tctt-2026-thoi-han");
    await expect(await inside(canvasElement, ".problem")).toHaveAttribute("data-code", "rule-without-figure");
  },
};

/** A rule that ended says when, instead of counting on. */
export const Expired: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, "#rule", "tctt-buu-chinh-don-gian");
    await expect(await inside(canvasElement, ".problem")).toHaveTextContent("31/08/2026");
  },
};

/** A limit of a deployment in working hours: the lunch break is not counted, and the steps say when the offices are open. */
export const WorkingHours: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, "#rule", "own-hours");
    await set(canvasElement, "#start", "2026-11-23T10:30");
    await expect(await due(canvasElement)).toBe("2026-11-23T09:30:00.000Z");
    await expect(await inside(canvasElement, "[data-code=working-hours]")).toHaveTextContent("07:30");
    await set(canvasElement, "#afternoonFrom", "14:00");
    await expect(await due(canvasElement)).toBe("2026-11-23T10:00:00.000Z");
    await set(canvasElement, "#morningTo", "");
    await expect(await inside(canvasElement, ".problem")).toHaveAttribute("data-code", "hours-invalid");
  },
};

export const English: Story = {
  parameters: { page: { lang: "en" } },
  play: async ({ canvasElement }) =>
    expect(await inside(canvasElement, ".due")).toHaveTextContent("Thursday 3 December 2026"),
};
