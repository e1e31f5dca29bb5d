import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import { expect, userEvent } from "storybook/test";
import "../define/embed-doctor.ts";
import { fill, within } from "../page/within.stub.ts";

const meta: Meta = {
  title: "Công cụ/embed-doctor",
  tags: ["!autodocs", "!dev"],
  render: () => html`<embed-doctor></embed-doctor>`,
};
export default meta;

const inside = (canvas: HTMLElement, selector: string) => within(canvas, "embed-doctor", selector);

/** A page that cannot work is told why, the worst first, with what to paste. */
export const Blocked: StoryObj = {
  play: async ({ canvasElement }) => {
    fill(
      await inside(canvasElement, "#html"),
      '<!doctype html>\n<script src="/w/dv-feedback.min.js"></script>\n<dv-feedback></dv-feedback>',
    );
    fill(await inside(canvasElement, "#headers"), "content-security-policy: script-src 'none'");
    await userEvent.click(await inside(canvasElement, "form button"));
    await expect(await inside(canvasElement, "[role=status]")).toHaveTextContent("không chạy được");
    await expect(await inside(canvasElement, "[data-code=csp-script] .badge")).toHaveTextContent("CHẶN");
    await expect(await inside(canvasElement, "[data-code=agency-missing]")).toHaveTextContent("dòng 3");
  },
};

export const English: StoryObj = {
  parameters: { page: { lang: "en" } },
  play: async ({ canvasElement }) => {
    fill(await inside(canvasElement, "#html"), '<dv-rating agency="18073"></dv-rating>');
    await userEvent.click(await inside(canvasElement, "form button"));
    await expect(await inside(canvasElement, "[data-code=script-missing]")).toHaveTextContent("Do:");
  },
};
